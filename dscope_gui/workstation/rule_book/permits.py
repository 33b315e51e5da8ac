"""Who may do what to a version of a rule set."""

from __future__ import annotations

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.domain.station import Role
from dscope_gui.errors import WrongUse
from dscope_gui.workstation.signatures import require_signature


def require_may_draft(by: Person) -> None:
    """Technicians and QA draft, each under a name."""
    require_signature(by, Role.TECHNICIAN, "draft rules")


def require_may_approve(by: Person, version: RuleVersion) -> None:
    """QA approves, and never what the same person has drafted or edited."""
    require_signature(by, Role.QA, f"approve {version.name}")
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
        require_signature(by, Role.QA, f"retire {version.name}")


def require_may_roll_back(by: Person, version: RuleVersion) -> None:
    require_signature(by, Role.QA, f"put {version.name} in force again")
