"""All notices of this run; for the technician also the log with every line."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QSize, Qt
from PyQt6.QtGui import QFontDatabase, QGuiApplication, QIcon, QShowEvent
from PyQt6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dscope_gui.domain.station import Role
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.notifications.log_handler import LogLines
from dscope_gui.qt.notifications.notice import Notice
from dscope_gui.qt.notifications.notices import Notices
from dscope_gui.qt.notifications.severity_signs import severity_picture, severity_word
from dscope_gui.qt.theme import IconName, colors_of, icon
from dscope_gui.qt.theme.sizes import GAP_PX, ICON_PX, TABLE_PT

_TIME, _MESSAGE, _REMEDY = range(3)
_MOST_ROWS: Final = 500


class NoticesScreen(QWidget):
    """Newest first."""

    def __init__(self, notices: Notices, lines: LogLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._heading = QLabel()
        self._heading.setProperty("heading", True)
        self._table = self._made_table()
        self._log_title = QLabel()
        self._copy = QPushButton()
        self._copy.setProperty("compact", True)
        self._copy.clicked.connect(self.copy_log)
        self._log = self._made_log(lines.text)
        self._technician = QWidget()
        self._lay_out()
        self.set_role(Role.OPERATOR)
        for notice in notices.kept:
            self._add(notice)
        notices.added.connect(self._add)
        lines.added.connect(self._log.appendPlainText)
        self._tint()
        self.retranslate()

    def set_role(self, role: Role) -> None:
        """The log is the technician's."""
        self._technician.setVisible(role.may_act_as(Role.TECHNICIAN))

    @property
    def shows_log(self) -> bool:
        return self._technician.isVisible()

    def copy_log(self) -> None:
        """The whole log into the clipboard, for a mail to the maker."""
        if (clipboard := QGuiApplication.clipboard()) is not None:
            clipboard.setText(self._log.toPlainText())

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Notices"))
        self._table.setHorizontalHeaderLabels([self.tr("Time"), self.tr("What happened"), self.tr("What to do")])
        self._log_title.setText(self.tr("Log"))
        self._copy.setText(self.tr("Copy the log"))

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self._notices.mark_read()

    def _add(self, notice: Notice) -> None:
        self._table.insertRow(0)
        when = QTableWidgetItem(f"{notice.at.astimezone():%H:%M:%S}")
        when.setData(Qt.ItemDataRole.UserRole, notice.severity)
        when.setIcon(QIcon(severity_picture(notice.severity, colors_of(self), ICON_PX)))
        when.setToolTip(severity_word(notice.severity))
        self._table.setItem(0, _TIME, when)
        for column, text in ((_MESSAGE, spoken(notice.message)), (_REMEDY, spoken(notice.hint))):
            cell = QTableWidgetItem(" ".join(text.split()))
            cell.setToolTip(text)
            self._table.setItem(0, column, cell)
        self._table.resizeRowToContents(0)
        self._table.setRowCount(min(self._table.rowCount(), _MOST_ROWS))
        if self.isVisible():
            self._notices.mark_read()

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setWordWrap(True)
        table.setIconSize(QSize(ICON_PX, ICON_PX))
        if (rows := table.verticalHeader()) is not None:
            rows.hide()
        if (columns := table.horizontalHeader()) is not None:
            columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            columns.setSectionResizeMode(_TIME, QHeaderView.ResizeMode.ResizeToContents)
            columns.setSectionResizeMode(_MESSAGE, QHeaderView.ResizeMode.Stretch)
            columns.setSectionResizeMode(_REMEDY, QHeaderView.ResizeMode.Stretch)
            columns.sectionResized.connect(table.resizeRowsToContents)
        return table

    def _made_log(self, text: str) -> QPlainTextEdit:
        log = QPlainTextEdit(text)
        log.setReadOnly(True)
        log.setMaximumBlockCount(2000)
        log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSize(TABLE_PT)
        log.setFont(font)
        return log

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._log_title, 1)
        head.addWidget(self._copy)
        below = QVBoxLayout(self._technician)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(head)
        below.addWidget(self._log)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._table)
        split.addWidget(self._technician)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX, GAP_PX)
        layout.setSpacing(GAP_PX)
        layout.addWidget(self._heading)
        layout.addWidget(split, 1)

    def _tint(self) -> None:
        colors = colors_of(self)
        self._copy.setIcon(icon(IconName.COPY, colors))
        for row in range(self._table.rowCount()):
            if (cell := self._table.item(row, _TIME)) is not None:
                severity = cell.data(Qt.ItemDataRole.UserRole)
                cell.setIcon(QIcon(severity_picture(severity, colors, ICON_PX)))
