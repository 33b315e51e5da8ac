"""The stored history judged again."""

from __future__ import annotations

import json
import queue
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.history import HistoryQuery, StoredRecord
from dscope_gui.domain.inspection import Inspection, JudgingContext
from dscope_gui.domain.record import inspection_of, parse_record, record_line, record_of
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from dscope_gui.errors import DScopeError, StoreUnavailable
from dscope_gui.rules import dump_rule_set, load_rule_set, not_inspectable, parse_rule_set, rule_set_sha256
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.rejudging import (
    MOST_FLIPS,
    Cell,
    FlipKind,
    NotJudged,
    Question,
    Rejudged,
    Rejudging,
    rejudge,
    rejudge_by,
)
from dscope_gui.workstation.rejudging.again import judged_again, obstacle
from dscope_gui.workstation.rejudging.facts import facts_of
from dscope_gui.workstation.rejudging.share import judged_part
from tests import hand_built
from tests.histories import RULES_OF, fill, judged, random_inspections
from tests.store.entries import entry
from tests.workstation.far_force import FarForce

SM = load_rule_set(RULES_OF["LC-UPC"])
CLOCK = SystemClock()


def stricter(rules: RuleSet) -> RuleSet:
    """No scratch over 2 µm instead of 3 in the cladding."""
    data = json.loads(dump_rule_set(rules))
    cladding = next(zone for zone in data["zones"] if zone["name"] == "cladding")
    for band in cladding["scratches"]:
        for end in ("gt", "ge", "lt", "le"):
            if band[end] == 3.0:
                band[end] = 2.0
    return parse_rule_set(data, origin="stricter")


def with_scratch(width_um: float) -> Inspection:
    face = hand_built.end_face()
    scale = hand_built.scale_of(face)
    scratch = hand_built.defect(
        face,
        kind=DefectKind.SCRATCH,
        radius=0.7,
        length_px=30,
        width_px=width_um / scale.um_per_px,
        scale=scale,
    )
    found = hand_built.inspection(defects=(scratch,)).examination
    assert found is not None
    return judged(replace(found, quality=replace(found.quality, warnings=())), SM)


def stored(*made: Inspection) -> list[StoredRecord]:
    return [StoredRecord(Ticket("P"), record_line(record_of(one))) for one in made]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """400 random inspections of four part numbers, each under its own rule set."""
    folder = tmp_path_factory.mktemp("filled") / "history"
    fill(folder, random_inspections(400, seed=3))
    return folder


@pytest.fixture
def store(filled: Path, tmp_path: Path) -> Iterator[SqliteStore]:
    """A copy of it for one test."""
    shutil.copytree(filled, tmp_path / "history")
    with closing(SqliteStore(tmp_path / "history")) as opened:
        yield opened


def quiet(_state: Rejudged) -> None:
    """Nobody watches."""


def test_under_the_rule_set_with_the_same_hash_nothing_flips(store: SqliteStore) -> None:
    judged_again_in_all = 0
    for name in RULES_OF.values():
        question = Question(load_rule_set(name), HistoryQuery(rule_sets=(name,)))
        answer = rejudge(store.records, question, CLOCK, quiet)
        assert answer.tally.flipped == 0 and not answer.flips and answer.is_complete
        assert answer.tally.passed_before == answer.tally.passed_after
        judged_again_in_all += answer.tally.judged
    assert judged_again_in_all == 400


@pytest.mark.parametrize("seed", range(4))
def test_the_record_of_any_inspection_is_judged_to_the_very_same_verdict(seed: int) -> None:
    """One by one, reasons and texts included, sizes at limits and places at edges among them."""
    for part, one in random_inspections(150, seed=100 + seed):
        again = inspection_of(parse_record(record_line(record_of(one))))
        assert again.examination is not None
        assert obstacle(again.examination, again.context, again.verdict) is None
        shape = (again.picture.height, again.picture.width)
        after = judged_again(load_rule_set(RULES_OF[part]), again.examination, again.context, shape)
        assert after == one.verdict


def test_a_size_off_its_limit_by_less_than_a_digit_is_judged_as_it_is_kept() -> None:
    for width_um in (3.00003, 3.00006, 2.99996, 3.0):
        made = with_scratch(width_um)
        part = judged_part(SM, facts_of(stored(made)))
        assert not part.flips
        assert made.verdict.status is (VerdictStatus.FAIL if width_um == 3.00006 else VerdictStatus.PASS)


def test_what_flips_is_counted_by_part_and_month_and_named_with_both_verdicts(tmp_path: Path) -> None:
    fill(tmp_path / "history", [("A", with_scratch(1.5)), ("B", with_scratch(2.5)), ("B", with_scratch(3.5))])
    with closing(SqliteStore(tmp_path / "history")) as store:
        answer = rejudge(store.records, Question(stricter(SM)), CLOCK, quiet)
    month = hand_built.NOON.strftime("%Y-%m")
    assert {cell: tally.judged for cell, tally in answer.cells.items()} == {Cell("A", month): 1, Cell("B", month): 2}
    assert answer.cells[Cell("B", month)].flips == {FlipKind.PASS_TO_FAIL: 1}
    (flip,) = answer.flips
    assert (flip.kind, flip.ticket.part, flip.ticket.serial) == (FlipKind.PASS_TO_FAIL, "B", "SN1")
    assert flip.before.reasons == () and "none over 2 µm" in flip.after.reasons[0].text
    assert flip.after.rule_set_sha256 == answer.rule_set_sha256 != flip.before.rule_set_sha256


def test_back_from_the_stricter_rules_fails_become_passes() -> None:
    strict = stricter(SM)
    found = with_scratch(2.5).examination
    assert found is not None
    part = judged_part(SM, facts_of(stored(judged(found, strict))))
    assert [flip.kind for flip in part.flips] == [FlipKind.FAIL_TO_PASS]


def test_a_zone_that_another_rule_set_draws_wider_may_reach_out_of_the_picture() -> None:
    wide = json.loads(dump_rule_set(SM))
    wide["zones"][-1]["outer"] = 2000.0
    made = with_scratch(1.0)
    part = judged_part(parse_rule_set(wide, origin="wide"), facts_of(stored(made)))
    assert [flip.kind for flip in part.flips] == [FlipKind.TO_NOT_INSPECTABLE]
    assert part.flips[0].after.reasons[0].cause is Cause.ZONE_CUT_OFF


def test_what_cannot_be_judged_again_is_counted_with_its_reason() -> None:
    locked = Reason("The calibration has ended", Cause.CALIBRATION_UNUSABLE)
    refused = replace(with_scratch(1.0), verdict=not_inspectable(SM, locked), context=JudgingContext(refused=True))
    records = stored(hand_built.unreadable(), hand_built.not_located(), hand_built.inspection(scaled=False), refused)
    torn = StoredRecord(Ticket("P"), records[0].record[:-40])
    part = judged_part(SM, facts_of([*records, torn, *stored(with_scratch(1.0))]))
    assert part.not_judged == {NotJudged.NO_PICTURE: 2, NotJudged.NO_SCALE: 2, NotJudged.DAMAGED: 1}
    assert part.done == 6 and sum(tally.judged for tally in part.cells.values()) == 1


def test_an_older_record_without_its_context_shows_it_by_its_reasons() -> None:
    record = record_of(with_scratch(1.0))
    del record["judged_with"]  # as a record of an older program
    assert inspection_of(record).context == JudgingContext()
    ended = not_inspectable(SM, Reason("The calibration has ended", Cause.CALIBRATION_UNUSABLE))
    old = record_of(replace(with_scratch(1.0), verdict=ended))
    del old["judged_with"]
    assert inspection_of(old).context.refused


class Told:
    """A runner whose words can be waited for."""

    def __init__(self, store: SqliteStore) -> None:
        self.words: queue.Queue[Rejudged | DScopeError] = queue.Queue()
        self.rejudging = Rejudging(store.records, CLOCK, on_state=self.words.put, on_fault=self.words.put)

    def answer(self) -> Rejudged:
        while True:
            state = self.words.get(timeout=60)
            if isinstance(state, DScopeError):
                raise state
            if state.is_complete:
                return state


@pytest.fixture
def told(store: SqliteStore) -> Iterator[Told]:
    made = Told(store)
    yield made
    made.rejudging.close()


def test_a_new_question_takes_the_place_of_the_one_under_way(told: Told) -> None:
    told.rejudging.ask(Question(SM))
    told.rejudging.ask(Question(SM, HistoryQuery(part="LC-MM")))
    answer = told.answer()
    assert {cell.part for cell in answer.cells} == {"LC-MM"} and told.words.empty()


def test_what_is_stored_after_the_first_question_is_in_the_second(told: Told, store: SqliteStore) -> None:
    told.rejudging.ask(Question(SM))
    first = told.answer()
    fresh = hand_built.NOON + timedelta(days=1)
    store.add(entry(found=with_scratch(1.0), at=fresh, part="NEW"))
    told.rejudging.ask(Question(SM))
    second = told.answer()
    assert second.total == first.total + 1 and second.cells[Cell("NEW", fresh.strftime("%Y-%m"))].judged == 1


def test_of_a_cancelled_question_nothing_more_is_told(told: Told) -> None:
    told.rejudging.ask(Question(SM))
    told.rejudging.cancel()
    told.rejudging.ask(Question(stricter(SM), HistoryQuery(part="LC-UPC")))
    answer = told.answer()
    assert answer.rule_set_sha256 == rule_set_sha256(stricter(SM))
    assert told.words.empty()


def test_a_force_that_sees_none_of_our_files_answers_alike(store: SqliteStore) -> None:
    question = Question(stricter(SM), HistoryQuery())
    here = rejudge(store.records, question, CLOCK, quiet)
    there = rejudge_by(FarForce(), store.records, question, CLOCK, quiet, most_flips=MOST_FLIPS)
    assert there.tally.flipped > 0 and there.is_complete
    assert replace(there, seconds_left=None) == replace(here, seconds_left=None)


def test_a_force_that_dies_of_some_inspections_answers_nothing(store: SqliteStore) -> None:
    with pytest.raises(DScopeError, match="ended without a word"):
        rejudge_by(FarForce(deadly=(b"P",)), store.records, Question(SM), CLOCK, quiet, most_flips=MOST_FLIPS)


def test_an_empty_history_is_answered_at_once(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "empty")) as store:
        answer = rejudge(store.records, Question(SM), CLOCK, quiet)
    assert (answer.done, answer.total, answer.is_complete) == (0, 0, True) and answer.tally.judged == 0


def test_a_history_that_is_gone_is_told_instead_of_an_answer(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "history")) as store:
        records = store.records
    (tmp_path / "history").rename(tmp_path / "elsewhere")
    with pytest.raises(StoreUnavailable, match="gone"):
        rejudge(records, Question(SM), CLOCK, quiet)


def test_a_process_that_dies_is_told_and_the_next_question_is_answered(told: Told) -> None:
    told.rejudging.ask(Question(SM))
    told.answer()
    for member in told.rejudging._crew._members:
        member.process.kill()
    with pytest.raises(DScopeError, match="ended without a word"):
        told.rejudging.ask(Question(SM))
        told.answer()
    told.rejudging.ask(Question(SM))
    assert told.answer().is_complete


def test_reading_writes_nothing_and_waits_for_nobody_who_writes(store: SqliteStore) -> None:
    other = sqlite3.connect(store.folder / "history.sqlite", isolation_level=None)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        (stretch, *_rest) = store.records.stretches(HistoryQuery(), 250)
        assert len(store.records.read(HistoryQuery(), stretch)) == stretch.count == 249
        other.execute("ROLLBACK")
