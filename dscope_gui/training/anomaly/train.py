"""`dscope train anomaly`: from good end faces to a memory with its threshold and card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.anomaly_training import AnomalyRequest, AnomalyWatch, TrainedAnomaly
from dscope_gui.errors import WrongUse
from dscope_gui.neural import ModelRegistry
from dscope_gui.neural.anomaly import Scale
from dscope_gui.neural.cell_features import CellFeatures, Features
from dscope_gui.neural.nearest import nearest_distances
from dscope_gui.protocols import Clock
from dscope_gui.training.anomaly.backbone import read_backbone
from dscope_gui.training.anomaly.coreset import coreset
from dscope_gui.training.anomaly.end_faces import EndFace, drawn_good, good_pictures, look_at
from dscope_gui.training.anomaly.model import Learnt, Remembered, require_new, write_model
from dscope_gui.training.anomaly.threshold import fewest_for, threshold_for

APART: Final = 0.25
"""Of the good end faces; they set the threshold, and nothing of them is remembered."""
_CELLS_EACH: Final = 2000
"""Of an end face that are considered: what one has, the next has as well."""
_LEAST_SPREAD: Final = 1e-3
"""Of a feature, against the spread of the liveliest one: what never changes is not magnified without end."""


def train_anomaly(request: AnomalyRequest, watch: AnomalyWatch, clock: Clock) -> TrainedAnomaly:
    """Remember good end faces, set the threshold by others, test, and write the model.

    Nothing is written before the end: stopped in between, the folder is as it was.

    Raises
    ------
    WrongUse : too few end faces, no network, or a folder that holds a model already.
    ModelRefused : the network is not what its card says.
    PictureUnreadable : names the file.
    NotWritable : disk full, no permission.
    """
    require_new(request.out)
    now = clock.now()
    backbone = read_backbone(request.backbone, ModelRegistry(request.home), now)
    good = _good(request)
    remembered, apart = _parted(good, request.plan.false_alarm_rate)
    look = _Looking(request, watch, CellFeatures(backbone.network))
    memory = _remember(look, remembered)
    scores = look.scores(apart, memory)
    threshold = threshold_for(scores, request.plan.false_alarm_rate)
    if look.missing:
        watch.remark(f"On {look.missing} of {len(good)} pictures no end face was found; they are left out")
    learnt = Learnt(memory, threshold, good, len(scores))
    return write_model(learnt, backbone, request, watch, now)


def _good(request: AnomalyRequest) -> list[EndFace]:
    pictures = [] if request.pictures is None else good_pictures(request.pictures, request.profile)
    return [*pictures, *drawn_good(request.plan.simulated, request.plan.seed)]


def _parted(good: list[EndFace], rate: float) -> tuple[list[EndFace], list[EndFace]]:
    """Those to remember, and every fourth, or more where the rate takes more, to set the threshold by."""
    apart = max(round(APART * len(good)), fewest_for(rate))
    if apart >= len(good):
        raise WrongUse(
            f"Too few good end faces, {len(good)}: a false-alarm rate of {rate:g} takes {fewest_for(rate)} "
            "to set the threshold by, and others to remember",
            "Give more, or a higher --false-alarm-rate",
        )
    # Spread over all, so that pictures of a folder and drawn ones are in both parts.
    places = set(np.linspace(0, len(good) - 1, apart).round().astype(int).tolist())
    return (
        [one for number, one in enumerate(good) if number not in places],
        [one for number, one in enumerate(good) if number in places],
    )


@dataclass
class _Looking:
    """Looks at end faces, and counts those that are not found."""

    request: AnomalyRequest
    watch: AnomalyWatch
    cells: CellFeatures
    missing: int = field(default=0)

    def features(self, end_faces: list[EndFace]) -> list[Features]:
        """Of each end face that is found, a share of its cells."""
        rng = np.random.default_rng(self.request.plan.seed)
        return [_some(features, rng) for features in self._each(end_faces, "Looking at good end faces")]

    def scores(self, end_faces: list[EndFace], memory: Remembered) -> list[float]:
        bank = memory.bank.astype(np.float32)
        return [
            float(nearest_distances(memory.scale.of(features), bank).max())
            for features in self._each(end_faces, "Setting the threshold")
        ]

    def _each(self, end_faces: list[EndFace], doing: str) -> Iterator[Features]:
        self.missing += len(end_faces)
        for looked in look_at(end_faces, self.request.profile, partial(self.watch.step, doing)):
            self.missing -= 1
            yield self.cells.of(looked.crop).features


def _some(features: Features, rng: np.random.Generator) -> Features:
    return features[rng.choice(len(features), min(_CELLS_EACH, len(features)), replace=False)]


def _remember(look: _Looking, end_faces: list[EndFace]) -> Remembered:
    parts = look.features(end_faces)
    if not parts:
        raise WrongUse("No end face was found on any picture", "Give pictures of whole end faces")
    seen = np.concatenate(parts)
    scale = Scale(seen.mean(axis=0), _spread(seen))
    scaled = scale.of(seen)
    count = max(1, round(look.request.plan.coreset_share * len(scaled)))
    rng = np.random.default_rng(look.request.plan.seed)
    kept = coreset(scaled, count, rng, partial(look.watch.step, "Choosing what to remember"))
    return Remembered(scale, scaled[kept].astype(np.float16), len(scaled))


def _spread(seen: Features) -> NDArray[np.float32]:
    spread = seen.std(axis=0)
    least = _LEAST_SPREAD * max(float(spread.max()), _LEAST_SPREAD)
    return np.asarray(np.maximum(spread, least), np.float32)
