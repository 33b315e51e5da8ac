"""The stamp of the verdict: colour, word and sign together."""

from __future__ import annotations

import itertools
from typing import Final

import numpy as np

from dscope_gui.domain.images import Points
from dscope_gui.domain.verdict import Verdict, VerdictStatus
from dscope_gui.overlay.canvas import BOLD, Box, Canvas, shortened, text_width
from dscope_gui.overlay.palette import INK, MUTED, PAPER, VERDICT

WORD: Final[dict[VerdictStatus, str]] = {
    VerdictStatus.PASS: "PASS",
    VerdictStatus.FAIL: "FAIL",
    VerdictStatus.NOT_INSPECTABLE: "NOT INSPECTABLE",
}
_SIGN: Final[dict[VerdictStatus, tuple[tuple[tuple[float, float], ...], ...]]] = {
    VerdictStatus.PASS: (((0.0, 0.55), (0.38, 0.95), (1.0, 0.1)),),
    VerdictStatus.FAIL: (((0.05, 0.05), (0.95, 0.95)), ((0.95, 0.05), (0.05, 0.95))),
    VerdictStatus.NOT_INSPECTABLE: (((0.5, 0.0), (0.5, 0.62)), ((0.5, 0.97), (0.5, 1.0))),
}
"""Strokes of tick, cross and exclamation mark in a unit square."""
_MOST_REASONS: Final = 3
_SHARE_OF_WIDTH: Final = 0.74


def draw_stamp(canvas: Canvas, verdict: Verdict) -> list[Box]:
    """Stamp the verdict and its first reasons in the top left corner; returns the boxes that are taken."""
    stamp = _draw_word(canvas, verdict.status, conditional=verdict.conditional)
    lines = [verdict.rule_set, *(reason.text for reason in verdict.reasons[:_MOST_REASONS])]
    hidden = len(verdict.reasons) - _MOST_REASONS
    if hidden > 0:
        lines.append(f"and {hidden} more {'reason' if hidden == 1 else 'reasons'}")
    return [stamp, _draw_lines(canvas, stamp, lines)]


def _draw_word(canvas: Canvas, status: VerdictStatus, *, conditional: bool) -> Box:
    size = round(canvas.text_px * 1.9)
    pad, word = round(size * 0.45), f"{WORD[status]}, conditional" if conditional else WORD[status]
    wide = text_width(word, size, BOLD)
    box = Box(canvas.text_px, canvas.text_px, wide + size * 0.85 + 3 * pad, size + 1.2 * pad)
    canvas.plate(box, VERDICT[status], 0.94)
    side = size * 0.68
    top = box.y + (box.height - side) / 2
    for stroke in _strokes(status, box.x + pad, top, side):
        _thick_line(canvas, stroke, round(size * 0.15))
    canvas.text(word, box.x + 2 * pad + size * 0.85, top + side * 1.02, PAPER, size_px=size, weight=BOLD)
    return box


def _strokes(status: VerdictStatus, x: float, y: float, side: float) -> list[Points]:
    return [np.array(stroke, dtype=np.float64) * side + (x, y) for stroke in _SIGN[status]]


def _thick_line(canvas: Canvas, points: Points, thickness: int) -> None:
    for start, end in itertools.pairwise(points):
        steps = max(2, int(np.hypot(*(end - start))))
        for x, y in start + np.linspace(0.0, 1.0, steps)[:, None] * (end - start):
            canvas.disc(float(x), float(y), thickness / 2, PAPER)


def _draw_lines(canvas: Canvas, under: Box, lines: list[str]) -> Box:
    size = round(canvas.text_px * 0.86)
    pad, step = size * 0.5, size * 1.35
    room = canvas.width * _SHARE_OF_WIDTH
    shown = [shortened(line, size, room) for line in lines]
    wide = max(text_width(line, size) for line in shown)
    box = Box(under.x, under.bottom + size * 0.25, wide + 2 * pad, len(shown) * step + pad)
    canvas.plate(box, INK, 0.72)
    for number, line in enumerate(shown):
        tone = MUTED if number == 0 else PAPER
        canvas.text(line, box.x + pad, box.y + pad * 0.4 + (number + 0.82) * step, tone, size_px=size)
    return box
