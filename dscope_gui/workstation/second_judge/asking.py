"""Looks at a picture with both judges; where a model cannot answer, the rules judge alone and it is said why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.learned import AnomalyOpinion, Learned, QualityOpinion
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import Seen, examine
from dscope_gui.errors import ModelRefused
from dscope_gui.workstation.second_judge.chosen import ChosenModels
from dscope_gui.workstation.second_judge.opening import classifier_of, detector_of, segmenter_of

Onlooker: TypeAlias = Callable[[Seen], None]
"""Is shown what was seen of an end face, before any threshold said what of it is a defect."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was found, and what the models had to do with it.

    Parameters
    ----------
    models : full names of those that took part.
    """

    found: Examination
    learned: Learned
    models: tuple[str, ...] = ()


@dataclass(slots=True)
class _Answers:
    """Who has answered so far, and why others could not. `crop` : the flattened end face, where there is one."""

    onlooker: Onlooker | None
    models: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    looked_for_defects: bool = False
    crop: FlattenedCrop | None = None

    def show(self, seen: Seen) -> None:
        self.crop = seen.crop
        if self.onlooker is not None:
            self.onlooker(seen)

    @property
    def fault(self) -> str | None:
        if not self.faults:
            return None
        alone = "Not every model answered" if self.looked_for_defects else "The rules judged alone"
        return f"{alone}: {'; '.join(self.faults)}"


def asked(
    grey: GreyImage,
    request: ExamineRequest,
    models: ChosenModels,
    stopwatch: Stopwatch,
    onlooker: Onlooker | None = None,
) -> Asked:
    """Examine a picture as the request says, and ask every model that was chosen.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, not changed.
    onlooker : called once where the picture shows an end face.
    """
    answers = _Answers(onlooker)
    if models.fault is not None:
        answers.faults.append(models.fault)
    found = _examined(grey, request, models, stopwatch, answers)
    quality = _quality(grey, found, models, stopwatch, answers)
    anomaly = _anomaly(models, stopwatch, answers)
    return Asked(found, Learned(request.detector, quality, anomaly, answers.fault), tuple(answers.models))


def _examined(
    grey: GreyImage, request: ExamineRequest, models: ChosenModels, stopwatch: Stopwatch, answers: _Answers
) -> Examination:
    alone = replace(request, detector=Detector.RULES)
    if not request.detector.asks_network or models.segmentation is None:
        return examine(grey, alone, stopwatch, onlooker=answers.show)
    try:
        segmenter = segmenter_of(models.segmentation)
        found = examine(grey, request, stopwatch, segmenter=segmenter, onlooker=answers.show)
    except ModelRefused as error:
        answers.faults.append(error.message)
        return examine(grey, alone, stopwatch, onlooker=answers.show)
    if found.end_face is not None:
        answers.models.append(segmenter.full_name)
    answers.looked_for_defects = True
    return found


def _quality(
    grey: GreyImage, found: Examination, models: ChosenModels, stopwatch: Stopwatch, answers: _Answers
) -> QualityOpinion | None:
    """Of the end face as a whole; nothing is said of a picture that shows none."""
    if models.quality is None or found.end_face is None:
        return None
    try:
        classifier = classifier_of(models.quality)
        with stopwatch.stage("quality_model"):
            answer = classifier.predict(grey, found.end_face.cladding)
    except ModelRefused as error:
        answers.faults.append(error.message)
        return None
    answers.models.append(classifier.card.full_name)
    return QualityOpinion(answer.label, answer.confidence, classifier.card.full_name)


def _anomaly(models: ChosenModels, stopwatch: Stopwatch, answers: _Answers) -> AnomalyOpinion | None:
    """How unlike good end faces it is; nothing is said of a picture that shows none."""
    if models.anomaly is None or answers.crop is None:
        return None
    try:
        detector = detector_of(models.anomaly)
        with stopwatch.stage("anomaly_model"):
            answer = detector.look(answers.crop)
    except ModelRefused as error:
        answers.faults.append(error.message)
        return None
    answers.models.append(detector.full_name)
    return AnomalyOpinion(answer.score, answer.threshold, answer.label, detector.full_name)
