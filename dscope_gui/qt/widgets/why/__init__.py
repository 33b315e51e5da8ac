"""Why a verdict is what it is: every defect with the rule applied to it, and what would turn the verdict."""

from dscope_gui.qt.widgets.why.turning_wording import change_words, turning_words
from dscope_gui.qt.widgets.why.why_view import WhyView

__all__ = ["WhyView", "change_words", "turning_words"]
