"""An answer as rows of tables and as JSON, for reports and for the command line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from dscope_gui.domain.record import utc_text
from dscope_gui.domain.verdict import Verdict
from dscope_gui.workstation.rejudging.outcome import Flip, FlipKind, Rejudged, Tally

Value: TypeAlias = str | int | float | None

CELL_COLUMNS: Final = (
    "Part",
    "Month",
    "Judged",
    "Pass to fail",
    "Fail to pass",
    "To not inspectable",
    "From not inspectable",
    "Condition only",
    "Passed before",
    "Passed after",
)
FLIP_COLUMNS: Final = (
    "Part",
    "Serial",
    "Lot",
    "Captured at",
    "Change",
    "Before",
    "After",
    "Reasons before",
    "Reasons after",
    "Inspection",
)
ALL_PARTS: Final = "all"

CHANGE_WORDS: Final = {
    FlipKind.PASS_TO_FAIL: "pass to fail",
    FlipKind.FAIL_TO_PASS: "fail to pass",
    FlipKind.TO_NOT_INSPECTABLE: "to not inspectable",
    FlipKind.FROM_NOT_INSPECTABLE: "from not inspectable",
    FlipKind.CONDITION: "condition only",
}


def cell_rows(answer: Rejudged) -> list[Sequence[Value]]:
    """By part and month, and below them all together."""
    rows = [_cell_row(cell.part, cell.month, tally) for cell, tally in answer.cells.items()]
    return [*rows, _cell_row(ALL_PARTS, ALL_PARTS, answer.tally)]


def _cell_row(part: str, month: str, tally: Tally) -> Sequence[Value]:
    return (
        part,
        month,
        tally.judged,
        *(tally.of(kind) for kind in FlipKind),
        tally.passed_before,
        tally.passed_after,
    )


def flip_row(flip: Flip) -> Sequence[Value]:
    ticket = flip.ticket
    return (
        ticket.part,
        ticket.serial,
        ticket.lot,
        utc_text(flip.captured_at),
        CHANGE_WORDS[flip.kind],
        verdict_words(flip.before),
        verdict_words(flip.after),
        _reasons(flip.before),
        _reasons(flip.after),
        flip.id,
    )


def verdict_words(verdict: Verdict) -> str:
    """`FAIL, conditional`."""
    word = verdict.status.value.replace("_", " ").upper()
    return f"{word}{', conditional' if verdict.conditional else ''}{', ask' if verdict.ask else ''}"


def _reasons(verdict: Verdict) -> str:
    return "; ".join(reason.text for reason in verdict.reasons)


def answer_json(answer: Rejudged) -> dict[str, object]:
    """For programs."""
    return {
        "rule_set_sha256": answer.rule_set_sha256,
        "inspections": answer.total,
        "looked_at": answer.done,
        "is_complete": answer.is_complete,
        **_tally_json(answer.tally),
        "not_judged": {reason.value: count for reason, count in answer.not_judged.items()},
        "by_part_and_month": [
            {"part": cell.part, "month": cell.month, **_tally_json(tally)} for cell, tally in answer.cells.items()
        ],
        "flipped": [_flip_json(flip) for flip in answer.flips],
    }


def _tally_json(tally: Tally) -> dict[str, object]:
    return {
        "judged": tally.judged,
        "flips": {kind.value: tally.of(kind) for kind in FlipKind},
        "passed_before": tally.passed_before,
        "passed_after": tally.passed_after,
    }


def _flip_json(flip: Flip) -> dict[str, object]:
    return {
        "id": flip.id,
        "captured_at": utc_text(flip.captured_at),
        "part": flip.ticket.part,
        "serial": flip.ticket.serial,
        "lot": flip.ticket.lot,
        "change": flip.kind.value,
        "before": _verdict_json(flip.before),
        "after": _verdict_json(flip.after),
    }


def _verdict_json(verdict: Verdict) -> dict[str, object]:
    return {
        "status": verdict.status.value,
        "conditional": verdict.conditional,
        "ask": verdict.ask,
        "rule_set": verdict.rule_set,
        "rule_set_sha256": verdict.rule_set_sha256,
        "reasons": [reason.text for reason in verdict.reasons],
    }
