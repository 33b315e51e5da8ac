"""What the start of the program brings along of the screens: the command line itself knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.gui_options import GuiOptions
from dscope_gui.domain.rule_set import RuleSet

OpenGui = Callable[[GuiOptions], int]
"""Shows the window until it is closed; gives the exit code."""
PrintRules = Callable[[RuleSet, Path], None]
"""Draws a rule set into a PDF file; raises NotWritable."""


@dataclass(frozen=True, slots=True)
class Screens:
    """None each where this start of the program brought none."""

    open_gui: OpenGui | None = None
    print_rules: PrintRules | None = None
