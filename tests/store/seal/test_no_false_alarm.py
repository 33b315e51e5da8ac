"""What happens to an honest station never breaks its seal: kills, full disks, two programs, copies, new keys."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.seal import FaultKind, SealReport
from dscope_gui.errors import StoreUnavailable, WrongUse
from dscope_gui.store import SqliteStore
from dscope_gui.store.seal import beginning, ledger
from dscope_gui.store.seal.head import HEAD_FILE, Head, read_head
from dscope_gui.store.seal.keys import PRIVATE_FILE, PUBLIC_FILE, read_public_key, station_keys
from dscope_gui.store.seal.verifying import verify_history
from tests.store.entries import entry
from tests.store.seal.sealed import SealedHistory

ADDING = (sys.executable, "-m", "tests.store.adding")


def look(folder: Path) -> SealReport:
    return verify_history(folder, station_keys(folder.parent / "seal"))


def content(folder: Path) -> dict[str, bytes]:
    """All that lies in a folder, but for the index of SQLite's log, which is made anew from the log."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".sqlite-shm")
    return {str(path): path.read_bytes() for path in files}


@pytest.mark.parametrize("wait_for", [1, 5])
def test_a_killed_program_leaves_a_whole_history(folder: Path, wait_for: int) -> None:
    with subprocess.Popen([*ADDING, str(folder)], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for _ in range(wait_for):
            program.stdout.readline()
        program.kill()
    report = look(folder)
    assert report.is_whole and report.inspections >= wait_for and report.behind <= 1
    SqliteStore(folder).close()
    assert look(folder).is_whole and look(folder).behind == 0


@pytest.mark.parametrize("sync", [1, 2, 6, 9, 12])
def test_a_kill_at_any_write_to_the_disk_leaves_a_whole_history(folder: Path, sync: int) -> None:
    done = subprocess.run([*ADDING, str(folder), "--die-at-sync", str(sync)], stdout=subprocess.PIPE, check=False)
    assert done.returncode == -9
    report = look(folder)
    assert report.is_whole and report.inspections == len(done.stdout.split())


def test_a_kill_between_the_commit_and_the_head_is_no_fault(
    history: SealedHistory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_folder: Path, _head: Head) -> None:
        raise OSError("killed")

    store = history.open()
    with monkeypatch.context() as patched:
        patched.setattr(ledger, "advance_head", killed)
        store.add(entry(60))
        store.add(entry(61))
    report = history.report()
    assert report.is_whole and report.behind == 2
    store.add(entry(62))
    assert history.report().behind == 0
    store.close()


@pytest.mark.parametrize("moment", ["begin_head", "signing_key", "name_key"])
def test_a_kill_while_the_ledger_is_begun_begins_it_again(
    folder: Path, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise OSError("killed")

    with monkeypatch.context() as patched:
        patched.setattr(ledger if moment == "signing_key" else beginning, moment, killed)
        with pytest.raises(StoreUnavailable):
            SqliteStore(folder)
    SqliteStore(folder).close()
    assert look(folder).is_whole


def test_two_programs_extend_one_chain(folder: Path) -> None:
    def fill(first: int) -> None:
        store = SqliteStore(folder)
        for number in range(first, first + 10):
            store.add(entry(number))
        store.close()

    with ThreadPoolExecutor(3) as threads:
        list(threads.map(fill, (0, 100, 200)))
    report = look(folder)
    assert report.is_whole and report.inspections == 30 and len(report.keys) == 1
    head = read_head(folder / HEAD_FILE)
    assert head is not None and head.number == report.rows


def test_two_processes_extend_one_chain(folder: Path) -> None:
    SqliteStore(folder).close()
    firsts = ("1", "1000")
    programs = [
        subprocess.Popen([*ADDING, str(folder), "--most", "15", "--first", first], stdout=subprocess.DEVNULL)
        for first in firsts
    ]
    while any(program.poll() is None for program in programs):
        assert look(folder).is_whole, "also while they write"
    assert look(folder).inspections == 30


def test_a_refused_inspection_leaves_no_row(folder: Path) -> None:
    limited = [*ADDING, str(folder), "--file-limit-kb", "500", "--picture-kb", "600"]
    subprocess.run(limited, stdout=subprocess.DEVNULL, check=True)
    report = look(folder)
    assert report.is_whole and report.inspections == 0


def test_a_copy_elsewhere_is_whole_with_the_public_key_and_without(history: SealedHistory, tmp_path: Path) -> None:
    elsewhere = tmp_path / "far" / "away"
    shutil.copytree(history.folder, elsewhere)
    key = read_public_key(Path(shutil.copy(history.seal / PUBLIC_FILE, tmp_path / "auditor.pem")))
    assert verify_history(elsewhere, [key]).is_whole and verify_history(elsewhere).is_whole
    assert not verify_history(elsewhere).is_key_vouched


def test_a_copy_taken_while_the_program_works_is_whole(history: SealedHistory, tmp_path: Path) -> None:
    """The newest inspections are in the write-ahead log alone."""
    store = history.open()
    store.add(entry(80))
    shutil.copytree(history.folder, tmp_path / "copy")
    (tmp_path / "copy" / "history.sqlite-shm").unlink()
    store.close()
    before = content(tmp_path / "copy")
    report = verify_history(tmp_path / "copy", station_keys(history.seal))
    assert report.is_whole and report.inspections == 6
    assert content(tmp_path / "copy") == before


def test_looking_changes_nothing_at_all(history: SealedHistory) -> None:
    before = content(history.root)
    assert history.report().is_whole
    assert content(history.root) == before
    store = history.open()
    store.add(entry(81))
    working = content(history.root)
    assert history.report().is_whole
    assert content(history.root) == working
    store.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody is kept from reading there")
def test_a_folder_that_may_not_be_written_is_checked_all_the_same(history: SealedHistory) -> None:
    history.folder.chmod(0o500)
    try:
        assert history.report().is_whole
    finally:
        history.folder.chmod(0o700)


def test_what_was_stored_before_the_ledger_is_adopted_as_it_is_found(history: SealedHistory) -> None:
    before(history)
    store = history.open()
    store.add(entry(90))
    store.close()
    report = history.report()
    assert report.is_whole and report.adopted == 5 and report.inspections == 6 and report.adopted_at is not None
    picture = history.picture(0)
    picture.write_bytes(picture.read_bytes() + b"x")
    assert history.kinds() == [FaultKind.PICTURE_CHANGED]


def test_a_picture_that_was_changed_before_it_was_adopted_is_found_by_its_record(history: SealedHistory) -> None:
    with closing(sqlite3.connect(history.database)) as connection:
        connection.execute("DROP TRIGGER records_refuse_update")
        for number, path in connection.execute("SELECT number, picture FROM inspections").fetchall():
            hashed = hashlib.sha256((history.folder / path).read_bytes()).hexdigest()
            named = ("a" * 64, hashed, number)
            connection.execute("UPDATE records SET line = replace(line, ?, ?) WHERE inspection = ?", named)
        connection.commit()
    before(history)
    history.picture(2).write_bytes(b"another")
    history.open().close()
    report = history.report()
    assert [fault.kind for fault in report.faults] == [FaultKind.PICTURE_CHANGED]


def before(history: SealedHistory) -> None:
    """Make of it a history as the program before the ledger left it."""
    with history.attacked() as connection:
        for table in ("ledger", "seal_keys", "audit", "stations", "arrivals"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("DROP INDEX conditional_records")
        connection.execute("DROP INDEX disputed_records")
        connection.execute("UPDATE alembic_version SET version_num = '0004'")
        # Records of the tests name a made-up hash; none is named in those of pictures that could not be read.
        connection.execute("UPDATE records SET line = replace(line, '\"" + "a" * 64 + "\"', 'null')")
    history.head.unlink()


def test_a_history_that_was_never_sealed_is_no_history_that_was_changed(history: SealedHistory, tmp_path: Path) -> None:
    before(history)
    with pytest.raises(WrongUse, match="never sealed"):
        history.report()
    with pytest.raises(WrongUse, match="no history"):
        verify_history(tmp_path)


def test_an_unsealed_database_in_place_of_a_sealed_one_is_found(history: SealedHistory) -> None:
    head = history.head.read_bytes()
    before(history)
    history.head.write_bytes(head)
    assert history.kinds() == [FaultKind.DATABASE_DAMAGED]
    history.open().close()
    assert FaultKind.BROKEN_BEFORE in history.kinds()


def test_the_key_is_for_its_owner_alone_and_made_once(folder: Path) -> None:
    SqliteStore(folder).close()
    key = folder.parent / "seal" / PRIVATE_FILE
    made = key.read_bytes()
    assert os.name == "nt" or key.stat().st_mode & 0o777 == 0o600
    SqliteStore(folder).close()
    assert key.read_bytes() == made
    assert sorted(path.name for path in key.parent.iterdir()) == [PUBLIC_FILE, PRIVATE_FILE]


def test_a_lost_key_is_followed_by_a_new_one_and_both_are_trusted_where_both_are_known(history: SealedHistory) -> None:
    (history.seal / PRIVATE_FILE).unlink()
    earlier = station_keys(history.seal)
    store = history.open()
    made = store.audit.lines(AuditQuery(kinds=(AuditKind.KEY_MADE,)), limit=9)
    store.close()
    report = history.report()
    assert report.is_whole and len(report.keys) == 2 and report.keys[0] == earlier[0].fingerprint
    assert [line.subject for line in made] == [*reversed(report.keys)]
    assert [fault.kind for fault in verify_history(history.folder, earlier).faults] == [FaultKind.KEY_UNKNOWN]


def test_a_damaged_key_is_told_with_what_to_do(history: SealedHistory) -> None:
    (history.seal / PRIVATE_FILE).write_text("nonsense")
    with pytest.raises(StoreUnavailable, match="signing key") as refusal:
        history.open()
    assert "Put back a copy" in refusal.value.hint


def test_the_number_in_the_ledger_is_known_of_every_inspection(history: SealedHistory) -> None:
    store = history.open()
    numbers = [store.get(line.id).sealed for line in store.find(HistoryQuery(), limit=9)]
    assert store.add(entry(99)).sealed == history.report().rows
    store.close()
    assert None not in numbers and numbers == sorted(set(numbers), key=lambda number: -(number or 0))
