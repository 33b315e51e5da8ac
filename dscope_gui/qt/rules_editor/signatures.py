"""Who signs for a step in the life of a rule set: a person of QA with a name and a PIN of the person's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.errors import WrongUse
from dscope_gui.settings.users import Users

OnEvent: TypeAlias = Callable[[AuditKind, str], None]

_ROLE_NAMES = frozenset(role.value for role in Role)
"""Under these the PINs of the roles are kept, which are nobody's signature."""


class Signatures:
    """Checks signatures and remembers who signed in, until whoever works in the role of QA leaves.

    Parameters
    ----------
    on_event : told for the audit trail of each wrong PIN and of each new one, with the name it was given for.
    """

    def __init__(self, users: Users, on_event: OnEvent = lambda _kind, _name: None) -> None:
        self._users, self._on_event = users, on_event
        self._present: Person | None = None

    @property
    def present(self) -> Person | None:
        """Whoever signed last; drafts are saved in that name without asking again."""
        return self._present

    def names(self) -> tuple[str, ...]:
        """Everybody who can sign."""
        return tuple(name for name in self._users.names(Role.QA) if name not in _ROLE_NAMES)

    def sign(self, name: str, pin: str) -> Person:
        """The person with that PIN.

        Raises
        ------
        WrongUse
            The PIN is wrong, or was wrong too often.
        """
        check = self._users.check_pin(name, pin)
        if check.is_right:
            self._present = Person(name, Role.QA)
            return self._present
        self._on_event(AuditKind.LOGIN_FAILED, name)
        if check.wait_s > 0:
            raise WrongUse("Wrong PIN too often", f"Try again in {check.wait_s:.0f} s")
        raise WrongUse(f"This is not the PIN of {name or 'anybody'}", "Type it again")

    def enrol(self, name: str, pin: str) -> Person:
        """Take a new person of QA in; whoever works in the role of QA may.

        Raises
        ------
        WrongUse
            The name is taken or none, or it is no PIN.
        """
        name = " ".join(name.split())
        person = Person(name, Role.QA)
        if not person.has_a_name:
            raise WrongUse(f"'{name}' is not the name of a person", "Type first name and family name")
        taken = frozenset(known for role in Role for known in self._users.names(role))
        if person.is_one_of(taken):
            raise WrongUse(f"The name {name} is taken", "Sign with its PIN, or type the name in full")
        self._users.set_pin(name, Role.QA, pin)
        self._on_event(AuditKind.PIN_SET, name)
        self._present = person
        return person

    def forget(self) -> None:
        """Nobody is signed in any more."""
        self._present = None
