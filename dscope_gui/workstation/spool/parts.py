"""Audit trail and rule sets of a station that shares its history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeVar

from dscope_gui.domain.audit import AuditLine, AuditQuery
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleEvent, RuleVersion
from dscope_gui.protocols import AuditTrail, ResultStore, RuleShelf
from dscope_gui.store.moving.moving import Place, move_some
from dscope_gui.workstation.spool.drainer import RULES
from dscope_gui.workstation.spool.link import SharedLink

_Answer = TypeVar("_Answer")
_CHANGED: Final = "Rule sets are drafted, approved and retired"


class Ask(Protocol):
    """Asks the shared history, or where it does not answer the station's own."""

    def __call__(self, question: Callable[[ResultStore], _Answer]) -> _Answer:
        """The answer."""


class SpooledAudit:
    """`AuditTrail`: noted here, read in the shared history."""

    def __init__(self, local: AuditTrail, ask: Ask, ring: Callable[[], None]) -> None:
        self._local, self._ask, self._ring = local, ask, ring

    def note(self, line: AuditLine) -> None:
        self._local.note(line)
        self._ring()

    def lines(self, query: AuditQuery, *, limit: int, offset: int = 0) -> Sequence[AuditLine]:
        return self._ask(lambda store: store.audit.lines(query, limit=limit, offset=offset))

    def count(self, query: AuditQuery) -> int:
        return self._ask(lambda store: store.audit.count(query))


class SpooledRules:
    """`RuleShelf`: steps are taken in the shared history alone, so that all stations judge alike; read from a copy."""

    def __init__(self, copy: RuleShelf, link: SharedLink, local: Place) -> None:
        self._copy, self._link, self._local = copy, link, local

    def add_step(self, event: RuleEvent, content: RuleSet | None = None, *, over: str | None = None) -> None:
        shared = self._link.require(_CHANGED)
        shared.rules.add_step(event, content, over=over)
        while not move_some(shared.place, self._local, kinds=RULES).is_complete:
            continue

    def names(self) -> Sequence[str]:
        return self._copy.names()

    def versions(self, name: str) -> Sequence[RuleVersion]:
        return self._copy.versions(name)

    def by_hash(self, sha256: str) -> RuleSet | None:
        return self._copy.by_hash(sha256)

    def count_steps(self) -> int:
        return self._copy.count_steps()
