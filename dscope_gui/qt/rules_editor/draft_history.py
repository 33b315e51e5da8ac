"""Undo and redo of a draft: whole rule sets before and after; what is typed into one field in a row is one step."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QObject
from PyQt6.QtGui import QUndoCommand, QUndoStack

from dscope_gui.domain.rule_reading import RuleData

_TYPED = 1


class DraftHistory(QUndoStack):
    """`show` is called with the rule set to be shown after an undo or a redo."""

    def __init__(self, show: Callable[[RuleData], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show

    def note(self, before: RuleData, after: RuleData, where: int) -> None:
        """Something was changed. `where` : tells the field; 0 is never joined to what came before."""
        self.push(_Change(self._show, before, after, where))


class _Change(QUndoCommand):
    def __init__(self, show: Callable[[RuleData], None], before: RuleData, after: RuleData, where: int) -> None:
        super().__init__()
        self._show, self._where = show, where
        self._before, self.after = before, after
        self._is_done = True
        """When it is noted it is on the screen already."""

    def redo(self) -> None:
        if not self._is_done:
            self._show(self.after)
        self._is_done = True

    def undo(self) -> None:
        self._is_done = False
        self._show(self._before)

    def id(self) -> int:
        return _TYPED

    def mergeWith(self, other: QUndoCommand | None) -> bool:
        if not isinstance(other, _Change) or not self._where or other._where != self._where:
            return False
        self.after = other.after
        return True
