"""A rule set on paper where no window is open and perhaps no display is there."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from PyQt6.QtGui import QGuiApplication

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.qt.pdf.rules.printed import PrintedRules
from dscope_gui.qt.pdf.rules.writing import write_rules_pdf


def print_without_window(rule_set: RuleSet, path: Path) -> None:
    """Write a PDF; raises NotWritable."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pages need Qt's fonts, not a display
    app = QGuiApplication.instance() or QGuiApplication(["dscope"])
    made = f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"
    write_rules_pdf(PrintedRules(rule_set, made, rule_set.id), path)
    del app
