"""A dataset as one archive: round trips, mergers and kills."""

from __future__ import annotations

import json
import resource
import shutil
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from dscope_gui.dataset import Arrival, export, reading
from dscope_gui.dataset.png import sha256_of
from dscope_gui.domain.dataset import Item, Label
from dscope_gui.errors import DatasetDamaged, NotWritable
from tests.dataset.archives import correct, exported, imported, listed, packed, unpacked
from tests.dataset.made import content, dies_at, fill


def test_what_was_exported_comes_back_byte_for_byte(folder: Path, archive: Path, tmp_path: Path) -> None:
    assert imported(archive, tmp_path / "other") == Arrival(added=9)
    assert content(tmp_path / "other") == content(folder)
    again = exported(tmp_path / "other", tmp_path / "again.tar.gz")
    assert again.read_bytes() == archive.read_bytes()


def test_the_manifest_names_every_file_with_its_hash(archive: Path) -> None:
    files = unpacked(archive)
    assert next(iter(files)) == "manifest.json"
    manifest = json.loads(files.pop("manifest.json"))
    assert manifest["schema"] == "dscope.dataset/2" and (manifest["items"], manifest["faces"]) == (9, 3)
    assert {name: facts["sha256"] for name, facts in manifest["files"].items()} == {
        name: sha256_of(data) for name, data in files.items()
    }


def without_faces(archive: Path, path: Path) -> Path:
    """As it was written before whole pictures were kept."""
    files = {name: data for name, data in unpacked(archive).items() if not name.startswith("faces/")}
    made = listed({name: data.replace(b"dscope.dataset/2", b"dscope.dataset/1") for name, data in files.items()})
    manifest = json.loads(made["manifest.json"])
    del manifest["faces"]
    return packed(path, {**made, "manifest.json": json.dumps(manifest).encode()})


def test_an_archive_from_before_whole_pictures_were_kept_is_taken_in(folder: Path, archive: Path) -> None:
    older, other = without_faces(archive, archive.with_name("older.tar.gz")), archive.with_name("other")
    assert imported(older, other) == Arrival(added=9)
    assert content(other) == {name: data for name, data in content(folder).items() if not name.startswith("faces/")}
    assert imported(archive, other) == Arrival(known=9)
    assert content(other) == content(folder), "the whole pictures come later"


def test_a_second_import_changes_nothing(folder: Path, archive: Path) -> None:
    before = content(folder)
    assert imported(archive, folder) == Arrival(known=9)
    assert content(folder) == before


def test_later_corrections_are_taken_over_and_older_archives_take_none_away(
    folder: Path, archive: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    imported(archive, other)
    correct(other, reading(other).ids()[1], Label.CRACK)
    newer = exported(other, tmp_path / "newer.tar.gz")
    assert imported(newer, folder) == Arrival(extended=1, known=8)
    assert content(folder) == content(other)
    assert imported(archive, folder) == Arrival(known=9)
    assert content(folder) == content(other)


def test_contradicting_corrections_are_told_and_stay_as_they_are_here(
    folder: Path, archive: Path, tmp_path: Path
) -> None:
    other, disputed = tmp_path / "other", reading(folder).ids()[1]
    imported(archive, other)
    correct(other, disputed, Label.CRACK, by="Bob")
    correct(folder, disputed, Label.FILM, by="Ann")
    before = content(folder)
    arrival = imported(exported(other, tmp_path / "theirs.tar.gz"), folder)
    assert arrival == Arrival(known=8, disputed=(disputed,))
    assert content(folder) == before


def test_an_item_that_is_damaged_here_is_told_and_kept_as_it_is(folder: Path, archive: Path) -> None:
    damaged = reading(folder).ids()[2]
    (reading(folder).folder_of(damaged) / "picture.png").write_bytes(b"scratched disk")
    before = content(folder)
    assert imported(archive, folder) == Arrival(known=8, disputed=(damaged,))
    assert content(folder) == before


def test_a_kill_at_any_step_of_an_import_leaves_all_or_nothing(tmp_path: Path) -> None:
    fill(tmp_path / "theirs", 1, most=2)
    fill(tmp_path / "ours", 2, most=1)
    archive = exported(tmp_path / "theirs", tmp_path / "archive.tar.gz")
    counts = []
    for step in count(1):
        folder = tmp_path / f"ours-{step}"
        shutil.copytree(tmp_path / "ours", folder)
        if not dies_at(step, partial(imported, archive, folder)):
            break
        found = [item for item in reading(folder).items() if isinstance(item, Item)]
        counts.append(len(found))
        assert {name.split("/")[0] for name in content(folder)} == {"items", "faces"}
        assert len(reading(folder).ids()) == len(found)
    assert set(counts) == {1, 3} and counts == sorted(counts)


def test_a_kill_at_any_step_of_an_export_leaves_a_whole_archive_or_none(folder: Path, archive: Path) -> None:
    for step in count(1):
        path = archive.with_name(f"killed-{step}.tar.gz")
        was_killed = dies_at(step, partial(exported, folder, path))
        assert not path.exists() or path.read_bytes() == archive.read_bytes()
        if not was_killed:
            break
    assert path.exists() and step > 1


def test_a_disk_that_is_full_leaves_no_archive_and_no_items(archive: Path, folder: Path, tmp_path: Path) -> None:
    """No file of this process may grow beyond a kilobyte meanwhile."""

    def limited(do: Callable[[], object]) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        with pytest.raises(NotWritable, match="could not be written"):
            do()

    for do in (partial(exported, folder, tmp_path / "full.tar.gz"), partial(imported, archive, tmp_path / "other")):
        assert not dies_at(0, partial(limited, do))
    assert not (tmp_path / "full.tar.gz").exists() and not content(tmp_path / "other")
    assert not [path for path in tmp_path.rglob(".*") if path.name != ".lock"]


def test_a_file_that_changes_while_it_is_exported_is_told(folder: Path, tmp_path: Path) -> None:
    dataset = reading(folder)
    items = [item for item in dataset.items() if isinstance(item, Item)]

    def meddle(done: int, _total: int) -> None:
        if done == 1:
            (dataset.folder_of(items[-1].id) / "picture.png").write_bytes(b"meddled")

    with pytest.raises(DatasetDamaged, match="was changed meanwhile"):
        export(dataset, items, tmp_path / "out.tar.gz", meddle)
    assert [path.name for path in tmp_path.iterdir()] == ["dataset"]
