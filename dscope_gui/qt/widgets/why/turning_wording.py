"""What would turn a verdict, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.rule_set import Measure
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.widgets.reason_wording import reason_sentence
from dscope_gui.qt.widgets.wording import kind_word, limit_words, zone_title
from dscope_gui.rules.turning import Change, ChangeKind, Turning
from dscope_gui.rules.turning.words import bound_of, um_more

_FEW: Final = 2

translate = QCoreApplication.translate

Numbers: TypeAlias = Mapping[str, int]
"""Of the defects in table and picture, by their ids."""


def turning_words(turning: Turning, numbers: Numbers | None = None) -> tuple[str, ...]:
    """What cleaning may do, one sentence for each change in the order of the table, and what stands in the way."""
    ordered = turning.changes
    if turning.before is VerdictStatus.FAIL and numbers:
        ordered = tuple(sorted(ordered, key=lambda change: numbers.get(change.defect or "", 0)))
    changes = [change_words(change, numbers) for change in ordered]
    return (*_of_cleaning(turning, numbers), *changes, *_of_obstacles(turning, numbers))


def short_turning_words(turning: Turning, numbers: Numbers) -> tuple[str, ...]:
    """The same, where a table beside it says by how much each mark of a fail would have to be smaller."""
    if turning.before is not VerdictStatus.FAIL or len(turning.changes) <= _FEW:
        return turning_words(turning, numbers)
    places = sorted(numbers.get(change.defect or "", 0) for change in turning.changes)
    sentence = translate("Turning", "{count} marks would have to be smaller, or gone: {names}")
    all_of_them = sentence.format(count=len(places), names=", ".join(map(str, places)))
    return (*_of_cleaning(turning, numbers), all_of_them, *_of_obstacles(turning, numbers))


def change_words(change: Change, numbers: Numbers | None = None) -> str:
    """`Scratch 3 would fail if it were 0.46 µm larger: over 3 µm wide (B cladding: none > 3 µm)`."""
    sentence = _SENTENCES[change.kind]()
    if change.kind is ChangeKind.ONE_MORE and change.number == 1:
        sentence = translate("Turning", "{like}: one more would fail ({limit})")
    return sentence.format(
        what=f"{kind_word(change.defect_kind)} {_named(change.defect, numbers)}",
        by=um_more(change.by_um),
        size=_size(change),
        limit=_limit(change),
        number=change.number,
        like=_like(change.defect_kind),
    )


_SENTENCES: Final = {
    ChangeKind.GROWS: lambda: translate("Turning", "{what} would fail if it were {by} µm larger: {size} ({limit})"),
    ChangeKind.MOVES_IN: lambda: translate("Turning", "{what} would fail if it lay {by} µm further in ({limit})"),
    ChangeKind.ONE_MORE: lambda: translate("Turning", "{like}: {number} more would fail ({limit})"),
    ChangeKind.NEW_MARK: lambda: translate("Turning", "{like}: a new one would fail from {size} on ({limit})"),
    ChangeKind.SHRINKS: lambda: translate(
        "Turning", "{what} would have to be {by} µm smaller, {size}, or gone ({limit})"
    ),
}


def _named(defect: str | None, numbers: Numbers | None) -> str:
    return str(numbers[defect]) if defect and numbers and defect in numbers else defect or ""


def _size(change: Change) -> str:
    bound = bound_of(change.to_um)
    wide = change.measure is Measure.WIDTH
    template = {
        (1, True): translate("Turning", "over {um} µm wide"),
        (1, False): translate("Turning", "over {um} µm across"),
        (0, True): translate("Turning", "{um} µm wide"),
        (0, False): translate("Turning", "{um} µm across"),
        (-1, True): translate("Turning", "under {um} µm wide"),
        (-1, False): translate("Turning", "under {um} µm across"),
    }[bound.side, wide]
    return template.format(um=f"{bound.um:g}")


def _limit(change: Change) -> str:
    if change.zone is None:
        return translate("Turning", "outside the zones")
    limit = limit_words(change.limit.wording) if change.limit else translate("Turning", "nothing is limited")
    return f"{zone_title(change.zone)}: {limit}"


def _like(kind: DefectKind) -> str:
    """What is counted in the column to which a mark of that kind belongs."""
    return {
        DefectKind.SCRATCH: translate("Turning", "Scratches"),
        DefectKind.CRACK: translate("Turning", "Cracks"),
        DefectKind.CONTAMINATION: translate("Turning", "Dirt"),
        DefectKind.FILM: translate("Turning", "Films"),
    }.get(kind, translate("Turning", "Defects"))


def _of_cleaning(turning: Turning, numbers: Numbers | None) -> tuple[str, ...]:
    if not turning.cleanable:
        return ()
    ordered = sorted(turning.cleanable, key=lambda name: (numbers or {}).get(name, 0))
    names = ", ".join(_named(name, numbers) for name in ordered)
    if turning.cleaning_turns:
        sentence = translate("Turning", "Cleaning may do it: without {names} it passes")
    else:
        sentence = translate("Turning", "Cleaning may remove {names}, which is not enough")
    return (sentence.format(names=names),)


def _of_obstacles(turning: Turning, numbers: Numbers | None) -> tuple[str, ...]:
    if not turning.obstacles:
        return ()
    if turning.after is VerdictStatus.FAIL:
        head = translate("Turning", "No smaller size makes it pass:")
    else:
        head = translate("Turning", "Even then it could not pass:")
    return (" ".join((head, *(reason_sentence(reason, numbers) for reason in turning.obstacles))),)
