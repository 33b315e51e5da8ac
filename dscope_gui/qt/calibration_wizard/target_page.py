"""First page: which dot target lies under which objective."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.qt.calibration_wizard.fields import NumberField, Titled, free_choice, text_field
from dscope_gui.qt.calibration_wizard.page import Page, panel, words
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.theme.sizes import GAP_PX, TABLE_PT, TOUCH_PX
from dscope_gui.workstation.calibrating import TargetChoice

_PITCH_STEP_UM: Final = 5.0
_UNCERTAINTY_STEP_UM: Final = 0.01
_SCALE_STEP: Final = 0.01
_SCALE_DIGITS: Final = 4
_LIST_PX: Final = 340
_TARGET_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class TargetPage(Page):
    """`choice()` is whole as soon as there is a pitch and an objective."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._earlier: tuple[Calibration, ...] = ()
        self._expected_typed = False
        self.targets = QListWidget()
        self.pitch = NumberField(_PITCH_STEP_UM, "µm")
        self.uncertainty = NumberField(_UNCERTAINTY_STEP_UM, "µm", may_be_zero=True)
        self.dot = NumberField(1.0, "µm", may_be_empty=True)
        self.expected = NumberField(_SCALE_STEP, "µm/px", may_be_empty=True)
        self.name, self.certificate = text_field(self.tr("such as DT-20")), text_field(self.tr("number on it"))
        self.objective = free_choice(self.tr("such as 20×"))
        self.expected_words = words(points=TABLE_PT, muted=True)
        self.missing = words(points=TABLE_PT)
        self.none = words(
            self.tr("None was used here yet: choose one, or enter what its certificate says."), muted=True
        )
        self._lay_out()
        self._connect()

    @property
    def is_ready(self) -> bool:
        return self.choice() is not None

    def choice(self) -> TargetChoice | None:
        """As it was entered; None as long as something is missing or is no number."""
        pitch, uncertainty, objective = self.pitch.value(), self.uncertainty.value(), self.objective.currentText()
        if pitch is None or uncertainty is None or not objective.strip():
            return None
        if not (self.dot.is_right and self.expected.is_right):
            return None
        target = DotTarget(
            pitch_um=pitch,
            pitch_uncertainty_um=uncertainty,
            dot_um=self.dot.value(),
            name=self.name.text().strip(),
            certificate=self.certificate.text().strip(),
        )
        return TargetChoice(target, objective.strip(), self.expected.value())

    def begin(self, targets: Sequence[DotTarget], earlier: Sequence[Calibration]) -> None:
        """A new run: nothing chosen but the target and objective of last time.

        Parameters
        ----------
        targets : to choose from; where there are earlier calibrations, the first is that of the newest.
        earlier : calibrations of the camera in use, the newest first; they tell what the scale must be about.
        """
        self._earlier, self._expected_typed = tuple(earlier), False
        self._list(targets)
        self.objective.clear()
        self.objective.addItems(list(dict.fromkeys(one.objective for one in earlier if one.objective)))
        if not earlier:
            self.objective.setCurrentText("")
        self._expect()

    def _list(self, targets: Sequence[DotTarget]) -> None:
        self.targets.clear()
        for target in targets:
            item = QListWidgetItem(_title(target))
            item.setData(_TARGET_ROLE, target)
            item.setSizeHint(QSize(0, TOUCH_PX))
            item.setToolTip(spoken(target.name))
            self.targets.addItem(item)
        self.none.setVisible(not self._earlier)
        if self._earlier:
            self.targets.setCurrentRow(0)
        else:
            self._fill_in(None)

    def _fill_in(self, target: DotTarget | None) -> None:
        self.pitch.set_value(None if target is None else target.pitch_um)
        self.uncertainty.set_value(None if target is None else target.pitch_uncertainty_um or None)
        self.dot.set_value(None if target is None else target.dot_um)
        self.name.setText("" if target is None else target.name)
        self.certificate.setText("" if target is None else target.certificate)
        self._change()

    def _expect(self) -> None:
        """What the last calibration behind the same objective found; a scale that was typed in stays."""
        if self._expected_typed:
            return
        objective = self.objective.currentText().strip()
        known = next((one for one in self._earlier if one.objective == objective), None)
        self.expected.set_value(None if known is None else round(known.scale.um_per_px, _SCALE_DIGITS))
        self._change()

    def _type_expected(self) -> None:
        self._expected_typed = self.expected.editor.value() is not None
        self._change()

    def _change(self) -> None:
        self.expected_words.setText(
            self.tr("A pitch that is wrong by a factor is then refused.")
            if self.expected.value() is not None
            else self.tr("⚠ Empty: a pitch that is wrong by a factor may go unseen. Check with a known fiber later.")
        )
        missing = self._missing()
        self.missing.setText(self.tr("Still missing: {}").format(", ".join(missing)) if missing else "")
        self.changed.emit()

    def _missing(self) -> list[str]:
        fields = {
            self.tr("pitch"): self.pitch.is_right,
            self.tr("uncertainty of the pitch (0 where the certificate tells none)"): self.uncertainty.is_right,
            self.tr("diameter of the dots, or nothing"): self.dot.is_right,
            self.tr("objective"): bool(self.objective.currentText().strip()),
            self.tr("expected scale, or nothing"): self.expected.is_right,
        }
        return [name for name, is_right in fields.items() if not is_right]

    def _connect(self) -> None:
        # Not the current item: the list makes its first one current by itself when it gets the focus.
        self.targets.itemSelectionChanged.connect(self._pick)
        for number in (self.pitch, self.uncertainty, self.dot):
            number.changed.connect(self._change)
        self.expected.changed.connect(self._type_expected)
        self.objective.currentTextChanged.connect(lambda _text: self._expect())

    def _pick(self) -> None:
        for item in self.targets.selectedItems():
            self._fill_in(item.data(_TARGET_ROLE))

    def _lay_out(self) -> None:
        self.targets.setAccessibleName(self.tr("Dot targets"))
        self.targets.setMinimumWidth(_LIST_PX)
        self.targets.setWordWrap(True)
        self.targets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left, _ = panel(words(self.tr("Which target lies under the microscope?"), bold=True), self.targets, self.none)
        right, column = panel(words(self.tr("As its certificate says"), bold=True))
        column.addLayout(self._form())
        column.addWidget(self.expected_words)
        column.addStretch(1)
        column.addWidget(self.missing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(left, 2)
        row.addWidget(right, 3)

    def _form(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP_PX)
        fields = (
            Titled(self.tr("Pitch"), self.pitch, self.tr("from centre to centre")),
            Titled(self.tr("Its standard uncertainty"), self.uncertainty),
            Titled(self.tr("Diameter of the dots"), self.dot, self.tr("may be empty")),
            Titled(self.tr("Expected scale"), self.expected, self.tr("may be empty")),
            Titled(self.tr("Name of the target"), self.name),
            Titled(self.tr("Certificate"), self.certificate),
            Titled(self.tr("Objective"), self.objective),
        )
        for place, field in enumerate(fields):
            grid.addWidget(field, *divmod(place, 2))
        column = QVBoxLayout()
        column.addLayout(grid)
        return column


def _title(target: DotTarget) -> str:
    """`20 µm   DT-20   (C-4711)`"""
    parts = (f"{target.pitch_um:g} µm", spoken(target.name), f"({target.certificate})" if target.certificate else "")
    return "   ".join(part for part in parts if part)
