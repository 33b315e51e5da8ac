"""Pictures on a web server: found, fetched, missing, and what is told when the server misbehaves or goes away."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fsspec.config import conf

from dscope_gui.cluster import fetch, find_pictures, web
from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.engine.read import SUFFIXES
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.workstation.batch import BatchJob, BatchOutcome, run_batch
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from tests.cluster.loss import quick_setup, small_pictures
from tests.cluster.web_server import PictureServer, serving

LIMIT = 10_000_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three small end faces, one of them in a folder below, and a text."""
    place = tmp_path_factory.mktemp("served")
    made = small_pictures(place / "lot 7", 3, 3)
    (place / "lot 7/more").mkdir()
    made[2].rename(place / "lot 7/more" / made[2].name)
    (place / "lot 7/notes.txt").write_text("none of them")
    return place


@pytest.fixture
def server(folder: Path) -> Iterator[PictureServer]:
    with serving(folder) as server:
        yield server


def found(address: str) -> tuple[PictureAddress, ...]:
    return tuple(find_pictures(address, SUFFIXES))


def inspected(places: tuple[PictureAddress, ...], out: Path) -> BatchOutcome:
    job = BatchJob(places, out, quick_setup(), records_only=True)
    return run_batch(job, SystemClock(), lambda _state: None, LocalPool(1))


def test_a_folder_a_pattern_and_a_single_picture_are_found_on_a_server(server: PictureServer) -> None:
    lot = f"{server.address}/lot%207"
    all_of_them = [f"{lot}/end00000.png", f"{lot}/end00001.png", f"{lot}/more/end00002.png"]
    assert [place.text for place in found(f"{lot}/")] == all_of_them
    assert [place.text for place in found(f"{lot}/*.png")] == all_of_them[:2]
    assert [place.text for place in found(all_of_them[0])] == all_of_them[:1]


def test_a_picture_comes_as_it_lies_there(server: PictureServer, folder: Path) -> None:
    place = PictureAddress(f"{server.address}/lot 7/end00000.png")
    assert fetch(place, LIMIT) == (folder / "lot 7/end00000.png").read_bytes()


def test_a_server_that_names_no_size_hands_out_the_whole_picture(server: PictureServer, folder: Path) -> None:
    content = (folder / "lot 7/end00000.png").read_bytes()
    assert len(content) > 10_000, "more than comes in one piece"
    place = PictureAddress(f"{server.address}/unsized/lot 7/end00000.png")
    assert fetch(place, LIMIT) == content
    with pytest.raises(PictureUnreadable, match="is larger than"):
        fetch(place, len(content) - 1)


def test_a_picture_larger_than_allowed_is_not_even_asked_for(server: PictureServer) -> None:
    with pytest.raises(PictureUnreadable, match="is larger than"):
        fetch(PictureAddress(f"{server.address}/lot 7/end00000.png"), 100)
    assert server.asked == []


def test_another_picture_in_the_same_place_of_a_listed_folder_is_noticed(tmp_path: Path) -> None:
    drawn = small_pictures(tmp_path / "in", 2, 2)
    with serving(tmp_path / "in") as server:
        before = found(server.address)
        drawn[0].write_bytes(drawn[1].read_bytes() + b"\0")
        after = found(server.address)
    assert all(place.size > 0 for place in before)
    assert before[0] != after[0] and before[1] == after[1]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("lot 7/end00009.png", "end00009.png is not there"),
        ("410/end.png", "end.png is not there"),
        ("403/end.png", "cannot be opened: 403"),
        ("500/end.png", "cannot be opened: 500"),
    ],
)
def test_a_picture_that_the_server_does_not_give_is_told_with_the_reason(
    path: str, said: str, server: PictureServer
) -> None:
    address = f"{server.address}/{path}"
    with pytest.raises(PictureUnreadable) as told:
        fetch(PictureAddress(address), LIMIT)
    assert said in str(told.value)
    if not path.startswith("410"):  # which fsspec tells of a single file only
        with pytest.raises(WrongUse) as refused:
            found(address)
        assert said in str(refused.value)


def test_a_picture_that_breaks_off_is_not_taken_for_whole(server: PictureServer) -> None:
    with pytest.raises(PictureUnreadable, match=r"end00000\.png cannot be opened: .*payload"):
        fetch(PictureAddress(f"{server.address}/cut/lot 7/end00000.png"), LIMIT)


def test_a_server_that_falls_silent_is_given_up(server: PictureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "_SILENCE_S", 0.2)
    with pytest.raises(PictureUnreadable, match=r"end\.png cannot be opened: .*[Tt]imeout"):
        fetch(PictureAddress(f"{server.address}/silent/end.png"), LIMIT)


def test_a_server_that_is_away_is_not_a_picture_that_is_missing(folder: Path) -> None:
    with serving(folder) as server:
        address = f"http://ann:secret@{server.address.removeprefix('http://')}/lot 7/end00000.png"
    for look in (lambda: found(address), lambda: fetch(PictureAddress(address), LIMIT)):
        with pytest.raises((WrongUse, PictureUnreadable), match=r"cannot be opened: Cannot connect to host") as told:
            look()
        assert "secret" not in str(told.value)


def test_a_batch_records_what_it_could_not_get_and_the_rest_when_the_server_is_back(
    folder: Path, tmp_path: Path
) -> None:
    with serving(folder) as server:
        here = found(f"{server.address}/lot 7/*.png")
        port = server.server_address[1]
        missing = PictureAddress(f"{server.address}/lot 7/gone.png")
        first = inspected((here[0], missing), tmp_path / "out")
    assert [record["status"] for record in first.records] == ["inspected", "unreadable"]
    away = inspected((here[0], missing, here[1]), tmp_path / "out")
    assert [record["status"] for record in away.records] == ["inspected", "unreadable", "unreadable"]
    assert all(record["verdict"]["status"] == "not_inspectable" for record in away.records[1:])
    with serving(folder, port):
        back = inspected((here[0], missing, here[1]), tmp_path / "out")
    assert [record["status"] for record in back.records] == ["inspected", "unreadable", "inspected"]


def test_what_fsspec_is_configured_to_do_goes_before_the_programs_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(conf, "https", {"client_kwargs": {"headers": {"Authorization": "Bearer x"}, "timeout": 7}})
    options = web.patience("zip://a.png::https://server/lot.zip")
    assert options == {"https": {"client_kwargs": {"headers": {"Authorization": "Bearer x"}, "timeout": 7}}}
    assert web.patience("file:///a.png") == {}


def test_without_aiohttp_the_extra_is_named(server: PictureServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(WrongUse) as told:
        found(f"{server.address}/lot 7")
    assert "aiohttp" in str(told.value) and "pip install '.[remote]'" in str(told.value)
