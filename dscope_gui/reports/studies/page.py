"""Pages of a PDF drawn with matplotlib: headings, paragraphs and tables down the page, in points from the top."""

# ruff: noqa: PLC0415 - matplotlib takes half a second to import, which a window that opens does not need yet

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dscope_gui.reports.studies.table import Table

if TYPE_CHECKING:  # only to name the types
    from matplotlib.figure import Figure

WIDTH_PT, HEIGHT_PT = 595.0, 842.0
"""A4."""
_MARGIN_PT: Final = 45.0
_BOTTOM_PT: Final = 60.0
_PT_PER_INCH: Final = 72.0
_LETTER: Final = 0.55
"""Mean width of a letter in its size, of DejaVu Sans, rather too wide than too narrow."""
_LEAD: Final = 1.4
_BODY_PT, _TABLE_PT, _HEAD_PT = 10.0, 8.0, 12.0
_GAP_PT: Final = 10.0
_INK, _MUTED, _LINE = "#1b232c", "#56616d", "#c8ced5"
_LEAST_LETTERS: Final = 4
_STRETCH: Final = 1.5
"""At most so much wider is a column than it must be, to fill the page."""


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands on every page."""

    left: str
    right: str


class Pages:
    """Writes down the page and goes on on a new one; `close` writes the last.

    Parameters
    ----------
    pdf : matplotlib's `PdfPages`, which has no types.
    """

    def __init__(self, pdf: Any, footer: Footer) -> None:
        self._pdf, self._footer = pdf, footer
        self._number, self._y_pt = 0, _MARGIN_PT
        self._figure = self._new()

    def heading(self, text: str, size_pt: float = _HEAD_PT) -> None:
        self._need(size_pt * _LEAD + 4 * _BODY_PT)
        self._write(text, _MARGIN_PT, size_pt, weight="bold")
        self._y_pt += size_pt * _LEAD

    def paragraph(self, text: str, *, muted: bool = False) -> None:
        for line in textwrap.wrap(text, _letters(WIDTH_PT - 2 * _MARGIN_PT, _BODY_PT)) or [""]:
            self._need(_BODY_PT * _LEAD)
            self._write(line, _MARGIN_PT, _BODY_PT, color=_MUTED if muted else _INK)
            self._y_pt += _BODY_PT * _LEAD

    def gap(self) -> None:
        self._y_pt += _GAP_PT

    def table(self, table: Table) -> None:
        """As wide as the page, its head on each page."""
        words = table.words()
        widths = _column_widths([list(table.heads), *words], WIDTH_PT - 2 * _MARGIN_PT)
        self.heading(table.title)
        self._row(table.heads, widths, weight="bold")
        for row in words:
            if self._need(self._row_height(row, widths)):
                self._row(table.heads, widths, weight="bold")
            self._row(row, widths)
        self.gap()

    def whole_page(self) -> Figure:
        """A page to draw on as one likes; what comes after begins on another."""
        if self._y_pt > _MARGIN_PT:
            self._finish()
            self._figure = self._new()
        self._y_pt = HEIGHT_PT
        return self._figure

    def close(self) -> None:
        self._finish()

    def _row(self, cells: Sequence[str], widths: Sequence[float], weight: str = "normal") -> None:
        x = _MARGIN_PT
        for cell, width in zip(cells, widths, strict=True):
            for number, line in enumerate(_lines(cell, width)):
                self._write(line, x, _TABLE_PT, weight=weight, below_pt=number * _TABLE_PT * _LEAD)
            x += width
        self._y_pt += self._row_height(cells, widths)
        self._rule(self._y_pt - _TABLE_PT * (_LEAD - 1.0))

    def _row_height(self, cells: Sequence[str], widths: Sequence[float]) -> float:
        most = max(len(_lines(cell, width)) for cell, width in zip(cells, widths, strict=True))
        return most * _TABLE_PT * _LEAD + _TABLE_PT * (_LEAD - 1.0)

    def _need(self, height_pt: float) -> bool:
        if self._y_pt + height_pt <= HEIGHT_PT - _BOTTOM_PT:
            return False
        self._finish()
        self._figure = self._new()
        return True

    def _new(self) -> Figure:
        from matplotlib.figure import Figure

        self._number += 1
        self._y_pt = _MARGIN_PT
        return Figure(figsize=(WIDTH_PT / _PT_PER_INCH, HEIGHT_PT / _PT_PER_INCH))

    def _finish(self) -> None:
        foot_pt = HEIGHT_PT - _MARGIN_PT
        self._y_pt = foot_pt
        self._write(self._footer.left, _MARGIN_PT, _TABLE_PT, color=_MUTED)
        right = f"{self._footer.right}   ·   {self._number}"
        self._write(right, WIDTH_PT - _MARGIN_PT, _TABLE_PT, color=_MUTED, align="right")
        self._pdf.savefig(self._figure)

    def _write(
        self,
        text: str,
        x_pt: float,
        size_pt: float,
        *,
        weight: str = "normal",
        color: str = _INK,
        align: str = "left",
        below_pt: float = 0.0,
    ) -> None:
        y = 1.0 - (self._y_pt + below_pt) / HEIGHT_PT
        self._figure.text(
            x_pt / WIDTH_PT, y, text, fontsize=size_pt, weight=weight, color=color, ha=align, va="top", parse_math=False
        )

    def _rule(self, y_pt: float) -> None:
        from matplotlib.lines import Line2D

        ends = [_MARGIN_PT / WIDTH_PT, 1.0 - _MARGIN_PT / WIDTH_PT]
        height = 1.0 - y_pt / HEIGHT_PT
        self._figure.add_artist(Line2D(ends, [height, height], color=_LINE, linewidth=0.6))


def _letters(width_pt: float, size_pt: float) -> int:
    return max(_LEAST_LETTERS, int(width_pt / (size_pt * _LETTER)))


def _lines(cell: str, width_pt: float) -> list[str]:
    return textwrap.wrap(cell, _letters(width_pt - _GAP_PT / 2, _TABLE_PT)) or [""]


def _column_widths(rows: Sequence[Sequence[str]], whole_pt: float) -> list[float]:
    """As wide as its longest cell and then some; all are squeezed where the page is too narrow, down to a word."""
    bold = [[f"{head}{' ' * (len(head) // 5)}" for head in rows[0]], *rows[1:]]
    longest = [max(len(row[n]) for row in bold) + 2 for n in range(len(rows[0]))]
    words = [max(len(word) for row in bold for word in [*row[n].split(), ""]) + 2 for n in range(len(rows[0]))]
    wanted = [letters * _TABLE_PT * _LETTER for letters in longest]
    least = [letters * _TABLE_PT * _LETTER for letters in words]
    room, spare = whole_pt - sum(least), sum(wanted) - sum(least)
    share = 1.0 if spare <= 0.0 else max(0.0, min(1.0, room / spare))
    fitting = [low + share * (high - low) for low, high in zip(least, wanted, strict=True)]
    return [width * max(1.0, min(_STRETCH, whole_pt / sum(fitting))) for width in fitting]
