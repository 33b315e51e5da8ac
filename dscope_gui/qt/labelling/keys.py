"""The keys of the labelling screen: one for everything that is done a thousand times a day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.dataset import Label
from dscope_gui.qt.labelling.class_keys import NUMBERS
from dscope_gui.qt.labelling.tool_row import KEYS

if TYPE_CHECKING:  # the screen makes its keys
    from dscope_gui.qt.labelling.screen import LabellingScreen


def add_keys(screen: LabellingScreen, page: QWidget) -> None:
    """They work wherever the focus is on the page, but for fields in which letters are typed."""
    bar, tools, queue = screen.marks, screen.tools, screen.queue
    for keys, does in (
        ("A", bar.take_wanted.emit),
        ("N", bar.new_wanted.emit),
        ("G", bar.good_wanted.emit),
        ("H", screen.item.want_restored),
        ("Left", bar.back_wanted.emit),
        ("Right", bar.next_wanted.emit),
        ("Ctrl+Z", tools.undo_wanted.emit),
        ("Ctrl+Y", tools.redo_wanted.emit),
        ("Ctrl+Shift+Z", tools.redo_wanted.emit),
        ("[", partial(screen.size_stepped.emit, False)),
        ("]", partial(screen.size_stepped.emit, True)),
        ("C", queue.capture_wanted.emit),
        ("L", queue.live_wanted.emit),
        ("Del", partial(screen.classes.pressed.emit, Label.GOOD)),
    ):
        _add(page, keys, does)
    for label, number in NUMBERS.items():
        _add(page, str(number), partial(screen.classes.pressed.emit, label))
    for tool, letter in KEYS.items():
        _add(page, letter, partial(tools.tool_chosen.emit, tool))


def _add(page: QWidget, keys: str, does: Callable[..., Any]) -> None:
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(keys in ("[", "]", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"))
    shortcut.activated.connect(does)
