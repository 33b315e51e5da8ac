"""A comparison as rows of text, for the terminal and for the page alike."""

from __future__ import annotations

from typing import Final

from dscope_gui.validation.paired.compare import Figure, PairedComparison, PairedPicture
from dscope_gui.validation.paired.curves import FACTORS, RANGE, PairedRecall
from dscope_gui.validation.paired.resampling import Difference

_WORDS: Final = {
    Figure.RECALL: "recall",
    Figure.PRECISION: "precision",
    Figure.TYPES: "type agrees",
    Figure.PICTURE_REGIONS: "picture: regions",
    Figure.PICTURE_SCRATCHES: "picture: scratches",
}
_NONE: Final = "–"


def figures_head(compared: PairedComparison) -> tuple[str, ...]:
    """Head of `figure_rows`."""
    return ("figure", *compared.names, "difference", "beyond chance")


def figure_rows(compared: PairedComparison) -> list[tuple[str, ...]]:
    """One row for each figure, with its 95 % intervals; where there are curves, what they say too."""
    rows: list[tuple[str, ...]] = [
        (
            _WORDS[one.figure],
            str(one.first),
            str(one.second),
            difference_words(one.difference),
            _chance(one.difference),
        )
        for one in compared.figures
    ]
    curves = compared.curves
    if curves is not None and curves.at_equal is not None:
        rows.append(_recall_row(f"recall at precision {curves.at_equal.low:.3f}", curves.at_equal))
    if curves is not None and curves.over_range is not None:
        ends = f"{curves.over_range.low:.3f} to {curves.over_range.high:.3f}"
        rows.append(_recall_row(f"mean recall, precision {ends}", curves.over_range))
    return rows


def curve_sentences(compared: PairedComparison) -> list[str]:
    """What those two rows mean, and what the curves leave open; nothing where there are none."""
    curves = compared.curves
    if curves is None:
        return []
    first, second = compared.names
    said = [
        f"Curves: both looked with the confidence that the rules need multiplied by {FACTORS[0]:g} to {FACTORS[-1]:g}. "
        f"Recall at equal precision is read off where both are as precise as {first} is at its own threshold."
    ]
    if curves.at_equal is None:
        said.append(f"{first} reports nothing at its own threshold, or nothing is labelled: no precision to hold to.")
    elif curves.at_equal.second is None:
        said.append(f"{second} is nowhere so precise as {first} at its own threshold.")
    elif curves.is_second_always_more_precise:
        said.append(f"{second} is more precise than that everywhere; more leniently it might find more.")
    if curves.over_range is None:
        said.append(f"There is no precision between {RANGE[0]:g} and {RANGE[1]:g} that both reach.")
    return said


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
        return _NONE
    return f"{difference.value:+.3f} ({difference.low:+.3f} to {difference.high:+.3f})"


def _chance(difference: Difference | None) -> str:
    if difference is None or not (difference.is_fall or difference.is_rise):
        return ""
    return "less" if difference.is_fall else "more"


def _recall_row(title: str, found: PairedRecall) -> tuple[str, ...]:
    first, second = (_NONE if recall is None else f"{recall:.3f}" for recall in (found.first, found.second))
    return (title, first, second, difference_words(found.difference), _chance(found.difference))


def _worst_row(picture: PairedPicture) -> tuple[str, ...]:
    scores = (picture.first.comparison, picture.second.comparison)
    counts = [len(score.missed) for score in scores] + [len(score.false_alarms) for score in scores]
    return (picture.name, *map(str, counts))
