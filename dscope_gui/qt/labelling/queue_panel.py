"""The queue at the left: what the judges disagree on, what is chosen from the history, what was captured just now."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import Final

from PyQt6.QtCore import QSignalBlocker, QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.qt.labelling.choice_bar import ChoiceBar
from dscope_gui.qt.labelling.words import picture_tip, picture_words
from dscope_gui.qt.languages import error_words, thousands
from dscope_gui.qt.theme.sizes import TABLE_PT, TOUCH_PX
from dscope_gui.qt.widgets.judge_words import DISPUTED_SIGN
from dscope_gui.qt.widgets.page_keys import add_page_keys
from dscope_gui.qt.widgets.told import tell
from dscope_gui.workstation.labelling import Queue, Waiting

_GAP_PX: Final = 6
_ID_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_MORE: Final = ""
"""Instead of an id, of the line that stands for older pictures."""


class QueueSource(IntEnum):
    DISPUTED = 0
    HISTORY = 1
    CAMERA = 2


class QueuePanel(QWidget):
    """Signals
    -------
    source_chosen(QueueSource), changed() : the choice from the history.
    opened(str) : id of the picture that is to be labelled.
    older_wanted() : somebody came to the end of the list, and there are older pictures.
    capture_wanted(), live_wanted()
    """

    source_chosen = pyqtSignal(object)
    changed = pyqtSignal()
    opened = pyqtSignal(str)
    older_wanted = pyqtSignal()
    capture_wanted = pyqtSignal()
    live_wanted = pyqtSignal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ChoiceBar(clock)
        self.list = QListWidget()
        self.left_only = QCheckBox(self.tr("Only what is left"))
        self.goes_on = QCheckBox(self.tr("Go on by itself"))
        self.capture = QPushButton(self.tr("Capture (C)"))
        self.live = QPushButton(self.tr("Live (L)"))
        self.told, self.today = QLabel(), QLabel()
        self._hands = QWidget()
        self._sources = QButtonGroup(self)
        self._queue = Queue(())
        self._current = ""
        self._lay_out()
        self._connect()
        self.choose(QueueSource.DISPUTED)

    @property
    def source(self) -> QueueSource:
        return QueueSource(self._sources.checkedId())

    @property
    def queue(self) -> Queue:
        return self._queue

    @property
    def current(self) -> str:
        """Id of the picture that is open; empty while none is."""
        return self._current

    def choose(self, source: QueueSource) -> None:
        """Show this source, still without its pictures."""
        if (key := self._sources.button(source)) is not None:
            key.setChecked(True)
        self.choice.setVisible(source is QueueSource.HISTORY)
        self._hands.setVisible(source is QueueSource.CAMERA)

    def show_queue(self, queue: Queue) -> None:
        self._queue = queue
        self._fill()

    def show_older(self, stretch: Queue) -> None:
        """More of the same below; whoever scrolls stays where he is."""
        listed = len(self._queue.entries)
        self._queue = self._queue.followed_by(stretch)
        with QSignalBlocker(self.list):
            self._drop_more()
            for entry in self._queue.entries[listed:]:
                self._add(entry)
            self._offer_more()
        self._tell_left()

    def show_entry(self, entry: Waiting) -> None:
        """A picture of the queue is farther now."""
        entries = tuple(entry if one.line.id == entry.line.id else one for one in self._queue.entries)
        self._queue = replace(self._queue, entries=entries)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None and item.data(_ID_ROLE) == entry.line.id:
                item.setText(picture_words(entry))
        self._tell_left()

    def show_current(self, inspection_id: str) -> None:
        """This picture is open."""
        self._current = inspection_id
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(next(iter(self._rows(inspection_id)), -1) if inspection_id else -1)

    def show_today(self, count: int) -> None:
        self.today.setText(self.tr("Today: {} labelled").format(count))

    def show_error(self, error: DScopeError) -> None:
        tell(self.told, f"✖ {error_words(error)}", is_fault=True)

    def entry(self, inspection_id: str) -> Waiting | None:
        return next((entry for entry in self._queue.entries if entry.line.id == inspection_id), None)

    def after(self, inspection_id: str, *, step: int = 1) -> str:
        """The next picture of which something is left, or the one before; empty where there is none."""
        ids = [entry.line.id for entry in self._queue.entries]
        begin = ids.index(inspection_id) if inspection_id in ids else -1 if step > 0 else len(ids)
        for place in range(begin + step, len(ids) if step > 0 else -1, step):
            if step < 0 or not self._queue.entries[place].is_done:
                return ids[place]
        return ""

    def _rows(self, inspection_id: str) -> list[int]:
        items = ((row, self.list.item(row)) for row in range(self.list.count()))
        return [row for row, item in items if item is not None and item.data(_ID_ROLE) == inspection_id]

    def _fill(self) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in self._queue.entries:
                self._add(entry)
            self._offer_more()
        self.show_current(self._current)
        self._tell_left()

    def _add(self, entry: Waiting) -> None:
        if self.left_only.isChecked() and entry.is_done and entry.line.id != self._current:
            return
        item = QListWidgetItem(picture_words(entry), self.list)
        item.setData(_ID_ROLE, entry.line.id)
        item.setToolTip(picture_tip(entry.line))
        item.setSizeHint(QSize(0, TOUCH_PX))

    def _offer_more(self) -> None:
        """A last line for older pictures: a short list has no end to scroll to."""
        if self._queue.older:
            item = QListWidgetItem(self.tr("Older ones: {}").format(f"{self._queue.older:,}"), self.list)
            item.setData(_ID_ROLE, _MORE)
            item.setToolTip(self.tr("List older pictures as well"))
            item.setSizeHint(QSize(0, TOUCH_PX))

    def _drop_more(self) -> None:
        """Nothing is chosen then, so that the list stays where it is."""
        for row in self._rows(_MORE):
            if row == self.list.currentRow():
                self.list.setCurrentRow(-1)
            self.list.takeItem(row)

    def _look_for_the_end(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if self._queue.older and bar is not None and value == bar.maximum():
            self.older_wanted.emit()

    def _tell_left(self) -> None:
        queue = self._queue
        if not queue.entries:
            tell(self.told, self._empty_words())
            return
        text = self.tr("{marks} marks left on {pictures} pictures")
        told = text.format(marks=thousands(queue.marks_left), pictures=thousands(queue.pictures_left))
        older = self.tr("; {} older ones at the end of the list").format(thousands(queue.older)) if queue.older else ""
        tell(self.told, f"{told}{older}")

    def _empty_words(self) -> str:
        return {
            QueueSource.DISPUTED: self.tr("The two judges disagree on nothing. Choose pictures from the history."),
            QueueSource.HISTORY: self.tr("Nothing in the history fits"),
            QueueSource.CAMERA: self.tr("Put an end face under the microscope and capture it"),
        }[self.source]

    def _lay_out(self) -> None:
        column, sources, hands = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(self._hands)
        for layout in (column, sources, hands):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(_GAP_PX)
        add_page_keys(sources, self._sources, self._source_words())
        for key in self._sources.buttons():
            key.setStyleSheet(f"QPushButton {{ padding: 0 4px; font-size: {TABLE_PT}pt; }}")
        hands.addWidget(self.live)
        hands.addWidget(self.capture, 1)
        self.capture.setProperty("primary", True)
        self.list.setAccessibleName(self.tr("Pictures to be labelled"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for label in (self.told, self.today):
            label.setWordWrap(True)
            font = label.font()
            font.setPointSize(TABLE_PT)
            label.setFont(font)
        self.left_only.setChecked(True)
        self.goes_on.setChecked(True)
        for box in (self.left_only, self.goes_on):
            box.setStyleSheet("QCheckBox { min-height: 34px; }")
        column.addLayout(sources)
        for widget in (self.choice, self._hands):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for widget in (self.told, self.today, self.left_only, self.goes_on):
            column.addWidget(widget)

    def _source_words(self) -> tuple[tuple[int, str, str], ...]:
        disputed = self.tr("Disputed")
        return (
            (QueueSource.DISPUTED, f"{DISPUTED_SIGN} {disputed}", self.tr("Marks on which the two judges disagree")),
            (QueueSource.HISTORY, self.tr("History"), self.tr("Pictures chosen from the history")),
            (QueueSource.CAMERA, self.tr("Camera"), self.tr("Capture end faces now, to label them")),
        )

    def _connect(self) -> None:
        self._sources.idClicked.connect(lambda number: self.source_chosen.emit(QueueSource(number)))
        self.choice.changed.connect(self.changed)
        self.left_only.toggled.connect(lambda _checked: self._fill())
        self.left_only.setToolTip(self.tr("Hide pictures of which all was said"))
        self.goes_on.setToolTip(self.tr("Go to the next mark as soon as something was said of this one"))
        self.capture.setToolTip(self.tr("Capture and inspect what lies under the microscope (C)"))
        self.live.setToolTip(self.tr("Show the live picture (L)"))
        for key in (self.left_only, self.goes_on, self.capture, self.live):
            key.setAccessibleName(key.toolTip())
        self.capture.clicked.connect(lambda _checked: self.capture_wanted.emit())
        self.live.clicked.connect(lambda _checked: self.live_wanted.emit())
        self.list.currentItemChanged.connect(self._open)
        if (bar := self.list.verticalScrollBar()) is not None:
            bar.valueChanged.connect(self._look_for_the_end)

    def _open(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID_ROLE) == _MORE:
            self.older_wanted.emit()
        elif item is not None:
            self.opened.emit(item.data(_ID_ROLE))
