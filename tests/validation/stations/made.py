"""Ends as two stations saw them, made by hand."""

from __future__ import annotations

from collections.abc import Sequence

from dscope_gui.domain.station_pair import EndPair, EndView, MarkPair, MarkSeen


def mark(size_um: float, *, kind: str = "pit", zone: str = "cladding", name: str = "P1") -> MarkSeen:
    return MarkSeen(name, kind, zone, kind in ("scratch", "crack"), size_um, size_um)


def both(first_um: float, second_um: float, *, kind: str = "pit", zone: str = "cladding") -> MarkPair:
    return MarkPair(mark(first_um, kind=kind, zone=zone), mark(second_um, kind=kind, zone=zone))


def view(verdict: str = "pass", *, cladding_um: float | None = 125.0, is_own_ruler: bool = False) -> EndView:
    return EndView("I1", verdict, cladding_um, is_own_ruler)


def end(
    name: str, *marks: MarkPair, first: EndView | None = None, second: EndView | None = None, not_compared: str = ""
) -> EndPair:
    return EndPair(name, first or view(), second or view(), marks, not_compared)


def verdicts(table: Sequence[tuple[str, str, int]]) -> list[EndPair]:
    """So many ends with these two verdicts."""
    said = [(a, b) for a, b, count in table for _ in range(count)]
    return [end(f"E{n}", first=view(a), second=view(b)) for n, (a, b) in enumerate(said)]
