"""Models dropped into a station's inbox: whole ones are taken in, others are refused with the reason beside them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dscope_gui.neural import Dropped, Inbox, ModelRegistry
from dscope_gui.neural.inbox import SETTLED_S
from tests.neural.small_models import brightness_network, card_of, lay_down


@pytest.fixture
def registry(tmp_path: Path) -> ModelRegistry:
    return ModelRegistry(tmp_path / "data", tmp_path / "shipped")


@pytest.fixture
def inbox(registry: ModelRegistry) -> Inbox:
    return Inbox(registry.folder, registry.add)


def put(inbox: Inbox, name: str = "from-stick", content: bytes = brightness_network(), **fields: object) -> Path:
    card = card_of(brightness_network(), **fields)
    return lay_down(inbox.folder / name, card, content).folder


def reason(folder: Path) -> str:
    return folder.with_name(f"{folder.name}.refused.txt").read_text("utf-8")


def names(registry: ModelRegistry) -> list[str]:
    return [found.card.full_name for found in registry.listing().models]


def fault(dropped: tuple[Dropped, ...]) -> str:
    (one,) = dropped
    assert one.taken is None
    return str(one.fault)


def test_a_whole_folder_is_taken_in_at_once_and_leaves_the_inbox(inbox: Inbox, registry: ModelRegistry) -> None:
    assert inbox.look(0.0) == ()
    folder = put(inbox)
    (one,) = inbox.look(1.0)
    assert one.taken is not None and one.taken.folder == registry.folder / "brightness" / "1"
    assert names(registry) == ["brightness@1"] and not folder.exists()
    assert inbox.look(2.0) == () and list(inbox.folder.iterdir()) == []


def test_what_is_still_being_copied_is_waited_for(inbox: Inbox, registry: ModelRegistry) -> None:
    whole = put(inbox)
    content = (whole / "brightness.onnx").read_bytes()
    (whole / "brightness.onnx").write_bytes(content[:100])
    assert inbox.look(0.0) == ()
    (whole / "brightness.onnx").write_bytes(content[:200])
    assert inbox.look(SETTLED_S - 1) == () and inbox.look(SETTLED_S + 1) == ()
    (whole / "brightness.onnx").write_bytes(content)
    (one,) = inbox.look(SETTLED_S + 2)
    assert one.taken is not None and names(registry) == ["brightness@1"]


def test_what_stays_torn_is_refused_once_and_tried_again_when_it_changes(inbox: Inbox, registry: ModelRegistry) -> None:
    folder = put(inbox)
    content = (folder / "brightness.onnx").read_bytes()
    (folder / "brightness.onnx").write_bytes(content[:100])
    inbox.look(0.0)
    assert "brightness.onnx is cut short" in fault(inbox.look(SETTLED_S))
    assert "Copy the folder again once it is whole" in reason(folder)
    assert inbox.look(3 * SETTLED_S) == () and names(registry) == []
    (folder / "brightness.onnx").write_bytes(content)
    (one,) = inbox.look(4 * SETTLED_S)
    assert one.taken is not None and names(registry) == ["brightness@1"]
    assert list(inbox.folder.iterdir()) == []


def test_each_folder_has_its_own_reason_and_hides_no_other(inbox: Inbox, registry: ModelRegistry) -> None:
    empty = inbox.folder / "empty"
    empty.mkdir(parents=True)
    other = put(inbox, "other-file", content=brightness_network(steepness=7.0))
    lying = put(inbox, "lying", classes=("good", "bad", "ugly"))
    put(inbox, "whole")
    assert [one.name for one in inbox.look(0.0)] == ["whole"]
    assert {one.name for one in inbox.look(SETTLED_S)} == {"empty", "other-file", "lying"}
    assert "card.json is missing" in reason(empty)
    assert "is not the file that the card was written for" in reason(other)
    assert "classes of its output: 2, not 3" in reason(lying)
    assert registry.listing().faults == ()


def test_a_version_that_is_there_already_is_never_overwritten(inbox: Inbox, registry: ModelRegistry) -> None:
    put(inbox)
    inbox.look(0.0)
    again = put(inbox, "again")
    assert "brightness@1 is there already" in fault(inbox.look(1.0))
    assert "Give the new model a version of its own" in reason(again)
    shutil.rmtree(again)
    assert inbox.look(2.0) == () and names(registry) == ["brightness@1"]


def test_hidden_folders_and_single_files_are_left_alone(inbox: Inbox) -> None:
    lay_down(inbox.folder / ".coming", card_of(brightness_network()), brightness_network())
    (inbox.folder / "notes.txt").write_text("later", encoding="utf-8")
    assert inbox.look(0.0) == () and inbox.look(SETTLED_S) == ()
    assert sorted(entry.name for entry in inbox.folder.iterdir()) == [".coming", "notes.txt"]


def test_no_model_can_be_called_like_the_inbox() -> None:
    with pytest.raises(ValueError, match="the folder into which models are dropped"):
        card_of(brightness_network(), name="inbox")
