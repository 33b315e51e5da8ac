"""What is known of the chosen mark: how sure each judge was, and what was said of it before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QSignalBlocker, Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QListWidget, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.judges import UNASKED
from dscope_gui.qt.labelling.words import mark_title, saying_words, version_words
from dscope_gui.qt.theme.sizes import TABLE_PT
from dscope_gui.qt.widgets.judge_words import DISPUTED_SIGN
from dscope_gui.workstation.labelling import Mark, Saying, Scene

_GAP_PX: Final = 6
_PERCENT: Final = 100
_BAR_PX: Final = 18


class ItemPanel(QFrame):
    """Shows one mark of a scene, or the end face as a whole where none is chosen.

    Signals
    -------
    earlier_chosen(Saying) : somebody wants to see what was said before; None when it is what holds.
    restore_wanted(Saying) : it shall hold again.
    """

    earlier_chosen = pyqtSignal(object)
    restore_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.title, self.disputed = QLabel(), QLabel()
        self.rules, self.learned = self._bar(), self._bar()
        self.said, self.restore = QListWidget(), QPushButton(self.tr("Let this hold again (H)"))
        self._sayings: tuple[Saying, ...] = ()
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        self.title.setText(self.tr("No picture is open"))
        self._show_judges(None)
        self._list(())

    def show_mark(self, scene: Scene, mark: Mark | None) -> None:
        """`mark` : None for the end face as a whole."""
        whole = self.tr("End face: said to be good") if scene.is_face_good else self.tr("End face: no mark chosen")
        self.title.setText(whole if mark is None else self._facts(mark))
        self._show_judges(mark)
        versions = scene.face if mark is None else mark.versions
        self._list([version_words(number, said) for number, said in enumerate(versions, start=1)])
        if not versions:
            self.said.addItem(self.tr("Nothing was said yet"))

    def show_sayings(self, sayings: tuple[Saying, ...]) -> None:
        """What was said of the mark, ready to be looked at and to hold again."""
        self._list([saying_words(saying) for saying in sayings])
        self._sayings = tuple(reversed(sayings))

    @property
    def earlier(self) -> Saying | None:
        """What was said before and is chosen; None where that is what holds, or nothing is chosen."""
        row = self.said.currentRow()
        return self._sayings[row] if 0 < row < len(self._sayings) else None

    def want_restored(self) -> None:
        if (earlier := self.earlier) is not None:
            self.restore_wanted.emit(earlier)

    def _list(self, words: Sequence[str]) -> None:
        """The newest first; none of them is chosen."""
        self._sayings = ()
        with QSignalBlocker(self.said):
            self.said.clear()
            self.said.addItems(list(reversed(words)))
            self.said.setCurrentRow(-1)
        self.restore.setEnabled(False)

    def _choose(self) -> None:
        self.restore.setEnabled(self.earlier is not None)
        self.earlier_chosen.emit(self.earlier)

    def _facts(self, mark: Mark) -> str:
        if mark.is_only_hull:
            return f"{mark_title(mark)}\n" + self.tr("only an outline round several pieces: draw them")
        if mark.defect is None:
            return f"{mark_title(mark)}\n" + self.tr("drawn by hand")
        defect = mark.defect
        size = defect.width if defect.kind.is_linear else defect.diameter
        told = self.tr("{:.1f} µm").format(size.um) if size.um is not None else self.tr("{:.1f} px").format(size.px)
        return f"{mark_title(mark)}  ·  {told}"

    def _show_judges(self, mark: Mark | None) -> None:
        defect = None if mark is None else mark.defect
        judges = UNASKED if defect is None else defect.by_judge
        alone = defect is not None and judges == UNASKED
        nobody = self.tr("not asked") if defect is not None else "–"
        self._show(self.rules, defect.confidence if alone and defect is not None else judges.rules, nobody)
        self._show(self.learned, judges.learned, nobody)
        self.disputed.setText(f"{DISPUTED_SIGN} {self.tr('The two judges disagree')}")
        self.disputed.setVisible(judges.disputed)

    def _show(self, bar: QProgressBar, confidence: float | None, nobody: str) -> None:
        bar.setValue(0 if confidence is None else round(_PERCENT * confidence))
        bar.setFormat(nobody if confidence is None else f"{confidence:.2f}")

    def _bar(self) -> QProgressBar:
        bar = QProgressBar()
        bar.setRange(0, _PERCENT)
        bar.setFixedHeight(_BAR_PX)
        return bar

    def _lay_out(self) -> None:
        column, judges = QVBoxLayout(self), QGridLayout()
        column.setSpacing(_GAP_PX)
        judges.setSpacing(_GAP_PX)
        named = ((self.tr("Rules"), self.rules), (self.tr("Network"), self.learned))
        for row, (word, bar) in enumerate(named):
            label = QLabel(word)
            self._shrink(label)
            self._shrink(bar)
            bar.setAccessibleName(self.tr("How sure: {}").format(word))
            bar.setToolTip(self.tr("How sure {} is that this is a defect").format(word))
            judges.addWidget(label, row, 0)
            judges.addWidget(bar, row, 1)
        judges.setColumnStretch(1, 1)
        for widget in (self.title, self.disputed, self.said):
            self._shrink(widget)
        self.title.setWordWrap(True)
        self.said.setAccessibleName(self.tr("What was said before, the newest first"))
        self.said.setToolTip(
            self.tr("What was said before, by whom and when; the newest first. Touch one to see its mask.")
        )
        self.said.setWordWrap(True)
        self.said.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tip = self.tr("The chosen word holds again, as a new one; nothing is overwritten (H)")
        self.restore.setToolTip(tip)
        self.restore.setAccessibleName(tip)
        self.restore.setProperty("compact", True)
        self.restore.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.said.currentRowChanged.connect(lambda _row: self._choose())
        self.restore.clicked.connect(lambda _checked: self.want_restored())
        column.addWidget(self.title)
        column.addLayout(judges)
        column.addWidget(self.disputed)
        column.addWidget(self.said, 1)
        column.addWidget(self.restore)

    def _shrink(self, widget: QWidget) -> None:
        font = widget.font()
        font.setPointSize(TABLE_PT)
        widget.setFont(font)
