"""Pictures at addresses."""

from __future__ import annotations

import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from dscope_gui.cluster import fetch, find_pictures
from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.engine.read import SUFFIXES
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.workstation.batch import BatchJob, BatchOutcome, run_batch
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from tests.cluster.loss import quick_setup, small_pictures, text_of

LIMIT = 10_000_000


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Three small end faces, and a text beside them."""
    folder = tmp_path_factory.mktemp("drawn")
    made = small_pictures(folder, 3, 3)
    (folder / "notes.txt").write_text("none of them")
    return made


@pytest.fixture
def archive(pictures: tuple[Path, ...], tmp_path: Path) -> Path:
    path = tmp_path / "lot.zip"
    with zipfile.ZipFile(path, "w") as file:
        for picture in pictures:
            file.write(picture, f"lot 7/{picture.name}")
        file.writestr("lot 7/notes.txt", "none of them")
    return path


@pytest.fixture
def in_memory(pictures: tuple[Path, ...]) -> Iterator[str]:
    system = fsspec.filesystem("memory")
    for picture in pictures:
        system.pipe(f"/lot/{picture.name}", picture.read_bytes())
    yield "memory://lot"
    system.rm("/lot", recursive=True)


def texts(address: str) -> list[str]:
    return [place.text for place in find_pictures(address, SUFFIXES)]


def inspected(places: tuple[Path | PictureAddress, ...], out: Path, force: LocalPool) -> BatchOutcome:
    return run_batch(BatchJob(places, out, quick_setup(), records_only=True), SystemClock(), lambda _state: None, force)


def without_paths(outcome: BatchOutcome) -> list[str]:
    found = []
    for record in outcome.records:
        assert record["status"] == "inspected"
        image = {name: value for name, value in record["image"].items() if name != "path"}
        found.append(text_of({**record, "image": image}))
    return found


def test_a_folder_a_pattern_and_a_single_picture_are_found(pictures: tuple[Path, ...]) -> None:
    all_of_them = [f"file://{picture}" for picture in pictures]
    assert texts(f"file://{pictures[0].parent}/") == all_of_them
    assert texts(f"file://{pictures[0].parent}/end0000[01].png") == all_of_them[:2]
    assert texts(all_of_them[2]) == all_of_them[2:]


def test_pictures_of_an_archive_are_named_within_it(archive: Path) -> None:
    assert texts(f"zip://lot 7/*.png::file://{archive}") == [
        f"zip://lot 7/end0000{number}.png::file://{archive}" for number in range(3)
    ]


def test_the_server_in_an_address_stays_in_it(pictures: tuple[Path, ...], in_memory: str) -> None:
    found = texts(f"{in_memory}/*.png")
    assert found == [f"memory://lot/{picture.name}" for picture in pictures]
    assert fetch(PictureAddress(found[0]), LIMIT) == pictures[0].read_bytes()


def test_records_are_those_of_the_same_files_but_for_the_path(
    pictures: tuple[Path, ...], archive: Path, in_memory: str, tmp_path: Path
) -> None:
    expected = without_paths(inspected(pictures, tmp_path / "files", LocalPool(1)))
    zipped = tuple(find_pictures(f"zip://lot 7::file://{archive}", SUFFIXES))
    kept = tuple(find_pictures(in_memory, SUFFIXES))
    assert without_paths(inspected(zipped, tmp_path / "zipped", LocalPool(1))) == expected
    # Another process has another memory: the pictures go there with their tasks.
    assert without_paths(inspected(kept, tmp_path / "kept", LocalPool(2))) == expected


def test_a_batch_of_addresses_goes_on_and_notices_another_picture_in_the_same_place(
    pictures: tuple[Path, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    shutil.copytree(pictures[0].parent, folder)
    address, out = f"file://{folder}", tmp_path / "out"
    inspected(tuple(find_pictures(address, SUFFIXES)), out, LocalPool(1))
    shutil.copyfile(pictures[1], folder / pictures[0].name)
    again = inspected(tuple(find_pictures(address, SUFFIXES)), out, LocalPool(1))
    assert again.resumed == 2 and again.notice == ""
    assert again.records[0]["image"]["sha256"] == again.records[1]["image"]["sha256"]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("file:///nowhere/a.png", "file:///nowhere/a.png is not there"),
        ("htp://server/a.png", "there is no such kind of address. Did you mean http?"),
        ("zip://a.png::file:///nowhere.zip", "is not there"),
    ],
)
def test_an_address_that_cannot_be_opened_is_told_in_a_sentence(address: str, said: str) -> None:
    with pytest.raises(WrongUse) as told:
        find_pictures(address, SUFFIXES)
    assert said in str(told.value)
    with pytest.raises(PictureUnreadable, match=r"is not there|no such kind"):
        fetch(PictureAddress(address), LIMIT)


@pytest.mark.parametrize(
    ("missing", "address", "said"),
    [
        ("smbclient", "smb://server/a.png", "smbprotocol"),
        ("fsspec.core", "file:///a.png", "pip install '.[remote]'"),
    ],
)
def test_a_library_that_is_not_installed_is_named(
    missing: str, address: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(WrongUse) as told:
        find_pictures(address, SUFFIXES)
    assert said in str(told.value)


def test_a_picture_larger_than_allowed_is_not_taken_into_memory(pictures: tuple[Path, ...]) -> None:
    with pytest.raises(PictureUnreadable, match="is larger than"):
        fetch(PictureAddress(f"file://{pictures[0]}"), 100)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("sftp://ann:secret@server/lot/a.png", "sftp://ann@server/lot/a.png"),
        ("sftp://ann:sec@ret@server/lot@7/a.png", "sftp://ann@server/lot@7/a.png"),
        ("sftp://ann:sec/ret@server/a.png", "sftp://ann@server/a.png"),
        ("http://server:8080/lot@7/a.png", "http://server:8080/lot@7/a.png"),
        ("zip://b/a.png::sftp://ann:secret@server/l.zip", "zip://b/a.png::sftp://ann@server/l.zip"),
        ("https://b/a.png?X-Amz-Date=7&X-Amz-Signature=secret", "https://b/a.png?X-Amz-Date=7&X-Amz-Signature=…"),
    ],
)
def test_no_password_and_no_signature_is_told(written: str, told: str) -> None:
    address = PictureAddress(written)
    assert str(address) == told and repr(address) == f"PictureAddress({told!r})"
    assert "ret" not in address.name


def test_an_error_does_not_repeat_a_password_as_it_was_meant() -> None:
    assert PictureAddress("sftp://ann:p%40ss@server/a").hidden_in("no p@ss, no p%40ss") == "no …, no …"


def test_a_picture_in_an_archive_is_named_by_its_name_there() -> None:
    assert PictureAddress("zip://b/c.png::http://server/lot.zip").name == "c.png"
