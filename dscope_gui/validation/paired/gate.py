"""Whether a judge may take another's place, by what both did on the same labelled pictures just now."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dscope_gui.validation.model_gate import GateCause, GateReason, ModelGate, below_interval
from dscope_gui.validation.paired.compare import Figure, PairedComparison, PairedFigure
from dscope_gui.validation.paired.resampling import Difference

LEAST_PICTURES: Final = 10
"""Fewer say nothing of how pictures differ, and the interval of the difference would be too narrow."""

_GUARDED: Final = (Figure.RECALL, Figure.PRECISION)


def paired_gate(compared: PairedComparison) -> ModelGate:
    """Open where the second judge lowers neither recall nor precision beyond the interval.

    Two intervals are asked. The one of the difference, picture against picture, sees small falls that go through many
    pictures. The one of the first judge's own share sees a large fall on a single picture, which the other takes for
    chance.
    """
    figures = [compared.figure(figure) for figure in _GUARDED]
    falls = (_fall(one, compared.names[0], len(compared.pictures)) for one in figures)
    return ModelGate(tuple(fall for fall in falls if fall is not None))


def _fall(one: PairedFigure, first: str, pictures: int) -> GateReason | None:
    difference = one.difference
    reason = GateReason(GateCause.BELOW_NAMED, f"{one.first}", f"{one.second}", one.figure.value, first)
    if difference is not None and difference.is_fall and pictures >= LEAST_PICTURES:
        return replace(reason, cause=GateCause.MORE_THAN_CHANCE, less=_less(difference))
    return reason if below_interval(one.first, one.second) else None


def _less(difference: Difference) -> str:
    """The larger loss last, as in every interval."""
    return f"{-difference.value:.3f} ({-difference.high:.3f}–{-difference.low:.3f})"
