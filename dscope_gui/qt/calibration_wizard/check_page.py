"""Fourth page: what the fit found, where each dot lies, and a second look that must agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.calibration import Calibration
from dscope_gui.domain.fiber import Fiber
from dscope_gui.errors import DScopeError
from dscope_gui.qt.calibration_wizard.dots_view import DotsView
from dscope_gui.qt.calibration_wizard.draft import Draft
from dscope_gui.qt.calibration_wizard.fit_facts import against, facts_of, verified
from dscope_gui.qt.calibration_wizard.page import Page, mark_fault, panel, words
from dscope_gui.qt.calibration_wizard.residual_histogram import ResidualHistogram
from dscope_gui.qt.languages import error_words, spoken
from dscope_gui.qt.theme.sizes import GAP_PX, TABLE_PT
from dscope_gui.qt.widgets.line_breaks import together
from dscope_gui.qt.workers import Progress

_SIDE_PX: Final = 520
_ROW_PX: Final = 4
_BAR_PX: Final = 12


class CheckPage(Page):
    """Ready unless a second look contradicts the first; a second look is offered, not asked for."""

    target_wanted = pyqtSignal()
    fiber_wanted = pyqtSignal(object)
    """The `Fiber` that lies under the microscope."""

    def __init__(self, fibers: Sequence[Fiber], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_go_on = self._is_busy = False
        self._is_live = True
        self.picture, self.histogram, self.bar = DotsView(), ResidualHistogram(), QProgressBar()
        self.caption, self.compared, self.verified = words(points=TABLE_PT, muted=True), words(), words(bold=True)
        self._facts = QGridLayout()
        self.values: dict[str, str] = {}
        self._labels: dict[str, QLabel] = {}
        self.fibers = QComboBox()
        for fiber in fibers:
            self.fibers.addItem(fiber.title, fiber)
        self.target_again = QPushButton(self.tr("Target, moved or turned"))
        self.target_again.setToolTip(self.tr("Move or turn the target, then measure it a second time"))
        self.fiber_look = QPushButton(self.tr("This fiber"))
        self.fiber_look.setToolTip(self.tr("Put a fiber of known cladding in, then measure it"))
        self.target_again.clicked.connect(lambda _checked: self.target_wanted.emit())
        self.fiber_look.clicked.connect(lambda _checked: self.fiber_wanted.emit(self.fibers.currentData()))
        self._lay_out()

    @property
    def is_ready(self) -> bool:
        return self._may_go_on and not self._is_busy

    def show_draft(self, draft: Draft, in_force: Calibration | None) -> None:
        """The fit, and the second look where there was one."""
        self._may_go_on, self._is_busy = draft.may_be_saved, False
        self.histogram.show_fit(draft.fit)
        if draft.fit is not None and draft.picture is not None:
            self.picture.show_image(draft.picture.image)
            self.picture.show_fit(draft.fit, residuals=True)
            self._show_facts(facts_of(draft.fit))
            remarks = (f"⚠ {spoken(remark)}" for remark in draft.fit.remarks)
            self.compared.setText("\n".join((against(draft.fit, in_force), *remarks)))
            drawn = self.tr("Residuals drawn {:g} times as long; a cross is a dot left out")
            self.caption.setText(drawn.format(self.picture.exaggeration))
        if draft.verification is None:
            self._say(self.tr("Not checked a second time yet."), is_fault=False)
        else:
            self._say(verified(draft.verification, draft.verified_with), is_fault=not draft.verification.agrees)
        self._turn()

    def show_progress(self, progress: Progress) -> None:
        self._is_busy = True
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self._say(self.tr("Measuring a second time…"), is_fault=False)
        self._turn()

    def show_error(self, error: DScopeError) -> None:
        """The second look gave nothing to compare; what was found before still stands."""
        self._is_busy = False
        self._say(self.tr("The second look gave no scale. {}").format(error_words(error)), is_fault=True)
        self._turn()

    def show_live(self, is_live: bool) -> None:
        self._is_live = is_live
        self._turn()

    def _say(self, text: str, *, is_fault: bool) -> None:
        self.verified.setText(together(text))
        mark_fault(self.verified, is_fault)

    def _show_facts(self, facts: dict[str, str]) -> None:
        self.values = facts
        for row, (name, value) in enumerate(facts.items()):
            if name not in self._labels:
                title, self._labels[name] = words(name, points=TABLE_PT, muted=True), words(points=TABLE_PT, bold=True)
                title.setWordWrap(False)
                self._facts.addWidget(title, row, 0)
                self._facts.addWidget(self._labels[name], row, 1)
            self._labels[name].setText(value)

    def _turn(self) -> None:
        for key in (self.target_again, self.fiber_look):
            key.setEnabled(self._is_live and not self._is_busy)
        self.bar.setVisible(self._is_busy)
        self.changed.emit()

    def _lay_out(self) -> None:
        self.fibers.setAccessibleName(self.tr("Known fiber"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR_PX)
        self._facts.setVerticalSpacing(_ROW_PX)
        self._facts.setColumnStretch(1, 1)
        left = QVBoxLayout()
        left.addWidget(self.picture, 1)
        left.addWidget(self.caption)
        side, column = panel()
        column.addLayout(self._facts)
        column.addWidget(self.compared)
        column.addWidget(self.histogram, 1)
        column.addWidget(words(self.tr("Measure a second time, to be sure:"), points=TABLE_PT, muted=True))
        column.addWidget(self.target_again)
        fiber = QHBoxLayout()
        fiber.addWidget(self.fibers, 1)
        fiber.addWidget(self.fiber_look)
        column.addLayout(fiber)
        column.addWidget(self.bar)
        column.addWidget(self.verified)
        side.setFixedWidth(_SIDE_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addLayout(left, 1)
        row.addWidget(side)
