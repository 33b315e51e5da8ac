"""A comparison as rows of text, for the terminal and for the page alike."""

from __future__ import annotations

from typing import Final

from dscope_gui.validation.paired.compare import Figure, PairedComparison, PairedPicture
from dscope_gui.validation.paired.resampling import Difference

_WORDS: Final = {
    Figure.RECALL: "recall",
    Figure.PRECISION: "precision",
    Figure.TYPES: "type agrees",
    Figure.PICTURE_REGIONS: "picture: regions",
    Figure.PICTURE_SCRATCHES: "picture: scratches",
}


def figures_head(compared: PairedComparison) -> tuple[str, ...]:
    """Head of `figure_rows`."""
    return ("figure", *compared.names, "difference", "beyond chance")


def figure_rows(compared: PairedComparison) -> list[tuple[str, ...]]:
    """One row for each figure, with its 95 % intervals."""
    return [
        (
            _WORDS[one.figure],
            str(one.first),
            str(one.second),
            difference_words(one.difference),
            _chance(one.difference),
        )
        for one in compared.figures
    ]


def worst_head(compared: PairedComparison) -> tuple[str, ...]:
    """Head of `worst_rows`."""
    first, second = compared.names
    return ("picture", f"missed by {first}", f"missed by {second}", f"false by {first}", f"false by {second}")


def worst_rows(compared: PairedComparison, count: int) -> list[tuple[str, ...]]:
    """One row for each of the worst pictures."""
    return [_worst_row(picture) for picture in compared.worst(count)]


def discordant_sentence(compared: PairedComparison) -> str:
    """How many objects only one of them found, and whether that is chance."""
    found, (first, second) = compared.discordant, compared.names
    if not found.only_first + found.only_second:
        return "Both found the same objects"
    return (
        f"Found by {first} alone: {found.only_first}; by {second} alone: {found.only_second} "
        f"(McNemar, exact: p = {found.p_value:.3g})"
    )


def difference_words(difference: Difference | None) -> str:
    """With its sign: `+0.021 (+0.003 to +0.040)`."""
    if difference is None:
        return "–"
    return f"{difference.value:+.3f} ({difference.low:+.3f} to {difference.high:+.3f})"


def _chance(difference: Difference | None) -> str:
    if difference is None or not (difference.is_fall or difference.is_rise):
        return ""
    return "less" if difference.is_fall else "more"


def _worst_row(picture: PairedPicture) -> tuple[str, ...]:
    scores = (picture.first.comparison, picture.second.comparison)
    counts = [len(score.missed) for score in scores] + [len(score.false_alarms) for score in scores]
    return (picture.name, *map(str, counts))
