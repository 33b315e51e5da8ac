"""Old pictures leave a spool once they lie in the shared folder, the same byte by byte."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.store import SqliteStore
from dscope_gui.store.moving.moving import move_all
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool import SpooledStore
from dscope_gui.workstation.spool.thinning import thin_pictures
from tests.store.entries import entry, id_of, picture
from tests.workstation.spool.conftest import Shared

Station = Callable[[str], SpooledStore]


def drained(tmp_path: Path) -> tuple[Path, Path]:
    """A spool of five inspections and the history into which it was drained."""
    spool, history = tmp_path / "spool", tmp_path / "shared" / "history"
    with closing(SqliteStore(spool)) as local, closing(SqliteStore(history)) as shared:
        for number in range(1, 6):
            local.add(entry(number))
        move_all(local.place, shared.place, lambda _moved: None)
    return spool, history


def left(spool: Path) -> list[str]:
    return sorted(file.stem for file in spool.rglob("*.png"))


def test_the_newest_stay_and_of_the_others_those_that_the_shared_folder_has_not(tmp_path: Path) -> None:
    spool, history = drained(tmp_path)
    changed, gone = (next(history.rglob(f"{id_of(entry(number))}.png")) for number in (1, 2))
    changed.write_bytes(b"changed")
    gone.unlink()
    assert thin_pictures(spool, history, kept=2) == 1
    assert left(spool) == [id_of(entry(number)) for number in (1, 2, 4, 5)]
    assert thin_pictures(spool, history, kept=2) == 0


def test_at_most_so_many_at_once(tmp_path: Path) -> None:
    spool, history = drained(tmp_path)
    assert thin_pictures(spool, history, kept=0, at_once=2) == 2
    assert len(left(spool)) == 3


def test_while_the_shared_history_is_away_its_folder_is_still_looked_into(tmp_path: Path, shared: Shared) -> None:
    spool, history = drained(tmp_path)
    thin_pictures(spool, history, kept=0)
    shared.is_away = True
    with closing(SpooledStore(SqliteStore(spool), shared.open, SystemClock(), pictures=history)) as store:
        assert store.count(HistoryQuery()) == 5
        assert store.get(id_of(entry(3))).picture.read_bytes() == picture(3)
