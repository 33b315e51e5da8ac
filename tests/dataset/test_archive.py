"""A dataset as one archive: round trips, mergers, kills, and archives that somebody changed."""

from __future__ import annotations

import gzip
import io
import json
import resource
import shutil
import tarfile
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from dscope_gui.dataset import Arrival, export, import_, reading, writing
from dscope_gui.dataset.png import sha256_of
from dscope_gui.domain.dataset import Item, Label
from dscope_gui.errors import DatasetDamaged, NotWritable, WrongUse
from tests.dataset.made import content, dies_at, fill, inspection, items_of
from tests.hand_built import NOON

Files = dict[str, bytes]


def ignore(_done: int, _total: int) -> None:
    pass


def exported(folder: Path, path: Path) -> Path:
    dataset = reading(folder)
    export(dataset, [item for item in dataset.items() if isinstance(item, Item)], path, ignore)
    return path


def imported(path: Path, folder: Path) -> Arrival:
    with writing(folder) as writer:
        return import_(writer, path, ignore)


def correct(folder: Path, item_id: str, label: Label, by: str = "Ann") -> None:
    with writing(folder) as writer:
        writer.correct(item_id, label=label, by=by, at=NOON, reason="seen again")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Eight defects, one of them corrected twice, and a good end face."""
    made = tmp_path / "dataset"
    fill(made, 1, 2)
    with writing(made) as writer:
        writer.add(items_of(inspection(3, clean=True)))
    first = reading(made).ids()[0]
    correct(made, first, Label.FILM)
    correct(made, first, Label.GOOD)
    return made


@pytest.fixture
def archive(folder: Path, tmp_path: Path) -> Path:
    return exported(folder, tmp_path / "archive.tar.gz")


def unpacked(archive: Path) -> Files:
    with tarfile.open(archive) as tar:
        return {member.name: tar.extractfile(member).read() for member in tar}  # type: ignore[union-attr]  # all files


def packed(path: Path, files: Files, *, change: Callable[[tarfile.TarInfo], None] | None = None) -> Path:
    """An archive of these files; `change` forges the last entry."""
    with tarfile.open(path, "w:gz") as tar:
        for number, (name, data) in enumerate(files.items(), start=1):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            if change is not None and number == len(files):
                change(entry)
            tar.addfile(entry, io.BytesIO(data))
    return path


def listed(files: Files) -> Files:
    """The files with a manifest that fits them, as somebody would write who knows how."""
    others = {name: data for name, data in files.items() if name != "manifest.json"}
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = {name: {"sha256": sha256_of(data), "bytes": len(data)} for name, data in others.items()}
    return {"manifest.json": json.dumps(manifest).encode(), **others}


def test_what_was_exported_comes_back_byte_for_byte(folder: Path, archive: Path, tmp_path: Path) -> None:
    assert imported(archive, tmp_path / "other") == Arrival(added=9)
    assert content(tmp_path / "other") == content(folder)
    again = exported(tmp_path / "other", tmp_path / "again.tar.gz")
    assert again.read_bytes() == archive.read_bytes()


def test_the_manifest_names_every_file_with_its_hash(archive: Path) -> None:
    files = unpacked(archive)
    assert next(iter(files)) == "manifest.json"
    manifest = json.loads(files.pop("manifest.json"))
    assert manifest["schema"] == "dscope.dataset/1" and manifest["items"] == 9
    assert {name: facts["sha256"] for name, facts in manifest["files"].items()} == {
        name: sha256_of(data) for name, data in files.items()
    }


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
        assert {name.split("/")[0] for name in content(folder)} == {"items"}
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


def forged(name: str) -> Callable[[Files], Files]:
    """Adds a file of that name, also to the manifest."""
    return lambda files: listed({**files, name: b"gotcha"})


def without(part: str) -> Callable[[Files], Files]:
    def change(files: Files) -> Files:
        gone = next(name for name in files if part in name)
        return {name: data for name, data in files.items() if name != gone}

    return change


def changed(part: str, do: Callable[[bytes], bytes], *, sealed: bool = False) -> Callable[[Files], Files]:
    """Changes the first file whose name holds `part`; `sealed` with a manifest that fits."""

    def change(files: Files) -> Files:
        name = next(name for name in files if part in name)
        made = {**files, name: do(files[name])}
        return listed(made) if sealed else made

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (forged("../../escaped"), "is no file of a dataset"),
        (forged("/tmp/escaped"), "is no file of a dataset"),
        (forged("items/../../../escaped"), "is no file of a dataset"),
        (forged("items/" + "0" * 24 + "/../../escaped"), "is no file of a dataset"),
        (forged("items/" + "0" * 24 + "/run.sh"), "is no file of a dataset"),
        (forged("items\\" + "0" * 24 + "\\item.json"), "is no file of a dataset"),
        (forged("items/" + "0" * 24 + "/item.json"), "holds 10 items instead of 9"),
        (lambda files: {**files, "../escaped": b"gotcha"}, "is not named in manifest"),
        (without("picture.png"), "picture.png is missing"),
        (without("annotations"), "annotations.json is missing"),
        (without("manifest"), "does not begin with manifest.json"),
        (lambda files: listed(without("picture.png")(files)), "picture.png is missing"),
        (lambda files: listed(without("label-0002")(files)), "label-0002.json is missing"),
        (changed("picture.png", lambda old: old[:-1] + b"?"), "its hash differs from manifest.json"),
        (changed("picture.png", lambda old: old + b"?"), "bytes instead of"),
        (changed("picture.png", lambda old: old[:-1] + b"?", sealed=True), "its hash differs"),
        (changed("label-0001", lambda old: old.replace(b'"by": ""', b'"by": 7'), sealed=True), "is not valid: by"),
        (changed("manifest", lambda old: old.replace(b"dataset/1", b"dataset/2")), "manifest.json: schema"),
        (changed("manifest", lambda old: old[:100]), "manifest.json: "),
    ],
)
def test_an_archive_that_somebody_changed_is_refused(
    change: Callable[[Files], Files], said: str, folder: Path, archive: Path, tmp_path: Path
) -> None:
    before = content(folder)
    bad = packed(tmp_path / "bad.tar.gz", change(unpacked(archive)))
    with pytest.raises(DatasetDamaged, match=said) as refusal:
        imported(bad, folder)
    assert refusal.value.message.startswith(f"{bad} is refused: ") and refusal.value.hint == "Nothing was taken in"
    assert content(folder) == before
    assert not list(tmp_path.rglob("escaped"))


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE])
def test_an_entry_that_is_no_file_is_refused(kind: bytes, archive: Path, tmp_path: Path) -> None:
    def change(entry: tarfile.TarInfo) -> None:
        entry.type, entry.linkname, entry.size = kind, "/etc/passwd", 0

    files = unpacked(archive)
    last = list(files)[-1]
    bad = packed(tmp_path / "bad.tar.gz", listed({**files, last: b""}), change=change)
    with pytest.raises(DatasetDamaged, match="is no ordinary file"):
        imported(bad, tmp_path / "other")
    assert not content(tmp_path / "other")


def test_a_file_that_comes_twice_is_refused(archive: Path, tmp_path: Path) -> None:
    files = unpacked(archive)
    twice = next(name for name in files if name.endswith("picture.png"))
    bad = packed(tmp_path / "bad.tar.gz", {**files, "items/x": b""}, change=lambda entry: setattr(entry, "name", twice))
    with pytest.raises(DatasetDamaged, match="comes twice"):
        imported(bad, tmp_path / "other")


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.9, 0.999])
def test_an_archive_that_was_cut_short_is_refused(share: float, archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    bad = tmp_path / "bad.tar.gz"
    bad.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(DatasetDamaged, match="is refused"):
        imported(bad, tmp_path / "other")
    assert not content(tmp_path / "other")


def test_a_file_that_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("good morning", encoding="utf-8")
    with pytest.raises(DatasetDamaged, match="no whole archive"):
        imported(tmp_path / "text", tmp_path / "other")
    with pytest.raises(WrongUse, match="cannot be opened"):
        imported(tmp_path / "nothing", tmp_path / "other")


def test_a_small_archive_that_blows_up_is_refused(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A head of a tar may be as long as it says, and zeros pack well."""
    monkeypatch.setattr("dscope_gui.dataset.importing._MOST_BETWEEN_MEMBERS", 1 << 20)
    head = tarfile.TarInfo("././@LongLink")
    head.type, head.size = tarfile.GNUTYPE_LONGNAME, 1 << 26
    bad = tmp_path / "bomb.tar.gz"
    bad.write_bytes(gzip.compress(head.tobuf() + bytes(1 << 26)))
    assert bad.stat().st_size < 1 << 17
    with pytest.raises(DatasetDamaged, match="holds more than its files"):
        imported(bad, tmp_path / "other")


def test_a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded(archive: Path, tmp_path: Path) -> None:
    files = unpacked(archive)
    name = next(name for name in files if name.endswith("picture.png"))
    huge = files[name][:16] + (60_000).to_bytes(4, "big") * 2 + files[name][24:]
    facts = name.replace("picture.png", "item.json")
    told = files[facts].replace(sha256_of(files[name]).encode(), sha256_of(huge).encode())
    bad = packed(tmp_path / "bad.tar.gz", listed({**files, name: huge, facts: told}))
    with pytest.raises(DatasetDamaged, match="no PNG of"):
        imported(bad, tmp_path / "other")


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
