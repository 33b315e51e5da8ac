"""Who works here: the operator's name, and the role."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QEvent, QSize
from PyQt6.QtWidgets import QButtonGroup, QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError
from dscope_gui.qt.access.control import AccessControl
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.theme import IconName, colors_of, icon
from dscope_gui.qt.theme.sizes import GAP_PX, ICON_PX
from dscope_gui.qt.widgets.wording import role_word
from dscope_gui.settings.users import MOST_LETTERS


class RoleDialog(QDialog):
    """Choosing a role closes it; whether a PIN is needed the access control decides."""

    def __init__(self, access: AccessControl, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._notices = notices
        self._who = QLabel()
        self._names = QComboBox()
        self._names.setEditable(True)
        self._names.addItems(access.operators)
        self._names.setCurrentText(access.operator)
        if (edit := self._names.lineEdit()) is not None:
            edit.setMaxLength(MOST_LETTERS)
            edit.returnPressed.connect(self._use_name)
        self._use = QPushButton()
        self._use.setAutoDefault(False)
        self._use.clicked.connect(self._use_name)
        self._as = QLabel()
        self._group = QButtonGroup(self)
        self._roles = {role: self._role_button(role) for role in Role}
        self._new_pin = QPushButton()
        self._new_pin.clicked.connect(self._change_pin)
        self._new_pin.setVisible(access.role is not Role.OPERATOR)
        self._close = QPushButton()
        self._close.clicked.connect(self.reject)
        self._lay_out()
        self._tint()
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Who works here"))
        self._who.setText(self.tr("Operator's name, for the records"))
        self._names.setAccessibleName(self._who.text())
        self._use.setText(self.tr("Use this name"))
        self._as.setText(self.tr("Work as"))
        self._new_pin.setText(self.tr("Change the PIN…"))
        self._close.setText(self.tr("Close"))
        for role, button in self._roles.items():
            button.setText(role_word(role))

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX)
        layout.setSpacing(GAP_PX)
        name = QHBoxLayout()
        name.addWidget(self._names, 1)
        name.addWidget(self._use)
        roles = QHBoxLayout()
        for button in self._roles.values():
            roles.addWidget(button)
        layout.addWidget(self._who)
        layout.addLayout(name)
        layout.addSpacing(GAP_PX)
        layout.addWidget(self._as)
        layout.addLayout(roles)
        layout.addWidget(self._new_pin)
        layout.addStretch(1)
        layout.addWidget(self._close)

    def _role_button(self, role: Role) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setChecked(role is self._access.role)
        button.setAutoDefault(False)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.clicked.connect(partial(self._choose, role))
        self._group.addButton(button)
        return button

    def _choose(self, role: Role, _checked: bool) -> None:
        self.accept()
        self._access.request(role)

    def _change_pin(self) -> None:
        self.accept()
        self._access.request_new_pin()

    def _use_name(self) -> None:
        try:
            self._access.choose_operator(self._names.currentText())
        except DScopeError as error:
            self._notices.report(error)
        else:
            self.accept()

    def _tint(self) -> None:
        colors = colors_of(self)
        drawings = {Role.OPERATOR: IconName.USER, Role.TECHNICIAN: IconName.SETTINGS, Role.QA: IconName.REPORT}
        for role, button in self._roles.items():
            button.setIcon(icon(drawings[role], colors))
