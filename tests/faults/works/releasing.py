"""QA drafts, approves and rolls back rules."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleState
from dscope_gui.domain.station import Role
from dscope_gui.rules import load_rule_set
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.rule_book import RuleBook
from tests.faults.outcome import Findings
from tests.faults.steps import Steps
from tests.faults.works import history
from tests.faults.works.work import PER_RUN, Said, Tell

_NAME: Final = "house-mm"
_DORA, _QUINN = Person("Dora", Role.QA), Person("Quinn", Role.QA)


class Releasing:
    """Implements `Work`."""

    name = "rules"
    steps = history.STEPS

    def prepare(self, home: Path) -> None:
        home.mkdir(parents=True)

    def do(self, home: Path, number: int, tell: Tell, steps: Steps) -> None:
        history.mark_store(steps)
        store = SqliteStore(history.folder_of(home))
        try:
            book = RuleBook(store.rules, SystemClock())
            for one in range(number, number + PER_RUN):
                draft = book.save_draft(book.draft_of(_content(one)), _DORA)
                tell(rules=draft.version, sha256=draft.sha256, step="saved")
                book.approve(_NAME, draft.version, _QUINN, sha256=draft.sha256)
                tell(rules=draft.version, sha256=draft.sha256, step="approved")
        finally:
            store.close()

    def look(self, home: Path, _number: int, told: list[Said]) -> Findings:
        found = history.look_at(home, [], lambda _stored: iter(()))
        store = SqliteStore(history.folder_of(home))
        try:
            book = RuleBook(store.rules, SystemClock())
            versions = {version.version: version for version in book.versions(_NAME)} if told else {}
            for said in told:
                version = versions.get(said["rules"])
                steps = [] if version is None else [event.step.value for event in version.events]
                found.miss(steps.count(said["step"]) == 1, f"version {said['rules']} was {said['step']} and is not")
                found.expect(
                    version is None or version.sha256 == said["sha256"], f"{said['rules']} has another content"
                )
            approved = [said["rules"] for said in told if said["step"] == "approved"]
            judging = [one.version for one in versions.values() if one.state is RuleState.IN_FORCE]
            found.expect(not approved or judging[-1:] >= approved[-1:], f"{judging} judges, not {approved[-1:]}")
        finally:
            store.close()
        return found


def _content(number: int) -> RuleSet:
    """Another one for each number."""
    base = load_rule_set("iec61300-3-35-2015-mm")
    return base.model_copy(update={"id": _NAME, "title": f"House {number}", "min_detect_um": 1.0 + number / 1e4})
