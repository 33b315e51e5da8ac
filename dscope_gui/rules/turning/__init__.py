"""What a verdict hangs on: the smallest change that would turn it."""

from dscope_gui.rules.turning.change import Change, ChangeKind, Turning
from dscope_gui.rules.turning.turning import turning_of

__all__ = ["Change", "ChangeKind", "Turning", "turning_of"]
