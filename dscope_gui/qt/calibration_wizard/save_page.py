"""Last page: who calibrated, until when it is valid, a note; and all of it once more before it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PyQt6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from dscope_gui.calibration import TargetFit
from dscope_gui.errors import DScopeError
from dscope_gui.qt.calibration_wizard.draft import Draft
from dscope_gui.qt.calibration_wizard.fields import Titled, text_field
from dscope_gui.qt.calibration_wizard.fit_facts import COVERAGE, verified
from dscope_gui.qt.calibration_wizard.page import Page, panel, words
from dscope_gui.qt.languages import error_words, spoken
from dscope_gui.qt.theme.sizes import GAP_PX
from dscope_gui.qt.widgets.line_breaks import together

_DAYS: Final = (30, 91, 182, 365, 730)


@dataclass(frozen=True, slots=True)
class SaveEntry:
    """`valid_days` : None never ends."""

    operator: str
    valid_days: int | None
    note: str


class SavePage(Page):
    """Ready when somebody put a name to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self.operator, self.note = text_field(self.tr("who calibrated")), text_field(self.tr("such as: new lamp"))
        self.valid = QComboBox()
        self.until, self.summary, self.fault = words(muted=True), words(), words(bold=True)
        self.fault.setProperty("fault", True)
        self.operator.textChanged.connect(lambda _text: self.changed.emit())
        self.valid.currentIndexChanged.connect(lambda _index: self._say_until())
        self._lay_out()

    @property
    def is_ready(self) -> bool:
        return bool(self.operator.text().strip())

    def begin(self, *, operator: str, valid_days: int) -> None:
        """A new run.

        Parameters
        ----------
        valid_days : as the settings suggest.
        """
        self.operator.setText(operator)
        self.note.clear()
        self.valid.clear()
        for days in sorted({*_DAYS, valid_days}):
            self.valid.addItem(self.tr("{} days").format(days), days)
        self.valid.addItem(self.tr("for ever"), None)
        self.valid.setCurrentIndex(self.valid.findData(valid_days))
        self.fault.clear()

    def show_draft(self, draft: Draft, camera: str, now: datetime) -> None:
        """What will be kept."""
        self._now = now
        self.fault.clear()
        self._say_until()
        if draft.choice is not None and draft.fit is not None:
            lines = (*self._about(draft, camera), *self._measured(draft.fit), self._checked(draft))
            self.summary.setText(together("\n\n".join(lines)))

    def show_error(self, error: DScopeError) -> None:
        """It could not be kept; the page stays for another try."""
        self.fault.setText(f"✖ {error_words(error)}")

    def entry(self) -> SaveEntry:
        return SaveEntry(self.operator.text().strip(), self.valid.currentData(), self.note.text().strip())

    def _about(self, draft: Draft, camera: str) -> tuple[str, ...]:
        if draft.choice is None:
            return ()
        target = draft.choice.target
        named = " ".join(part for part in (target.name, target.certificate and f"({target.certificate})") if part)
        return (
            self.tr("Camera:  {camera},   objective:  {objective}").format(
                camera=spoken(camera), objective=draft.choice.objective
            ),
            self.tr("Target:  {name} {pitch:g} ± {uncertainty:g} µm").format(
                name=named, pitch=target.pitch_um, uncertainty=target.pitch_uncertainty_um
            ),
        )

    def _measured(self, fit: TargetFit) -> tuple[str, str]:
        scale = self.tr("Scale:  {x:.5f} µm/px across, {y:.5f} down,  ± {expanded:.2%} (k = 2)")
        dots = self.tr("Dots:  {used} of {found} used,  rms {rms:.3f} px from the grid")
        return (
            scale.format(x=fit.um_per_px_x, y=fit.um_per_px_y, expanded=COVERAGE * fit.uncertainty_rel),
            dots.format(used=fit.dots_used, found=fit.dots_found, rms=fit.residual_px),
        )

    def _checked(self, draft: Draft) -> str:
        if draft.verification is None:
            return self.tr("⚠ Not checked a second time.")
        return verified(draft.verification, draft.verified_with)

    def _say_until(self) -> None:
        days = self.valid.currentData()
        if self._now is None or not isinstance(days, int):
            self.until.setText("")
            return
        self.until.setText(self.tr("until {:%Y-%m-%d}").format((self._now + timedelta(days=days)).astimezone()))

    def _lay_out(self) -> None:
        left, column = panel(words(self.tr("Saved with it"), bold=True))
        column.addWidget(Titled(self.tr("Calibrated by"), self.operator))
        column.addWidget(Titled(self.tr("Valid for"), self.valid))
        column.addWidget(self.until)
        column.addWidget(Titled(self.tr("Note"), self.note, self.tr("may be empty")))
        column.addStretch(1)
        column.addWidget(self.fault)
        right, beside = panel(words(self.tr("What will be measured with from now on"), bold=True), self.summary)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
