"""Identifiers, and the folders of a batch."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from dscope_gui.workstation.batch.folders import folder_names
from dscope_gui.workstation.ulid import ulid
from tests import hand_built

OUT = Path("results")


def test_identifiers_sort_by_time_and_are_ulids() -> None:
    early = ulid(hand_built.NOON, b"\xff" * 10)
    late = ulid(hand_built.NOON + timedelta(milliseconds=1), b"\x00" * 10)
    assert early < late and len(early) == len(late) == 26
    assert late.endswith("0" * 16) and early.endswith("Z" * 16)


def test_an_identifier_is_that_of_the_specification() -> None:
    assert (
        ulid(hand_built.NOON.fromtimestamp(1469918176.385, hand_built.NOON.tzinfo), b"\x00" * 10)[:10] == "01ARYZ6S41"
    )


def test_pictures_of_the_same_name_get_folders_of_their_own() -> None:
    pictures = [Path("a/x.png"), Path("b/x.png"), Path("b/X.jpg"), Path("c/x-2.png")]
    names = folder_names(pictures, {}, OUT)
    assert [names[picture] for picture in pictures] == ["x", "x-2", "X-3", "x-2-2"]


def test_a_folder_given_earlier_stays() -> None:
    first, second = Path("a/x.png"), Path("b/x.png")
    names = folder_names([first, second], {second: "x"}, OUT)
    assert names == {second: "x", first: "x-2"}


def test_reports_keep_out_of_folders_with_pictures_of_their_own() -> None:
    pictures = [OUT / "a.png", OUT / "a" / "b.png"]
    assert folder_names(pictures, {}, OUT) == {pictures[0]: "a-2", pictures[1]: "b"}


def test_a_picture_called_like_a_report_does_not_take_its_place() -> None:
    assert folder_names([Path("report.xlsx.png")], {}, OUT) == {Path("report.xlsx.png"): "report.xlsx-2"}


def test_names_too_long_or_empty_for_a_folder_are_mended() -> None:
    names = folder_names([Path("ä" * 120 + ".png"), Path(" .png"), Path("bad\udcff.png")], {}, OUT)
    assert all(0 < len(name.encode()) <= 200 for name in names.values())
