"""Archives that somebody changed, cut short or made up."""

from __future__ import annotations

import gzip
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dscope_gui.dataset.png import sha256_of
from dscope_gui.errors import DatasetDamaged, WrongUse
from tests.dataset.archives import Files, imported, listed, packed, unpacked
from tests.dataset.made import content


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
        (changed("manifest", lambda old: old.replace(b"dataset/2", b"dataset/1")), "is no file of a dataset"),
        (forged("faces/" + "0" * 24 + "/run.sh"), "is no file of a dataset"),
        (forged("faces/" + "0" * 24 + "/face.json"), "holds 4 whole pictures instead of 3"),
        (lambda files: listed(without("face.json")(files)), "face.json is missing"),
        (changed("face.json", lambda old: old.replace(b'"b": ', b'"b": -'), sealed=True), "an ellipse without size"),
        (changed("face.json", lambda old: old.replace(b'"id": "', b'"id": "0')[:-1], sealed=True), "is not valid: id"),
        (changed("manifest", lambda old: old.replace(b"dataset/2", b"dataset/3")), "manifest.json: schema"),
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
