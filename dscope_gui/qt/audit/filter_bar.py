"""What to look for in the audit trail."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QTimer, pyqtSignal
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.protocols import Clock
from dscope_gui.qt.audit.kind_words import audit_word
from dscope_gui.qt.history.period_row import PeriodRow

_TYPING_MS: Final = 250
"""So long nothing is asked while somebody types."""
_GAP_PX: Final = 8
_LONGEST_TEXT: Final = 200


class AuditFilterBar(QWidget):
    """Speaks whole questions: `value()`; `changed` says that there is another one."""

    changed = pyqtSignal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.kind, self.period = QLineEdit(), QComboBox(), PeriodRow(clock)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._set_up()
        self._lay_out()
        self._typing.timeout.connect(self.changed)
        self.text.textChanged.connect(self._typing.start)
        self.kind.currentIndexChanged.connect(self.changed)
        self.period.changed.connect(self.changed)

    def value(self) -> AuditQuery:
        span, kind = self.period.span(), self.kind.currentData()
        kinds = () if kind is None else (AuditKind(kind),)
        return AuditQuery(self.text.text().strip(), kinds, span.since, span.until)

    def _set_up(self) -> None:
        tip = self.tr("Search in names, subjects, values and reasons (Ctrl+F)")
        self.text.setPlaceholderText(self.tr("Who, what, value or reason"))
        self.text.setMaxLength(_LONGEST_TEXT)
        self.text.setClearButtonEnabled(True)
        self.kind.addItem(self.tr("Everything"), None)
        for kind in AuditKind:
            self.kind.addItem(audit_word(kind), kind.value)
        for field, words in ((self.text, tip), (self.kind, self.tr("Only this kind of event"))):
            field.setToolTip(words)
            field.setAccessibleName(words)
            field.setProperty("compact", True)
        self.kind.setMaxVisibleItems(len(AuditKind) + 1)
        QShortcut(QKeySequence.StandardKey.Find, self, self.text.setFocus)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        row.addWidget(self.text, 1)
        row.addWidget(self.kind)
        row.addWidget(self.period)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(row)
        column.addWidget(self.period.dates)
