"""What a draft would change: the stored history judged again under it while it is edited."""

from dscope_gui.qt.rules_editor.sandbox.panel import SandboxPanel
from dscope_gui.qt.rules_editor.sandbox.presenter import SandboxPresenter

__all__ = ["SandboxPanel", "SandboxPresenter"]
