"""Whose signature a step needs."""

from __future__ import annotations

from typing import Final

from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.errors import WrongUse

_OWN_NAME: Final = "Sign with a name of your own; the PIN of a role is nobody's signature"
_WHOM_TO_ASK: Final = {
    Role.OPERATOR: "Ask anybody who works here",
    Role.TECHNICIAN: "Ask a technician or QA",
    Role.QA: "Ask somebody of QA",
}


def require_signature(by: Person, least: Role, what: str) -> None:
    """Whoever signs must have a name and at least that role.

    Parameters
    ----------
    what : would be done, as in "may not approve house-sm@3".

    Raises
    ------
    WrongUse
        Says who may do it instead.
    """
    if not by.role.may_act_as(least):
        raise WrongUse(f"{by.name or 'Somebody'} ({by.role.value}) may not {what}", _WHOM_TO_ASK[least])
    if not by.has_a_name:
        raise WrongUse(f"'{by.name}' is not the name of a person", _OWN_NAME)
