"""Two validations on the same labelled pictures, picture by picture and object by object."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from dscope_gui.validation.figures import Share
from dscope_gui.validation.matching import Match
from dscope_gui.validation.paired.curves import PairedCurves
from dscope_gui.validation.paired.mcnemar import Discordant
from dscope_gui.validation.paired.resampling import Counts, Difference, paired_difference
from dscope_gui.validation.score import PictureScore, ValidationResult


class Figure(StrEnum):
    """What is compared."""

    RECALL = "recall"
    PRECISION = "precision"
    TYPES = "types"
    """Found objects that are called scratch or region rightly."""
    PICTURE_REGIONS = "picture_regions"
    """Pictures with a region that are called so, and those without that are not."""
    PICTURE_SCRATCHES = "picture_scratches"


@dataclass(frozen=True, slots=True)
class PairedFigure:
    """One figure of both judges; `difference` is None where one of them has none."""

    figure: Figure
    first: Share
    second: Share
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class PairedPicture:
    """One picture as both judged it."""

    first: PictureScore
    second: PictureScore

    @property
    def name(self) -> str:
        return self.first.name

    @property
    def pairs(self) -> tuple[tuple[Match, Match], ...]:
        """Each labelled object with what either judge reported for it."""
        return tuple(zip(self.first.comparison.matches, self.second.comparison.matches, strict=True))

    @property
    def lost(self) -> int:
        """Objects that the first alone found."""
        return sum(bool(a.reported) and not b.reported for a, b in self.pairs)

    @property
    def won(self) -> int:
        """Objects that the second alone found."""
        return sum(bool(b.reported) and not a.reported for a, b in self.pairs)

    @property
    def mistakes(self) -> int:
        return self.first.mistakes + self.second.mistakes


@dataclass(frozen=True, slots=True)
class PairedComparison:
    """What came of it.

    Parameters
    ----------
    names : of the judges, first and second.
    curves : both at other thresholds too; None where nobody looked.
    """

    names: tuple[str, str]
    results: tuple[ValidationResult, ValidationResult]
    pictures: tuple[PairedPicture, ...]
    figures: tuple[PairedFigure, ...]
    discordant: Discordant
    curves: PairedCurves | None = None

    def figure(self, wanted: Figure) -> PairedFigure:
        return next(one for one in self.figures if one.figure is wanted)

    def worst(self, count: int) -> tuple[PairedPicture, ...]:
        """Pictures on which the judges differ most first, then those with the most mistakes; none without any."""
        wrong = [picture for picture in self.pictures if picture.mistakes]
        return tuple(sorted(wrong, key=_how_bad)[:count])


def compare_paired(
    first: ValidationResult, second: ValidationResult, names: tuple[str, str] = ("first", "second")
) -> PairedComparison:
    """Hold two judges against each other; both results must be of the same labels."""
    pictures = tuple(PairedPicture(a, b) for a, b in zip(first.pictures, second.pictures, strict=True))
    if any(picture.first.name != picture.second.name for picture in pictures):
        raise ValueError("the two results are of different pictures")
    return PairedComparison(
        names=names,
        results=(first, second),
        pictures=pictures,
        figures=tuple(_figure(figure, first.pictures, second.pictures) for figure in Figure),
        discordant=Discordant(sum(one.lost for one in pictures), sum(one.won for one in pictures)),
    )


def _how_bad(picture: PairedPicture) -> tuple[int, int]:
    return -abs(picture.first.mistakes - picture.second.mistakes), -picture.mistakes


def _figure(figure: Figure, first: Sequence[PictureScore], second: Sequence[PictureScore]) -> PairedFigure:
    counts = tuple(np.array([_COUNTED[figure](score) for score in scores], np.int64) for scores in (first, second))
    shares = tuple(_share(one) for one in counts)
    return PairedFigure(figure, shares[0], shares[1], paired_difference(counts[0], counts[1]))


def _share(counts: Counts) -> Share:
    hits, total = counts.sum(axis=0)
    return Share(int(hits), int(total))


def _known(outcomes: Iterable[bool | None]) -> tuple[int, int]:
    share = Share.of(outcomes)
    return share.hits, share.total


def _recall(score: PictureScore) -> tuple[int, int]:
    return _known(bool(match.reported) for match in score.comparison.matches)


def _precision(score: PictureScore) -> tuple[int, int]:
    found, _ = _recall(score)
    return found, found + len(score.comparison.false_alarms)


def _types(score: PictureScore) -> tuple[int, int]:
    return _known(match.type_agrees for match in score.comparison.matches)


def _picture_level(kind: str) -> Callable[[PictureScore], tuple[int, int]]:
    return lambda score: _known([score.comparison.image_level[kind]])


_COUNTED: Final[dict[Figure, Callable[[PictureScore], tuple[int, int]]]] = {
    Figure.RECALL: _recall,
    Figure.PRECISION: _precision,
    Figure.TYPES: _types,
    Figure.PICTURE_REGIONS: _picture_level("region"),
    Figure.PICTURE_SCRATCHES: _picture_level("scratch"),
}
