"""The gate of a segmentation model: what it did on labelled pictures here, against what judges here now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import DScopeError
from dscope_gui.neural import ModelRegistry, ReadCard
from dscope_gui.neural.inbox import SETTLED_S
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.model_book import ModelBook, ModelWatch
from dscope_gui.workstation.model_trial import RULES, Trial, TriedJudge
from tests.neural.small_models import TESTED, brightness_network, card_of, lay_down
from tests.neural.small_segmenters import dark_network, segmenting
from tests.workstation.model_trial.trials import trial_of
from tests.workstation.rule_book.conftest import QUINN, SetClock

SEGMENTATION = ModelTask.SEGMENTATION
ALL, MOST, HALF = ["xxxx"] * 12, ["xxx."] * 12, ["xx.."] * 12


@dataclass
class Bench:
    folder: Path
    book: ModelBook
    store: SqliteStore
    clock: SetClock

    def model(self, version: str = "1", darker_than: float = 0.35) -> ReadCard:
        return segmenting(self.book.registry.folder, dark_network(darker_than), version=version)

    def trial(self, found: ReadCard, before: list[str], after: list[str], first: TriedJudge = RULES) -> Trial:
        return trial_of(self.folder / f"golden{len(list(self.folder.iterdir()))}", found, before, after, first=first)

    @property
    def trail(self) -> list[AuditLine]:
        return list(reversed(self.store.audit.lines(AuditQuery(kinds=(AuditKind.MODEL_STEP,)), limit=100)))

    @property
    def active(self) -> str | None:
        now = self.book.registry.activation(SEGMENTATION)
        return None if now is None else now.model


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    clock = SetClock()
    (tmp_path / "sets").mkdir()
    with closing(SqliteStore(tmp_path / "history")) as store:
        book = ModelBook(ModelRegistry(tmp_path / "data", tmp_path / "shipped"), store.audit, clock)
        yield Bench(tmp_path / "sets", book, store, clock)


def refusal(bench: Bench, name: str, trial: Trial | None) -> str:
    with pytest.raises(DScopeError) as refused:
        bench.book.use(name, QUINN, trial=trial)
    return str(refused.value)


def test_the_first_model_is_held_against_the_rules_alone(bench: Bench) -> None:
    found = bench.model()
    worse = bench.trial(found, MOST, HALF)
    assert "its recall is 0.500" in refusal(bench, "marks@1", worse) and "that of rules is 0.750" in refusal(
        bench, "marks@1", worse
    )
    assert bench.active is None and bench.trail == []
    activation = bench.book.use("marks@1", QUINN, trial=bench.trial(found, HALF, MOST))
    assert activation.measured is not None and activation.measured.hits == 36 and activation.tested is None
    (line,) = bench.trail
    assert isinstance(line.after, dict) and line.after["measured"] == {
        "data": "golden, 12 pictures, both",
        "data_sha256": "e" * 64,
        "found": [
            {"judge": "rules", "hits": 24, "misses": 24, "false_alarms": 0},
            {"judge": "marks@1", "hits": 36, "misses": 12, "false_alarms": 0},
        ],
    }


def test_what_was_measured_here_counts_more_than_what_a_card_says(bench: Bench) -> None:
    bench.book.use("marks@1", QUINN, trial=bench.trial(bench.model(), HALF, MOST))
    boasting = segmenting(bench.book.registry.folder, dark_network(0.3), version="2", tested=TESTED)
    assert "test both on the same" in refusal(bench, "marks@2", None)
    now = TriedJudge("marks@1", bench.book.registry.find("marks@1"))
    assert "its recall is 0.500" in refusal(bench, "marks@2", bench.trial(boasting, MOST, HALF, now))


def test_many_small_falls_one_after_the_other_are_seen(bench: Bench) -> None:
    """Each step loses one mark on one picture, which may be chance; four of them are not."""
    registry, first = bench.book.registry, bench.model("1")
    bench.book.use("marks@1", QUINN, trial=bench.trial(first, ALL, ALL))
    for step in range(1, 5):
        now = TriedJudge(f"marks@{step}", registry.find(f"marks@{step}"))
        found = bench.model(str(step + 1), 0.3 + step / 100)
        before, after = (["xxxx"] * (12 - lost) + ["xxx."] * lost for lost in (step - 1, step))
        trial = bench.trial(found, before, after, now)
        if step == 4:
            assert "below the interval of an earlier one, 1.000" in refusal(bench, "marks@5", trial)
        else:
            bench.book.use(f"marks@{step + 1}", QUINN, trial=trial)
    assert bench.active == "marks@4"


def test_a_trial_of_something_else_opens_no_gate(bench: Bench) -> None:
    first, second = bench.model("1"), bench.model("2", 0.3)
    against_rules = bench.trial(second, HALF, MOST)
    bench.book.use("marks@1", QUINN, trial=bench.trial(first, HALF, MOST))
    assert "marks@2 was measured against rules, but now marks@1 judges. Measure it again" in refusal(
        bench, "marks@2", against_rules
    )
    changed = replace(second, sha256="f" * 64)
    assert "was measured, not marks@2 as it is now" in refusal(bench, "marks@2", bench.trial(changed, HALF, MOST))
    assert "marks@1 was measured, not marks@2" in refusal(bench, "marks@2", bench.trial(first, HALF, MOST))


def test_where_the_active_model_is_broken_the_rules_judge_and_it_is_held_against_them(bench: Bench) -> None:
    first, second = bench.model("1"), bench.model("2", 0.3)
    bench.book.use("marks@1", QUINN, trial=bench.trial(first, HALF, ALL))
    (first.folder / "marks.onnx").write_bytes(b"torn")
    trial = bench.trial(second, HALF, MOST)
    assert "below the interval of an earlier one, 1.000" in refusal(bench, "marks@2", trial)
    bench.book.roll_back(SEGMENTATION, QUINN, "its file is torn")
    bench.book.use("marks@2", QUINN, trial=trial)
    assert bench.active == "marks@2"


def test_a_running_station_takes_in_what_is_dropped_and_tells_what_becomes_active(bench: Bench) -> None:
    watch, inbox = ModelWatch(bench.book, bench.clock), bench.book.registry.folder / "inbox"
    assert not watch.look()
    lay_down(inbox / "usb", card_of(brightness_network()), brightness_network())
    (inbox / "half").mkdir()
    (taken,) = watch.look().dropped
    assert taken.taken is not None and taken.taken.card.full_name == "brightness@1"
    (line,) = bench.trail
    assert (line.subject, line.by, line.role) == ("brightness@1 added", "", None)
    assert isinstance(line.after, dict) and line.after["from"] == "inbox/usb"
    bench.clock.goes_on(seconds=SETTLED_S)
    (refused,) = watch.look().dropped
    assert refused.fault is not None and (inbox / "half.refused.txt").is_file()
    activation = bench.book.use("brightness@1", QUINN)
    assert watch.look().changed == {ModelTask.QUALITY: activation}
    assert not watch.look()
