"""Who may do what to a version of a rule set."""

from __future__ import annotations

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.domain.station import Role
from dscope_gui.errors import WrongUse

_OWN_NAME = "Sign with a name of your own; the PIN of a role is nobody's signature"


def require_may_draft(by: Person) -> None:
    """Technicians and QA draft, each under a name."""
    if not by.role.may_act_as(Role.TECHNICIAN):
        raise WrongUse(f"{_called(by)} may not draft rules", "Ask a technician or QA")
    _require_name(by)


def require_may_approve(by: Person, version: RuleVersion) -> None:
    """QA approves, and never what the same person has drafted or edited."""
    _require_qa(by, f"approve {version.name}")
    if by.is_one_of(version.drafted_by):
        others = ", ".join(sorted(version.drafted_by))
        raise WrongUse(
            f"{by.name} has drafted {version.name} and may not approve it",
            f"Let another person of QA approve it, none of {others}",
        )


def require_may_retire(by: Person, version: RuleVersion) -> None:
    """QA retires; a draft may also be given up by whoever worked on it."""
    if version.state is RuleState.DRAFT and by.is_one_of(version.drafted_by):
        require_may_draft(by)
    else:
        _require_qa(by, f"retire {version.name}")


def require_may_roll_back(by: Person, version: RuleVersion) -> None:
    _require_qa(by, f"put {version.name} in force again")


def _require_qa(by: Person, what: str) -> None:
    if not by.role.may_act_as(Role.QA):
        raise WrongUse(f"{_called(by)} may not {what}", "Ask somebody of QA")
    _require_name(by)


def _require_name(by: Person) -> None:
    if not by.has_a_name:
        raise WrongUse(f"'{by.name}' is not the name of a person", _OWN_NAME)


def _called(by: Person) -> str:
    return f"{by.name or 'Somebody'} ({by.role.value})"
