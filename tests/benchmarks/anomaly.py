"""How well an anomaly model tells good end faces from others: `python -m tests.benchmarks.anomaly --help`.

On drawn end faces the truth is known: good is what shows no defect that can be seen. On the labelled real pictures a
picture is defective where both labellers call something on it a defect; there the rim is not labelled, so the figure is
given without what the model says of the rim as well.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.anomaly_training import AnomalyPlan
from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.engine.pipeline import flattened_end_face
from dscope_gui.engine.read import read_picture
from dscope_gui.neural.anomaly import Anomaly, AnomalyDetector
from dscope_gui.paths import data_folder
from dscope_gui.settings import load_config
from dscope_gui.simulator import draw, random_scene
from dscope_gui.validation import Share
from dscope_gui.validation.auroc import Auroc
from dscope_gui.workstation.second_judge.anomaly import find_detector

_TEST_FROM = 3_000_000
_UNLABELLED = 0.92, 1.10
"""Cladding radii of the rim, which nobody labelled on the real pictures."""


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


@dataclass(frozen=True)
class _Scored:
    name: str
    defective: bool
    score: float
    away_from_rim: float
    worst: str = ""
    """Kind of the defect that is seen best; nothing where none is."""


def _scored(name: str, crop: FlattenedCrop, found: Anomaly, *, defective: bool, worst: str = "") -> _Scored:
    inner, outer = _UNLABELLED
    labelled = (crop.radius < inner) | (crop.radius > outer)
    away = float(found.heat[labelled].max(initial=0.0)) * found.threshold
    return _Scored(name, defective, found.score, away, worst)


def _drawn(detector: AnomalyDetector, profile: Profile, count: int) -> Iterator[_Scored]:
    for seed in range(_TEST_FROM, _TEST_FROM + count):
        drawing = draw(random_scene(seed), seed=seed)
        _, crop = flattened_end_face(drawing.picture, ExamineRequest(profile))
        if crop is None:
            _say(f"no end face on drawing {seed}")
            continue
        seen = [defect for defect in drawing.defects if defect.visible]
        worst = max(seen, key=lambda defect: defect.visibility).source if seen else ""
        yield _scored(str(seed), crop, detector.look(crop), defective=bool(seen), worst=worst)


def _golden(detector: AnomalyDetector, profile: Profile, folder: Path) -> Iterator[_Scored]:
    truth = json.loads((folder / "truth.json").read_text())
    for name in sorted(truth):
        picture = read_picture(folder / "pictures" / name, profile.read)
        _, crop = flattened_end_face(picture.grey, ExamineRequest(profile))
        if crop is None:
            _say(f"no end face on {name}")
            continue
        defective = any(defect["must"] for defect in truth[name]["defects"])
        yield _scored(name, crop, detector.look(crop), defective=defective)


def _tell(title: str, scored: list[_Scored], threshold: float) -> None:
    good = [one for one in scored if not one.defective]
    bad = [one for one in scored if one.defective]
    alarms = Share(sum(one.score > threshold for one in good), len(good))
    _say(f"{title}: {len(good)} good, {len(bad)} defective pictures")
    _say(f"  found {Share(sum(one.score > threshold for one in bad), len(bad))}, false alarms {alarms}")
    if good and bad:
        _say(f"  AUROC {Auroc.of([one.score for one in good], [one.score for one in bad])}")
        away = Auroc.of([one.away_from_rim for one in good], [one.away_from_rim for one in bad])
        _say(f"  AUROC without the rim {away}")
    missed = Counter(one.worst for one in bad if one.score <= threshold and one.worst)
    if missed:
        _say(f"  missed, by what is seen best on them: {dict(missed.most_common())}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", help="folder or name; else the active one, else the one that comes along")
    parser.add_argument("--drawn", type=int, default=AnomalyPlan().tested, help="end faces to draw")
    parser.add_argument("--golden", type=Path, help="folder of labelled real pictures")
    parser.add_argument("--list", action="store_true", help="print every score")
    wanted = parser.parse_args()
    config = load_config()
    profile = config.profile(config.default_profile)
    detector = find_detector(data_folder(), wanted.model)
    _say(f"{detector.full_name}: threshold {detector.threshold:.3f}; {detector.card.training.data}")
    sets = [("drawn", list(_drawn(detector, profile, wanted.drawn)))] if wanted.drawn else []
    if wanted.golden is not None:
        sets.append(("golden", list(_golden(detector, profile, wanted.golden))))
    for title, scored in sets:
        _tell(title, scored, detector.threshold)
        if wanted.list:
            for one in sorted(scored, key=lambda one: one.score):
                _say(f"  {one.score:8.3f} {'defective' if one.defective else 'good':9} {one.worst:9} {one.name}")


if __name__ == "__main__":
    main()
