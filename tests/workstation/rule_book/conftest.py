"""A rule book over a real history, with people and a clock that is set by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleVersion
from dscope_gui.domain.station import Role
from dscope_gui.rules import load_rule_set
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.rule_book import RuleBook
from tests.hand_built import NOON

DORA: Final = Person("Dora", Role.QA)
QUINN: Final = Person("Quinn", Role.QA)
TOM: Final = Person("Tom", Role.TECHNICIAN)
ANN: Final = Person("Ann", Role.OPERATOR)
SHIPPED: Final = "iec61300-3-35-2015-mm"
HOUSE: Final = load_rule_set(SHIPPED).model_copy(update={"id": "house-mm", "title": "House, multimode"})


@dataclass
class SetClock:
    """Implements `protocols.Clock`; shows what it is set to."""

    moment: datetime = NOON

    def now(self) -> datetime:
        return self.moment

    def monotonic_s(self) -> float:
        return self.moment.timestamp()

    def goes_on(self, **by: float) -> None:
        self.moment += timedelta(**by)


@dataclass
class Bench:
    book: RuleBook
    clock: SetClock
    store: SqliteStore

    def drafted(self, content: RuleSet = HOUSE, by: Person = DORA) -> RuleVersion:
        return self.book.save_draft(self.book.draft_of(content), by)

    def released(self, content: RuleSet = HOUSE, effective_from: datetime | None = None) -> RuleVersion:
        """Drafted by Dora and approved by Quinn."""
        draft = self.drafted(content)
        return self.book.approve(content.id, draft.version, QUINN, sha256=draft.sha256, effective_from=effective_from)


def stricter(content: RuleSet = HOUSE, min_detect_um: float = 1.5) -> RuleSet:
    """Another content under the same name."""
    return content.model_copy(update={"min_detect_um": min_detect_um})


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    store, clock = SqliteStore(tmp_path / "history"), SetClock()
    yield Bench(RuleBook(store.rules, clock), clock, store)
    store.close()
