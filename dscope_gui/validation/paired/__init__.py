"""Two judges held against each other on the same labelled pictures."""

from dscope_gui.validation.paired.compare import (
    Figure,
    PairedComparison,
    PairedFigure,
    PairedPicture,
    compare_paired,
)
from dscope_gui.validation.paired.curves import (
    FACTORS,
    WORKING,
    CurveCounts,
    CurvePoint,
    PairedCurves,
    PairedRecall,
    compare_curves,
    counted,
)
from dscope_gui.validation.paired.gate import paired_gate
from dscope_gui.validation.paired.page import render_comparison
from dscope_gui.validation.paired.resampling import Difference
from dscope_gui.validation.paired.rows import (
    curve_sentences,
    difference_words,
    discordant_sentence,
    figure_rows,
    figures_head,
    worst_head,
    worst_rows,
)
from dscope_gui.validation.paired.written import comparison_json

__all__ = [
    "FACTORS",
    "WORKING",
    "CurveCounts",
    "CurvePoint",
    "Difference",
    "Figure",
    "PairedComparison",
    "PairedCurves",
    "PairedFigure",
    "PairedPicture",
    "PairedRecall",
    "compare_curves",
    "compare_paired",
    "comparison_json",
    "counted",
    "curve_sentences",
    "difference_words",
    "discordant_sentence",
    "figure_rows",
    "figures_head",
    "paired_gate",
    "render_comparison",
    "worst_head",
    "worst_rows",
]
