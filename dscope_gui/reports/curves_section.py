"""The part of a comparison's page that tells of both judges at other thresholds: their curves, and what they mean."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final

import numpy as np

from dscope_gui.reports.plot_png import new_figure, png_of
from dscope_gui.validation.html_page import escaped, figure
from dscope_gui.validation.paired import WORKING, CurvePoint, PairedComparison, PairedCurves, curve_sentences

if TYPE_CHECKING:  # only to name the type: imported at run time by whoever draws
    from matplotlib.axes import Axes

_SIZE_IN: Final = (6.4, 4.6)
_DPI: Final = 110
_FIRST: Final = ("#b35900", "s--")
_SECOND: Final = ("#0b62a4", "o-")
_PALE: Final = "#8a8f98"
_CAPTION: Final = (
    "Precision over recall of both judges, from the most lenient threshold to the strictest. Large, filled marks: the "
    "threshold as it is. Dashed across: equal precision; pale band: precisions over which recall is averaged."
)


def curves_section(compared: PairedComparison) -> str:
    """HTML for the body of a page; empty where there are no curves."""
    if compared.curves is None:
        return ""
    coded = base64.b64encode(curves_plot(compared.names, compared.curves)).decode("ascii")
    return "\n".join(
        [
            "<h2>At other thresholds</h2>",
            *(f"<p>{escaped(sentence)}</p>" for sentence in curve_sentences(compared)),
            '<div class="cases">',
            figure(f"data:image/png;base64,{coded}", _CAPTION),
            "</div>",
        ]
    )


def curves_plot(names: tuple[str, str], curves: PairedCurves) -> bytes:
    """PNG of both curves."""
    plot = new_figure(_SIZE_IN, _DPI)
    axes = plot.add_subplot()
    if curves.over_range is not None:
        axes.axhspan(curves.over_range.low, curves.over_range.high, color=_PALE, alpha=0.13, linewidth=0)
    if curves.at_equal is not None:
        axes.axhline(curves.at_equal.low, color=_PALE, linestyle=":", linewidth=1.5)
    for name, points, look in zip(names, curves.points, (_FIRST, _SECOND), strict=True):
        _draw(axes, name, points, look)
    axes.set_xlabel("recall")
    axes.set_ylabel("precision")
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(fontsize="small", frameon=False)
    return png_of(plot)


def _draw(axes: Axes, name: str, points: tuple[CurvePoint, ...], look: tuple[str, str]) -> None:
    """A point at which nothing is reported has no precision and no place."""
    color, style = look
    recalls, precisions = np.array([one.place for one in points if one.place is not None]).reshape(-1, 2).T
    axes.plot(recalls, precisions, style, color=color, markersize=5, fillstyle="none", label=name)
    if (now := points[WORKING].place) is not None:
        axes.plot(*now, style[0], color=color, markersize=11)
