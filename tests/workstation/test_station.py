"""The whole workstation: part, rules, light and picture of one recipe, from the scan to the history."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import Cause
from dscope_gui.errors import NotInForce
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.settings import load_config
from dscope_gui.workstation.acquire import CameraState
from dscope_gui.workstation.build import Workstation, build_workstation
from dscope_gui.workstation.stored_rules import stored_rules
from tests.workstation.rule_book.conftest import DORA, HOUSE, QUINN, stricter

_PATIENCE_S = 10.0


@dataclass
class Bench:
    station: Workstation
    camera: SimulatedCamera

    def capture(self, fiber: str, part: str = "MY-1") -> tuple[Answer, Cause | None]:
        """What becomes of a clean connector of a fiber under the recipe of a part."""
        self.camera.insert(fiber, 5, condition=Condition.CLEAN)
        judged = self.station.capture.capture(Ticket(part))
        reasons = judged.inspection.verdict.reasons
        return judged.answer, reasons[0].cause if reasons else None


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    live = threading.Event()
    station = build_workstation(
        load_config(),
        on_frame=lambda: None,
        on_status=lambda status: live.set() if status.state is CameraState.LIVE else None,
        camera="simulator",
    )
    thread = threading.Thread(target=station.acquisition.run)
    thread.start()
    try:
        assert live.wait(_PATIENCE_S)
        assert isinstance(station.camera, SimulatedCamera)
        yield Bench(station, station.camera)
    finally:
        station.acquisition.stop()
        thread.join(_PATIENCE_S)
        station.close()


def test_a_part_is_judged_by_the_house_rules_in_its_own_light_and_other_parts_are_refused(bench: Bench) -> None:
    book, station = bench.station.rules, bench.station
    draft = book.save_draft(book.draft_of(HOUSE), DORA)
    own_us = station.acquisition.status.settings.exposure_us
    assert own_us is not None
    light = Light(exposure_us=own_us * 0.9)
    station.recipes.put(Recipe(part="MY-1", title="Mine", fiber="om4-50-125", rules="house-mm", light=light))
    with pytest.raises(NotInForce, match="version 1 is a draft"):
        bench.capture("om4-50-125")
    assert station.store.count(HistoryQuery()) == 0

    book.approve("house-mm", 1, QUINN, sha256=draft.sha256)
    assert bench.capture("om4-50-125") == (Answer.PASS, None)
    assert station.acquisition.status.settings.exposure_us == pytest.approx(light.exposure_us)
    assert bench.capture("om1-62.5-125") == (Answer.RETAKE, Cause.WRONG_CORE)
    assert bench.capture("om4-50-125", "LC-PC-OM4") == (Answer.PASS, None)
    assert station.acquisition.status.settings.exposure_us == own_us

    book.retire_all("house-mm", QUINN, "replaced")
    with pytest.raises(NotInForce, match="retired"):
        bench.capture("om4-50-125")
    stored, *_ = station.store.find(HistoryQuery(part="MY-1"), limit=9)
    told = stored_rules(station.store.get(stored.id).record, station.store.rules)
    assert (told.version, told.title) == (1, HOUSE.title)
    assert told.retired is not None


def test_a_draft_of_shipped_rules_takes_over_only_once_it_is_released(bench: Bench) -> None:
    book, part = bench.station.rules, "LC-PC-OM4"
    shipped = load_rule_set("iec61300-3-35-2015-mm")
    own = stricter(shipped)
    draft = book.save_draft(book.draft_of(own), DORA)
    bench.capture("om4-50-125", part)
    book.approve(shipped.id, 1, QUINN, sha256=draft.sha256)
    bench.capture("om4-50-125", part)
    newest, oldest = bench.station.store.find(HistoryQuery(part=part), limit=9)
    for line, rules in ((oldest, shipped), (newest, own)):
        assert bench.station.store.get(line.id).record["verdict"]["rule_set_sha256"] == rule_set_sha256(rules)
