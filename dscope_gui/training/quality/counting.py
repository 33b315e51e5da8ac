"""Counts the answers of the exported model over pictures that its training has never seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from dscope_gui.domain.model_card import TestCounts
from dscope_gui.domain.training import ClassCount, TrainingRequest
from dscope_gui.neural.quality import QualityClassifier
from dscope_gui.training.quality.labelled import LabelledPicture, sha256_of
from dscope_gui.training.quality.pictures import find_end_face

GOOD: Final = "good"
"""The class of end faces without a defect, by the name of its folder; all others are defective."""


def answers(model: QualityClassifier, pictures: Sequence[LabelledPicture], request: TrainingRequest) -> list[str]:
    """The class that the model gives each picture, found as it will be when it judges."""
    labels = []
    for picture in pictures:
        found = find_end_face(picture, request)
        labels.append(model.predict(found.grey, found.cladding).label)
    return labels


def class_counts(pictures: Sequence[LabelledPicture], said: Sequence[str]) -> tuple[ClassCount, ...]:
    counted = Counter(zip((picture.label for picture in pictures), said, strict=True))
    return tuple(ClassCount(true, label, count) for (true, label), count in sorted(counted.items()))


def test_counts(pictures: Sequence[LabelledPicture], counts: Sequence[ClassCount], data: str) -> TestCounts | None:
    """Defective end faces found and missed; None where no class is called `good`."""
    if GOOD not in {picture.label for picture in pictures}:
        return None

    def sum_of(*, defective: bool, found: bool) -> int:
        return sum(c.pictures for c in counts if (c.true != GOOD) is defective and (c.said != GOOD) is found)

    return TestCounts(
        data=data,
        data_sha256=sha256_of(pictures),
        hits=sum_of(defective=True, found=True),
        misses=sum_of(defective=True, found=False),
        false_alarms=sum_of(defective=False, found=True),
    )
