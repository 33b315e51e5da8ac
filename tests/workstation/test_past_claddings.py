"""A watch over a calibration goes on from the parts in the history."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.calibration import Calibration
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.history import NewEntry
from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.quality import Quality, QualityWarning
from dscope_gui.domain.record import record_of
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import StoreUnavailable
from dscope_gui.settings import load_config, load_fibers
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.past_claddings import PastParts
from dscope_gui.workstation.ulid import ulid
from tests import hand_built
from tests.calibrated import calibration
from tests.workstation.test_calibration_watch import Bench

CONFIG = load_config()
SETTINGS = CONFIG.profile(CONFIG.default_profile).scale
FIBER = load_fibers()["sm-9-125"]
IN_FORCE = calibration(0.2612345678)
LATER = hand_built.NOON + timedelta(days=9)


class History:
    """Parts one after the other, one minute apart, measured with the calibration unless said otherwise."""

    def __init__(self, folder: Path) -> None:
        self.store = SqliteStore(folder, lock_timeout_s=0.05)
        self.fibers: dict[str, Fiber] = {"FC": FIBER}
        self._numbers = count(1)

    def part(
        self,
        cladding_um: float = 125.0,
        *,
        made_with: Scale | None = IN_FORCE.scale,
        width: int = 2048,
        station: str = "Station 1",
        serial: str = "",
        before: str | None = None,
        warnings: tuple[QualityWarning, ...] = (),
    ) -> str:
        number = next(self._numbers)
        at = hand_built.NOON + timedelta(minutes=number)
        built = hand_built.inspection()
        assert built.examination is not None
        radius = 0.5 * cladding_um / IN_FORCE.um_per_px_x
        face = EndFace(Ellipse(1024, 768, radius, radius, 0.0), None, "hough", 1.0, 0.1)
        quality = Quality(0.8, 141.0, 0.0, warnings)
        seen = replace(built.examination, end_face=face, scale=made_with, defects=(), quality=quality)
        found = replace(
            built,
            id=ulid(at, number.to_bytes(10)),
            captured_at=at,
            picture=PictureFacts("p.png", "a" * 64, width, 1536),
            examination=seen,
        )
        ticket = Ticket("FC", serial or f"SN{number}", "L1", "Ann", station)
        entry = NewEntry(ticket, record_of(found), Answer.PASS, b"png", before, 0 if before is None else 1)
        return self.store.add(entry).line.id

    def widths_um(self, parts: int = 20, *, of: Calibration = IN_FORCE, until: datetime = LATER) -> list[float]:
        """Of the claddings that are found."""
        past = PastParts(self.store, "Station 1", self.fibers.get, SETTINGS).measured_with(of, parts, until)
        return [round(2 * one.end_face.cladding.mean_radius * of.um_per_px_x, 2) for one in past]


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History(tmp_path / "history")
    yield history
    history.store.close()


def test_an_empty_history_tells_nothing(history: History) -> None:
    assert history.widths_um() == []


def test_the_last_parts_come_the_oldest_first(history: History) -> None:
    for cladding_um in (125.1, 125.2, 125.3):
        history.part(cladding_um)
    assert history.widths_um(2) == [125.2, 125.3]


def test_only_parts_measured_with_this_calibration_count(history: History) -> None:
    history.part(125.1)
    history.part(made_with=None)
    history.part(made_with=replace(IN_FORCE.scale, um_per_px_y=0.2612347))
    history.part(made_with=replace(IN_FORCE.scale, source=ScaleSource.FIBER_SPEC))
    history.part(width=1024)
    history.part(station="Station 2")
    assert history.widths_um() == [125.1]


def test_parts_before_the_calibration_was_made_and_those_seen_since_the_start_do_not_count(history: History) -> None:
    for cladding_um in (125.1, 125.2, 125.3):
        history.part(cladding_um)
    made_at = hand_built.NOON + timedelta(minutes=2)
    assert history.widths_um(of=IN_FORCE.model_copy(update={"made_at": made_at})) == [125.2, 125.3]
    assert history.widths_um(until=hand_built.NOON + timedelta(minutes=3)) == [125.1, 125.2]


def test_a_part_that_was_wiped_counts_once(history: History) -> None:
    dirty = history.part(125.1, serial="SN-1")
    history.part(125.2, serial="SN-1", before=dirty)
    assert history.widths_um() == [125.2]


def test_parts_of_a_recipe_that_names_another_fiber_by_now_say_nothing(history: History) -> None:
    history.part()
    history.fibers["FC"] = FIBER.model_copy(update={"cladding_um": 80.0})
    assert history.widths_um() == []
    del history.fibers["FC"]
    assert history.widths_um() == []


def test_parts_that_spoke_against_the_calibration_still_do(history: History) -> None:
    history.part(140.0, warnings=(QualityWarning.SCALE_DISAGREES,))
    assert history.widths_um() == [140.0]


def test_a_record_that_cannot_be_read_any_more_is_passed_over(history: History, tmp_path: Path) -> None:
    history.part(125.1)
    history.part(125.2)
    with closing(sqlite3.connect(tmp_path / "history" / "history.sqlite")) as connection:
        connection.execute("DROP TRIGGER records_refuse_update")
        connection.execute("UPDATE records SET line = '{\"image\": 3}' WHERE inspection = 2")
        connection.commit()
    assert history.widths_um() == [125.1]


def test_whoever_writes_does_not_keep_it_from_reading(history: History, tmp_path: Path) -> None:
    history.part(125.1)
    with closing(sqlite3.connect(tmp_path / "history" / "history.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert history.widths_um() == [125.1]


def test_a_history_that_is_gone_says_so(history: History, tmp_path: Path) -> None:
    history.part()
    (tmp_path / "history" / "history.sqlite").rename(tmp_path / "elsewhere.sqlite")
    with pytest.raises(StoreUnavailable):
        history.widths_um()


def test_a_watch_goes_on_from_what_it_remembers(history: History, tmp_path: Path) -> None:
    for _ in range(15):
        history.part(126.5)
    bench = Bench(tmp_path)
    in_force = bench.ruler.calibration
    assert in_force is not None
    past = PastParts(history.store, "Station 1", history.fibers.get, SETTINGS).measured_with(IN_FORCE, 20, LATER)
    bench.inspect(4)
    bench.watch.remember(in_force, past)
    assert bench.watch.disagreement() is None
    bench.inspect(1)
    beside = bench.watch.disagreement()
    assert beside is not None
    assert beside.parts == 20
    bench.inspect(30)
    beside = bench.watch.disagreement()
    assert beside is not None
    assert beside.x == pytest.approx(0.0, abs=1e-9)


def test_what_is_remembered_of_another_calibration_is_not_taken_in(history: History, tmp_path: Path) -> None:
    for _ in range(20):
        history.part(130.0)
    past = PastParts(history.store, "Station 1", history.fibers.get, SETTINGS).measured_with(IN_FORCE, 20, LATER)
    bench = Bench(tmp_path)
    bench.watch.remember(IN_FORCE, past)
    assert bench.watch.disagreement() is None
