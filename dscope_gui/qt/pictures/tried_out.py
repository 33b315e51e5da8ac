"""A made-up effect of a draft on a made-up history, for pictures of the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

import numpy as np

from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import Cause, Reason, Verdict, VerdictStatus
from dscope_gui.qt.rules_editor.sandbox.state import Phase, SandboxState
from dscope_gui.workstation.rejudging import Cell, Flip, FlipKind, NotJudged, Rejudged, Tally

_SEED: Final = 5
_PARTS: Final = ("LC-UPC-SM", "SC-UPC-SM", "FC-UPC-SM")
_MONTHS: Final = ("2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11")
_LAST: Final = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
_FLIPS: Final = 24
_HEX: Final = "0" * 64


def tried_out(rule_set: str) -> SandboxState:
    """A question that is answered."""
    chance = np.random.default_rng(_SEED)
    cells = {}
    for part in _PARTS:
        for month in _MONTHS:
            judged = int(chance.integers(900, 1600))
            worse, better = int(chance.integers(5, 40)), int(chance.integers(0, 6))
            passed = round(judged * 0.93)
            flips = {FlipKind.PASS_TO_FAIL: worse, FlipKind.FAIL_TO_PASS: better}
            cells[Cell(part, month)] = Tally(judged, flips, passed, passed - worse + better)
    total = sum(tally.judged for tally in cells.values())
    turned = tuple(_flip(number, rule_set) for number in range(_FLIPS))
    answer = Rejudged(_HEX, total + 41, total + 41, 0.0, cells, turned, {NotJudged.NO_SCALE: 41}, is_complete=True)
    return SandboxState(Phase.DONE, rule_set, answer, is_own_only=False)


def _flip(number: int, rule_set: str) -> Flip:
    at = _LAST - timedelta(hours=31 * number)
    reason = Reason(
        "4 defects of 2 to 4 µm in cladding; 3 are allowed",
        Cause.TOO_MANY,
        zone="cladding",
        kind="pit",
        limit="3 from 2 to 4 µm",
        found="4",
        defects=("D1", "D2", "D3", "D4"),
    )
    good = Verdict(VerdictStatus.PASS, rule_set, _HEX)
    bad = Verdict(VerdictStatus.FAIL, rule_set, _HEX, (reason,))
    worse = number % 6 != 0
    ticket = Ticket(_PARTS[number % len(_PARTS)], f"SN-{4711 + 13 * number}", "L-2611", "Ana K.", "Station 1")
    before, after = (good, bad) if worse else (bad, good)
    kind = FlipKind.PASS_TO_FAIL if worse else FlipKind.FAIL_TO_PASS
    return Flip(f"01KB{number:022d}", at, ticket, before, after, kind)
