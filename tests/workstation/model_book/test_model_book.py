"""What may be done with a station's models by whom, and what the audit trail tells of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError, ModelRefused, NotWritable, StoreUnavailable, WrongUse
from dscope_gui.neural import ModelRegistry, ReadCard
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.model_book import ModelBook, model_lines, task_lines
from tests.hand_built import NOON
from tests.neural.small_models import TESTED, brightness_network, card_of, dropped, lay_down
from tests.workstation.rule_book.conftest import ANN, QUINN, TOM, SetClock

QUALITY = ModelTask.QUALITY


@dataclass
class Bench:
    book: ModelBook
    store: SqliteStore
    clock: SetClock

    @property
    def registry(self) -> ModelRegistry:
        return self.book.registry

    @property
    def trail(self) -> list[AuditLine]:
        return list(reversed(self.store.audit.lines(AuditQuery(kinds=(AuditKind.MODEL_STEP,)), limit=100)))

    @property
    def active(self) -> str | None:
        now = self.registry.activation(QUALITY)
        return None if now is None else now.model

    def dropped(self, version: str, **tested: int) -> ReadCard:
        return dropped(self.registry.folder, version=version, tested=TESTED.model_copy(update=tested))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    clock = SetClock()
    with closing(SqliteStore(tmp_path / "history")) as store:
        book = ModelBook(ModelRegistry(tmp_path / "data", tmp_path / "shipped"), store.audit, clock)
        yield Bench(book, store, clock)


def refusal(act: Any) -> str:
    with pytest.raises(DScopeError) as refused:
        act()
    return str(refused.value)


def test_every_step_is_in_the_trail_with_who_when_what_was_and_what_is(bench: Bench, tmp_path: Path) -> None:
    stick = lay_down(tmp_path / "stick", card_of(brightness_network()), brightness_network())
    first = bench.book.add(stick.folder, TOM)
    bench.clock.goes_on(minutes=1)
    bench.book.use("brightness@1", QUINN)
    bench.dropped("2")
    bench.clock.goes_on(minutes=1)
    bench.book.use("brightness@2", QUINN, "finds faint scratches")
    bench.clock.goes_on(minutes=1)
    bench.book.roll_back(QUALITY, Person(" Quinn ", Role.QA), " false alarms ")
    sha256 = first.card.sha256
    one, two = ({"model": f"brightness@{version}", "sha256": sha256} for version in "12")
    now = {"task": "quality", "sha256": sha256}
    lines = [
        (line.subject, line.by, line.role, (line.at - NOON).seconds // 60, line.before, line.after, line.reason)
        for line in bench.trail
    ]
    assert lines == [
        ("brightness@1 added", "Tom", Role.TECHNICIAN, 0, None, {"sha256": sha256, "from": str(stick.folder)}, ""),
        ("brightness@1 activated", "Quinn", Role.QA, 1, None, now, ""),
        ("brightness@2 activated", "Quinn", Role.QA, 2, one, now, "finds faint scratches"),
        ("quality rolled back", "Quinn", Role.QA, 3, two, one, "false alarms"),
    ]
    activation = bench.registry.activation(QUALITY)
    assert activation is not None and (activation.by, activation.at.minute) == ("Quinn", 1)


@pytest.mark.parametrize(
    ("by", "why"),
    [
        (ANN, "Ann (operator) may not {}"),
        (TOM, "Tom (technician) may not {}. Ask somebody of QA"),
        (Person("qa", Role.QA), "'qa' is not the name of a person"),
        (Person("  ", Role.QA), "'  ' is not the name of a person"),
    ],
)
def test_only_a_named_person_of_qa_activates_and_rolls_back(bench: Bench, by: Person, why: str) -> None:
    bench.dropped("1")
    assert why.format("make brightness@1 active") in refusal(lambda: bench.book.use("brightness@1", by))
    assert bench.active is None
    bench.book.use("brightness@1", QUINN)
    assert why.format("roll the quality model back") in refusal(lambda: bench.book.roll_back(QUALITY, by, "why"))
    assert bench.active == "brightness@1" and len(bench.trail) == 1


def test_an_operator_takes_no_model_in(bench: Bench, tmp_path: Path) -> None:
    lay_down(tmp_path / "stick", card_of(brightness_network()), brightness_network())
    assert "Ann (operator) may not take in models" in refusal(lambda: bench.book.add(tmp_path / "stick", ANN))
    assert bench.trail == [] and bench.registry.listing().models == ()


def test_a_roll_back_needs_a_reason(bench: Bench) -> None:
    bench.dropped("1")
    bench.book.use("brightness@1", QUINN)
    assert "needs a reason" in refusal(lambda: bench.book.roll_back(QUALITY, QUINN, "  "))
    assert bench.active == "brightness@1"


def test_the_gate_keeps_out_what_finds_less_and_what_was_never_tested(bench: Bench) -> None:
    bench.dropped("1")
    bench.dropped("2", hits=50, misses=50)
    dropped(bench.registry.folder, version="3", tested=None)
    bench.dropped("4", hits=85, misses=15)
    bench.book.use("brightness@1", QUINN)
    assert "brightness@2 may not become active: its recall is 0.500" in refusal(
        lambda: bench.book.use("brightness@2", QUINN)
    )
    assert "it was never tested" in refusal(lambda: bench.book.use("brightness@3", QUINN))
    assert bench.active == "brightness@1" and len(bench.trail) == 1
    bench.book.use("brightness@4", QUINN)
    assert bench.active == "brightness@4"


def test_the_gate_holds_also_when_the_folder_of_the_active_model_is_gone(bench: Bench) -> None:
    found = bench.dropped("1")
    bench.dropped("2", hits=50, misses=50)
    bench.book.use("brightness@1", QUINN)
    shutil.rmtree(found.folder)
    assert "its recall is 0.500" in refusal(lambda: bench.book.use("brightness@2", QUINN))


def test_the_gate_asks_the_models_before_the_active_one_and_none_that_was_rolled_back(bench: Bench) -> None:
    for version, hits in (("1", 90), ("2", 84), ("3", 78)):
        bench.dropped(version, hits=hits, misses=100 - hits, false_alarms=0)
    bench.book.use("brightness@1", QUINN)
    bench.book.use("brightness@2", QUINN)
    assert "below the interval of an earlier one" in refusal(lambda: bench.book.use("brightness@3", QUINN))
    bench.book.roll_back(QUALITY, QUINN, "test")
    bench.book.roll_back(QUALITY, QUINN, "test")
    bench.book.use("brightness@2", QUINN)
    bench.book.use("brightness@3", QUINN)
    assert bench.active == "brightness@3"


def test_the_active_model_is_not_made_active_again_unless_it_was_changed(bench: Bench) -> None:
    found = bench.dropped("1")
    bench.book.use("brightness@1", QUINN)
    assert "brightness@1 is active already" in refusal(lambda: bench.book.use("brightness@1", QUINN))
    shutil.rmtree(found.folder)
    dropped(bench.registry.folder, brightness_network(steepness=30.0))
    bench.book.use("brightness@1", QUINN)
    assert bench.registry.active(QUALITY) is not None


def test_a_broken_model_is_refused_before_anything_is_noted(bench: Bench) -> None:
    found = bench.dropped("1")
    (found.folder / "brightness.onnx").write_bytes(b"torn")
    with pytest.raises(ModelRefused, match="cut short"):
        bench.book.use("brightness@1", QUINN)
    with pytest.raises(WrongUse, match="There is no model"):
        bench.book.use("brightness@2", QUINN)
    assert bench.trail == [] and bench.active is None


def test_what_could_not_be_written_is_noted_as_not_done(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.dropped("1")

    def full(*_: object) -> None:
        raise NotWritable("active.json could not be written: No space left on device")

    monkeypatch.setattr("dscope_gui.neural.registry.write_active", full)
    with pytest.raises(NotWritable):
        bench.book.use("brightness@1", QUINN)
    done, undone = bench.trail
    assert done.subject == "brightness@1 activated"
    assert undone.subject == "brightness@1 activated: not done" and "No space left" in undone.reason
    assert undone.after is None and bench.active is None


def test_nothing_is_done_of_which_the_trail_does_not_know(bench: Bench, tmp_path: Path) -> None:
    bench.dropped("1")
    lay_down(tmp_path / "stick", card_of(brightness_network(), version="2"), brightness_network())
    bench.store.close()
    shutil.rmtree(tmp_path / "history")
    (tmp_path / "history").write_text("a file where the history was", encoding="utf-8")
    book = bench.book
    for act in (lambda: book.use("brightness@1", QUINN), lambda: book.add(tmp_path / "stick", QUINN)):
        with pytest.raises(StoreUnavailable):
            act()
    assert bench.active is None
    assert [found.card.version for found in bench.registry.listing().models] == ["1"]


def test_the_overview_tells_what_is_active_and_what_is_wrong(bench: Bench) -> None:
    first, second = bench.dropped("1"), bench.dropped("2")
    bench.book.use("brightness@2", QUINN)
    (first.folder / "brightness.onnx").write_bytes(b"torn")
    lines, faults = model_lines(bench.registry)
    assert [(line.card.version, line.is_active, line.fault is None) for line in lines] == [
        ("1", False, False),
        ("2", True, True),
    ]
    assert faults == ()
    by_task = {line.task: line for line in task_lines(bench.registry)}
    assert by_task[QUALITY].activation is not None and by_task[QUALITY].fault is None
    assert by_task[ModelTask.ANOMALY].activation is None
    shutil.rmtree(second.folder)
    fault = next(line for line in task_lines(bench.registry) if line.task is QUALITY).fault
    assert fault is not None and "its folder is gone" in fault.message


def test_features_alone_never_judge(bench: Bench, tmp_path: Path) -> None:
    registry = ModelRegistry(tmp_path / "other")  # with what comes with the program
    (encoder,) = [found for found in registry.listing().models if found.card.name == "end-face-encoder"]
    book = ModelBook(registry, bench.store.audit, bench.clock)
    assert "remembers no good end faces" in refusal(lambda: book.use(encoder.card.full_name, QUINN))
    assert registry.activation(ModelTask.ANOMALY) is None
