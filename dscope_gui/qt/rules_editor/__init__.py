"""Rule sets for QA: listed, edited, compared, tried out, released."""

from dscope_gui.qt.rules_editor.presenter import RulesPresenter
from dscope_gui.qt.rules_editor.screen import RulesScreen
from dscope_gui.qt.rules_editor.signatures import Signatures

__all__ = ["RulesPresenter", "RulesScreen", "Signatures"]
