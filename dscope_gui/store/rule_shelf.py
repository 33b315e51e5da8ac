"""Versions of rule sets in the history: with the same transactions, triggers and refusals as the inspections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import SHIPPED_VERSION, RuleEvent, RuleState, RuleStep, RuleVersion
from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import WrongUse
from dscope_gui.rules import rule_set_sha256
from dscope_gui.store.audit_events import note_with, of_rules
from dscope_gui.store.rule_rows import content_of, content_row, step_row, versions_of
from dscope_gui.store.tables import RULE_CONTENTS, RULE_STEPS
from dscope_gui.store.transactions import Reading, Writing


class SqlRuleShelf:
    """`RuleShelf` in the database of a `SqlStore`.

    Parameters
    ----------
    reading, writing : open a transaction on the store's connections.
    """

    def __init__(self, reading: Reading, writing: Writing) -> None:
        self._reading, self._writing = reading, writing

    def add_step(self, event: RuleEvent, content: RuleSet | None = None, *, over: str | None = None) -> None:
        _check_content(event, content)
        with self._writing() as writing:
            connection = writing.connection
            versions = _versions(connection, event.rule_set)
            _check_step(event, versions, over)
            if content is not None and _line(connection, event.sha256) is None:
                connection.execute(RULE_CONTENTS.insert(), content_row(content, event.sha256))
            added = RULE_STEPS.insert().returning(RULE_STEPS.c.number)
            writing.seal(SealedKind.RULE_STEP, connection.execute(added, step_row(event)).scalar_one())
            note_with(writing, of_rules(event, content, versions))
            writing.commit()

    def names(self) -> Sequence[str]:
        named = select(RULE_STEPS.c.rule_set).distinct().order_by(RULE_STEPS.c.rule_set)
        with self._reading() as connection:
            return list(connection.execute(named).scalars())

    def versions(self, name: str) -> Sequence[RuleVersion]:
        with self._reading() as connection:
            return _versions(connection, name)

    def by_hash(self, sha256: str) -> RuleSet | None:
        with self._reading() as connection:
            line = _line(connection, sha256)
        return None if line is None else content_of(line)

    def count_steps(self) -> int:
        with self._reading() as connection:
            return connection.execute(select(func.count()).select_from(RULE_STEPS)).scalar_one()


def _versions(connection: Connection, name: str) -> tuple[RuleVersion, ...]:
    return versions_of(connection.execute(_steps(name)).all())


def _steps(name: str) -> Select[Any]:
    of_steps = RULE_STEPS.join(RULE_CONTENTS, RULE_CONTENTS.c.sha256 == RULE_STEPS.c.sha256)
    columns = (RULE_STEPS, RULE_CONTENTS.c.line)
    in_order = (RULE_STEPS.c.version, RULE_STEPS.c.number)
    return select(*columns).select_from(of_steps).where(RULE_STEPS.c.rule_set == name).order_by(*in_order)


def _line(connection: Connection, sha256: str) -> str | None:
    wanted = select(RULE_CONTENTS.c.line).where(RULE_CONTENTS.c.sha256 == sha256)
    return connection.execute(wanted).scalar_one_or_none()


def _check_content(event: RuleEvent, content: RuleSet | None) -> None:
    """What is said to be saved is what is saved."""
    is_shipped = event.version == SHIPPED_VERSION
    if event.version < SHIPPED_VERSION or (is_shipped and event.step in (RuleStep.SAVED, RuleStep.APPROVED)):
        raise WrongUse(f"No version {event.version} of {event.rule_set} can be {event.step.value}")
    if (content is not None) is not (is_shipped or event.step is RuleStep.SAVED):
        raise WrongUse(f"A content belongs to what is saved and to shipped rule sets, not to {_name(event)}")
    if content is not None and (content.id, rule_set_sha256(content)) != (event.rule_set, event.sha256):
        raise WrongUse(f"The content that is saved is not that of {_name(event)}")


def _check_step(event: RuleEvent, versions: Sequence[RuleVersion], over: str | None) -> None:
    """Refuse what would change something approved, or release something that nobody saw."""
    version = next((one for one in versions if one.version == event.version), None)
    if version is not None and version.state is RuleState.RETIRED:
        raise WrongUse(f"{version.name} is retired", "Begin a new draft from it")
    if event.step is RuleStep.SAVED:
        _check_saved(event, version, over)
    elif event.version != SHIPPED_VERSION:
        _check_released(event, version)


def _check_saved(event: RuleEvent, version: RuleVersion | None, over: str | None) -> None:
    if version is not None and version.state is not RuleState.DRAFT:
        raise WrongUse(f"{version.name} is approved and is never changed", "Begin a new draft from it")
    before = "" if version is None else version.sha256
    if over is not None and over != before:
        raise WrongUse(
            f"{_name(event)} was saved by somebody else meanwhile", "Open it again and make the change on what is there"
        )


def _check_released(event: RuleEvent, version: RuleVersion | None) -> None:
    if version is None:
        raise WrongUse(f"There is no version {event.version} of {event.rule_set}")
    if version.sha256 != event.sha256:
        raise WrongUse(f"{version.name} was changed meanwhile", "Open it again and look at what it says now")
    if event.step is RuleStep.APPROVED and version.state is not RuleState.DRAFT:
        raise WrongUse(f"{version.name} is approved already")
    if event.step is RuleStep.ROLLED_BACK and version.state is RuleState.DRAFT:
        raise WrongUse(f"{version.name} was never approved", "Approve it instead")


def _name(event: RuleEvent) -> str:
    return f"{event.rule_set}@{event.version}"
