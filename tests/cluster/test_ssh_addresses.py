"""Pictures on a real OpenSSH server: found, fetched, refused, and what is told when it goes away."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import asyncssh
import pytest
from fsspec.asyn import get_loop, sync
from fsspec.config import conf

from dscope_gui.cluster import fetch, find_pictures
from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.engine.read import SUFFIXES
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.workstation.batch import BatchJob, BatchOutcome, run_batch
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from tests.cluster.loss import quick_setup, small_pictures
from tests.cluster.ssh_server import PROGRAM, SshServer, ssh_server
from tests.conftest import PROJECT

pytestmark = [
    pytest.mark.skipif(not PROGRAM.exists(), reason="no SSH server is installed (Debian: openssh-server)"),
    pytest.mark.xdist_group("ssh"),
]
LIMIT = 10_000_000
ODD = "Prüfling #1 50%20?.png"


@pytest.fixture(scope="module")
def started() -> Iterator[SshServer]:
    """With three small end faces, one of them oddly named and one a link, and a text."""
    with ssh_server() as server:
        lot = server.folder / "pictures/lot 7"
        made = small_pictures(lot, 2, 2)
        made[1].rename(lot / ODD)
        (lot / "more").mkdir()
        (lot / "more/link.png").symlink_to(made[0])
        (lot / "notes.txt").write_text("none of them")
        yield server


@pytest.fixture
def server(started: SshServer, monkeypatch: pytest.MonkeyPatch) -> SshServer:
    """For somebody whose home has its key."""
    monkeypatch.setenv("HOME", str(started.home))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    return started


def texts(address: str) -> list[str]:
    return [place.text for place in find_pictures(address, SUFFIXES)]


def inspected(places: tuple[PictureAddress, ...], out: Path) -> BatchOutcome:
    job = BatchJob(places, out, quick_setup(), records_only=True)
    return run_batch(job, SystemClock(), lambda _state: None, LocalPool(1))


def test_a_folder_a_pattern_and_odd_names_are_found_and_come_as_they_lie_there(server: SshServer) -> None:
    lot = f"{server.address}/lot 7"
    all_of_them = [f"{lot}/{ODD}", f"{lot}/end00000.png", f"{lot}/more/link.png"]
    assert texts(f"{lot}/") == all_of_them
    assert texts(f"{lot}/*.png") == all_of_them[:2]
    assert texts(f"{lot}/more/*.png") == all_of_them[2:]
    assert fetch(PictureAddress(all_of_them[0]), LIMIT) == (server.folder / "pictures/lot 7" / ODD).read_bytes()
    assert fetch(PictureAddress(all_of_them[2]), LIMIT) == fetch(PictureAddress(all_of_them[1]), LIMIT)


def test_names_of_ones_own_ssh_configuration_count(server: SshServer) -> None:
    config = server.home / ".ssh/config"
    config.write_text(f"Host Bench\n  HostName 127.0.0.1\n  Port {server.port}\n  User {server.user}\n")
    address = f"sftp://Bench{server.folder}/pictures/lot 7/end00000.png"
    assert texts(address) == [address]
    config.unlink()


def test_a_server_that_is_not_known_is_not_trusted(server: SshServer, monkeypatch: pytest.MonkeyPatch) -> None:
    known = server.home / ".ssh/known_hosts"
    line = known.read_text()
    known.write_text("")
    monkeypatch.setitem(conf, "sftp", {"client_keys": [str(server.home / ".ssh/id_ed25519")]})  # a new connection
    try:
        with pytest.raises(WrongUse, match=r"cannot be opened: Host key is not trusted.*Log in there once with `ssh`"):
            texts(server.address)
    finally:
        known.write_text(line)


def test_whoever_is_refused_is_told_so_without_the_password(server: SshServer, tmp_path: Path) -> None:
    address = server.address.replace("@", ":s3cr%40t@").replace(server.user, "stranger")
    with pytest.raises(WrongUse, match=r"Permission denied.*Check user, key and password") as told:
        texts(address)
    outcome = inspected((PictureAddress(f"{address}/lot 7/end00000.png"),), tmp_path / "out")
    (record,) = outcome.records
    assert record["status"] == "unreadable" and record["verdict"]["status"] == "not_inspectable"
    written = [path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert written
    for text in (str(told.value).encode(), *written):
        assert b"s3cr" not in text


def test_a_picture_that_is_gone_is_told_apart_from_a_file_that_may_not_be_read(server: SshServer) -> None:
    with pytest.raises(PictureUnreadable, match=r"gone\.png is not there"):
        fetch(PictureAddress(f"{server.address}/lot 7/gone.png"), LIMIT)
    with pytest.raises(PictureUnreadable, match=r"shadow cannot be opened: Permission denied"):
        fetch(PictureAddress(f"sftp://{server.user}@127.0.0.1:{server.port}/etc/shadow"), LIMIT)


def test_a_picture_larger_than_allowed_is_not_taken_into_memory(server: SshServer) -> None:
    with pytest.raises(PictureUnreadable, match="is larger than"):
        fetch(PictureAddress(f"{server.address}/lot 7/end00000.png"), 100)


def test_a_batch_records_what_it_could_not_get_and_the_rest_when_the_server_is_back(
    server: SshServer, tmp_path: Path
) -> None:
    here = tuple(find_pictures(f"{server.address}/lot 7", SUFFIXES))
    first = inspected(here[:1], tmp_path / "out")
    server.stop()
    try:
        away = inspected(here, tmp_path / "out")
    finally:
        server.start()
    assert [record["status"] for record in (*first.records, *away.records)] == ["inspected"] * 2 + ["unreadable"] * 2
    assert all(record["verdict"]["status"] == "not_inspectable" for record in away.records[1:])
    assert "Connect" in away.records[1]["verdict"]["reasons"][0]["text"]
    back = inspected(here, tmp_path / "out")
    assert [record["status"] for record in back.records] == ["inspected"] * 3 and back.resumed == 1


class _Guard(asyncssh.SSHServer):  # type: ignore[misc] # mypy looks past asyncssh, which an extra brings
    """Asks for a password. OpenSSH's server knows those of its own users alone, and only as root."""

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        return (username, password) == ("ann", "p@ss/wörd")


def test_a_password_in_an_address_opens_it_and_is_written_nowhere(
    server: SshServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    key = asyncssh.generate_private_key("ssh-ed25519")
    loop = get_loop()
    guarded = sync(
        loop, asyncssh.listen, "127.0.0.1", 0, server_factory=_Guard, server_host_keys=[key], sftp_factory=True
    )
    known = tmp_path / "known"
    known.write_text(f"[127.0.0.1]:{guarded.get_port()} {key.export_public_key().decode()}")
    monkeypatch.setitem(conf, "sftp", {"known_hosts": str(known)})
    caplog.set_level(logging.DEBUG)
    lot = f"127.0.0.1:{guarded.get_port()}{server.folder}/pictures/lot 7/more"
    try:
        (record,) = inspected(tuple(find_pictures(f"sftp://ann:p%40ss%2Fwörd@{lot}", SUFFIXES)), tmp_path / "o").records
    finally:
        guarded.close()
        sync(loop, guarded.wait_closed)
    assert record["status"] == "inspected" and record["image"]["path"] == f"sftp://ann@{lot}/link.png"
    written = [path.read_text("utf-8") for path in (tmp_path / "o").rglob("*") if path.is_file()]
    assert written and not any("wörd" in text for text in (*written, caplog.text))


@pytest.mark.slow
def test_workers_of_a_cluster_open_them_by_themselves(server: SshServer, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ("inspect", f"{server.address}/lot 7/more", "--out", str(out), "--fiber", "mm-50-125", "--records-only")
    dscope = [sys.executable, "-m", "dscope_gui", *words, "--engine", "dask", "--jobs", "1"]
    done = subprocess.run(dscope, cwd=PROJECT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    record = json.loads((out / "records.jsonl").read_text("utf-8"))
    assert record["status"] == "inspected" and record["image"]["path"].startswith(f"sftp://{server.user}@")


@pytest.mark.parametrize("missing", ["sshfs", "asyncssh"])
def test_a_library_that_is_missing_is_named_with_the_extra(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("dscope_gui.cluster.secure_shell", "sshfs"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    for name in [name for name in sys.modules if name.startswith("sshfs.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(WrongUse) as told:
        texts("sftp://server/a.png")
    assert f"{missing} is not installed" in str(told.value) and "pip install '.[remote]'" in str(told.value)
