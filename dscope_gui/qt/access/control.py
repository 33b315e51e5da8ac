"""Decides which role is in force: asks for PINs, and falls back to the operator's role when nobody touches anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QEvent, QObject, QTimer, pyqtSignal
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.settings.users import PinCheck, Users

IDLE_MINUTES: Final = 10
"""A technician who is called away leaves an operator's station behind."""

_MS_PER_MINUTE: Final = 60_000

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


@dataclass(frozen=True, slots=True)
class PinRequest:
    """`is_new` : this role has no PIN yet and shall get one; `wait_s` : until a try is allowed at all."""

    role: Role
    is_new: bool
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class AccessEvent:
    """For the audit trail; what was typed never belongs into it.

    Parameters
    ----------
    role : that was entered, left, refused or given a PIN.
    """

    kind: AuditKind
    role: Role
    reason: str = ""


class AccessControl(QObject):
    """The role in force and the name of the operator.

    Parameters
    ----------
    role : to begin with; nobody asks for its PIN.
    """

    role_changed = pyqtSignal(object)
    """The `Role` from now on."""
    operator_changed = pyqtSignal(str)
    failed = pyqtSignal(object)
    """A `DScopeError`: the users' file is broken or cannot be read."""
    happened = pyqtSignal(object)
    """An `AccessEvent`."""
    pin_wanted = pyqtSignal(object)
    """A `PinRequest`, to be answered by `give_pin` or `set_new_pin`."""

    def __init__(
        self,
        users: Users,
        role: Role = Role.OPERATOR,
        idle_minutes: float = IDLE_MINUTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._users = users
        self._role = role
        self._operator = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(idle_minutes * _MS_PER_MINUTE))
        self._idle.timeout.connect(self._leave_alone)

    @property
    def role(self) -> Role:
        return self._role

    @property
    def idles(self) -> bool:
        """Whether the time to the fall back to the operator's role is running."""
        return self._idle.isActive()

    @property
    def operator(self) -> str:
        """Whose name goes into the records; empty until one was chosen."""
        return self._operator

    def person(self) -> Person:
        """Who answers for what is done now; without a name where none was chosen."""
        return Person(self._operator, self._role)

    def who(self) -> str:
        """For records: the name of whoever works here, else the role."""
        return self._operator or self._role.value

    @property
    def operators(self) -> tuple[str, ...]:
        """Names to choose from."""
        try:
            return self._users.names(Role.OPERATOR)
        except DScopeError as error:
            self.failed.emit(error)
            return ()

    def watch(self, app: QApplication) -> None:
        """Count every key and touch of the application as a sign of life."""
        app.installEventFilter(self)

    def request(self, role: Role) -> None:
        """Somebody wants to work in that role; less than what is open needs no PIN."""
        if self._role.may_act_as(role):
            self._set_role(role)
        else:
            self._ask_for_pin(role)

    def request_new_pin(self) -> None:
        """Whoever works in a role may change its PIN."""
        if self._role is not Role.OPERATOR:
            self.pin_wanted.emit(PinRequest(self._role, is_new=True))

    def give_pin(self, role: Role, pin: str) -> PinCheck:
        """Answer a request; a right PIN puts the role into force."""
        check = self._users.check_pin(role.value, pin)
        if check.is_right:
            self._set_role(role)
        else:
            logger().info("Wrong PIN for the role %s", role.value)
            reason = f"wait {check.wait_s:.0f} s" if check.wait_s else ""
            self.happened.emit(AccessEvent(AuditKind.LOGIN_FAILED, role, reason))
        return check

    def set_new_pin(self, role: Role, pin: str) -> None:
        """Answer a request for a first or a new PIN; puts the role into force.

        Raises
        ------
        WrongUse
            It is no PIN, or the role has one already and is not in force.
        NotWritable
            It cannot be kept.
        """
        if self._users.has_pin(role.value) and not self._role.may_act_as(role):
            self.request(role)
            return
        self._users.set_pin(role.value, role, pin)
        logger().info("New PIN for the role %s", role.value)
        self.happened.emit(AccessEvent(AuditKind.PIN_SET, role))
        self._set_role(role)

    def lock(self) -> None:
        """Back to the operator's role."""
        self._set_role(Role.OPERATOR)

    def choose_operator(self, name: str) -> None:
        """From now on this name goes into the records; a new one is kept in the list.

        Raises
        ------
        WrongUse
            It is empty or too long.
        """
        self._users.add(name, Role.OPERATOR)
        self._operator = " ".join(name.split())
        self.operator_changed.emit(self._operator)

    def eventFilter(self, _watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() in _SIGNS_OF_LIFE and self._role is not Role.OPERATOR:
            self._idle.start()
        return False

    def _ask_for_pin(self, role: Role) -> None:
        name = role.value
        try:
            request = PinRequest(role, is_new=not self._users.has_pin(name), wait_s=self._users.wait_s(name))
        except DScopeError as error:
            self.failed.emit(error)
        else:
            self.pin_wanted.emit(request)

    def _leave_alone(self) -> None:
        self._set_role(Role.OPERATOR, f"idle for {self._idle.interval() / _MS_PER_MINUTE:g} min")

    def _set_role(self, role: Role, reason: str = "") -> None:
        if role is Role.OPERATOR:
            self._idle.stop()
        else:
            self._idle.start()
        if role is not self._role:
            before, self._role = self._role, role
            logger().info("Role %s", role.value)
            entered = role.may_act_as(before)
            event = AccessEvent(AuditKind.LOGIN, role) if entered else AccessEvent(AuditKind.LOGOUT, before, reason)
            self.happened.emit(event)
            self.role_changed.emit(role)
