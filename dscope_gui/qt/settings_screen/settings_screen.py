"""The form of all settings of the station."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PyQt6.QtCore import QEvent, Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.station import Role
from dscope_gui.qt.settings_screen.editors import ChoiceEditor
from dscope_gui.qt.settings_screen.field_words import field_words
from dscope_gui.qt.settings_screen.form_row import FormRow
from dscope_gui.qt.settings_screen.groups import Group, made_groups
from dscope_gui.qt.theme.sizes import GAP_PX
from dscope_gui.settings.field_faults import Fault, Known

_WIDEST_PX: Final = 1000
"""Lines longer than that are hard to follow from the name to the field."""


@dataclass(frozen=True, slots=True)
class _Panel:
    group: Group
    frame: QFrame
    heading: QLabel


class SettingsScreen(QWidget):
    """Shows values and faults, and tells what the user wants; it decides nothing."""

    edited = pyqtSignal()
    apply_pressed = pyqtSignal()
    cancel_pressed = pyqtSignal()
    reset_pressed = pyqtSignal()

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}
        self._panels = tuple(self._panel(group) for group in made_groups(known))
        self._reset, self._cancel, self._apply = QPushButton(), QPushButton(), QPushButton()
        self._reset.clicked.connect(self.reset_pressed)
        self._cancel.clicked.connect(self.cancel_pressed)
        self._apply.clicked.connect(self.apply_pressed)
        self._apply.setProperty("primary", True)
        self._scroll = QScrollArea()
        self._lay_out()
        self.set_role(Role.OPERATOR)
        self.set_state(is_changed=False)
        self.retranslate()

    def values(self) -> dict[str, Any]:
        """What stands in the form, by the path of the setting."""
        return {path: row.editor.value() for path, row in self._rows.items()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the form."""
        for path, row in self._rows.items():
            row.editor.set_value(values[path])

    def show_cameras(self, cameras: Sequence[CameraInfo]) -> None:
        """The cameras that can be chosen; another one may be typed in all the same."""
        editor = self._rows["camera.source"].editor
        if isinstance(editor, ChoiceEditor):
            editor.set_choices([(camera.name, partial(str, camera.name)) for camera in cameras])

    def show_faults(self, faults: Mapping[str, Fault]) -> None:
        """Say at each field what is wrong with it, and keep all from being saved."""
        for path, row in self._rows.items():
            row.show_fault(faults.get(path))

    def scroll_to_fault(self) -> None:
        """Bring the first field with a fault into view."""
        faulty = next((row for row in self._rows.values() if row.message), None)
        if faulty is not None:
            self._scroll.ensureWidgetVisible(faulty)
            faulty.editor.setFocus()

    def message_at(self, path: str) -> str:
        """What is said to be wrong at a field; empty for nothing."""
        return self._rows[path].message

    def set_state(self, *, is_changed: bool) -> None:
        """`is_changed` : there is something to save or to take back."""
        self._apply.setEnabled(is_changed)
        self._cancel.setEnabled(is_changed)

    def set_role(self, role: Role) -> None:
        """Show the groups that the role may change."""
        for panel in self._panels:
            panel.frame.setVisible(role.may_act_as(panel.group.least_role))
        self._reset.setVisible(role.may_act_as(Role.TECHNICIAN))

    def retranslate(self) -> None:
        self._reset.setText(self.tr("As shipped"))
        self._reset.setToolTip(self.tr("Fill in the values that the program came with; nothing is saved yet"))
        self._cancel.setText(self.tr("Cancel"))
        self._apply.setText(self.tr("Apply"))
        for panel in self._panels:
            panel.heading.setText(panel.group.title())
        words = field_words()
        for path, row in self._rows.items():
            row.retranslate(*words[path])

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _panel(self, group: Group) -> _Panel:
        frame = QFrame()
        frame.setProperty("panel", True)
        heading = QLabel()
        heading.setProperty("heading", True)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(2 * GAP_PX, GAP_PX, 2 * GAP_PX, 2 * GAP_PX)
        layout.setSpacing(GAP_PX)
        layout.addWidget(heading)
        for path, editor in group.editors.items():
            row = FormRow(editor)
            editor.changed.connect(self.edited)
            self._rows[path] = row
            layout.addWidget(row)
        return _Panel(group, frame, heading)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX)
        column.setSpacing(2 * GAP_PX)
        for panel in self._panels:
            column.addWidget(panel.frame)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        keys = QHBoxLayout()
        keys.setContentsMargins(2 * GAP_PX, GAP_PX, 2 * GAP_PX, GAP_PX)
        keys.setSpacing(GAP_PX)
        keys.addWidget(self._reset)
        keys.addStretch(1)
        keys.addWidget(self._cancel)
        keys.addWidget(self._apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(keys)
