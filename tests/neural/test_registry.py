"""The models of a station: found where they are dropped, made active, exchanged, broken and rolled back."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.model_card import CARD_FILE, ModelInput, ModelTask
from dscope_gui.errors import ModelRefused, NotWritable, WrongUse
from dscope_gui.neural import ModelRegistry, ReadCard
from tests.hand_built import NOON
from tests.neural.small_models import brightness_network, card_of, dropped, lay_down, npz, shade_network

QUALITY = ModelTask.QUALITY


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return tmp_path / "shipped"


@pytest.fixture
def registry(tmp_path: Path, shipped: Path) -> ModelRegistry:
    return ModelRegistry(tmp_path / "data", shipped)


def names(registry: ModelRegistry) -> list[str]:
    return [found.card.full_name for found in registry.listing().models]


def activated(registry: ModelRegistry, version: str) -> ReadCard:
    found = dropped(registry.folder, version=version)
    registry.activate(found, "Quinn", NOON)
    return found


def test_a_station_without_models_has_none_and_none_active(registry: ModelRegistry) -> None:
    assert names(registry) == [] and registry.active(QUALITY) is None
    assert not registry.folder.exists()
    with pytest.raises(WrongUse, match=r"There is no model 'brightness@1'\. There is none at all"):
        registry.find("brightness@1")
    with pytest.raises(WrongUse, match="No quality model is active"):
        registry.roll_back(QUALITY)


def test_a_folder_that_is_dropped_is_there_at_once_and_can_be_made_active(registry: ModelRegistry) -> None:
    assert names(registry) == []
    dropped(registry.folder)
    assert names(registry) == ["brightness@1"]
    registry.activate(registry.find("brightness@1"), "Quinn", NOON)
    active = registry.active(QUALITY)
    assert active is not None and active.card.full_name == "brightness@1"
    assert registry.active(ModelTask.SEGMENTATION) is None


def test_another_program_at_the_same_station_sees_what_was_made_active(
    registry: ModelRegistry, tmp_path: Path, shipped: Path
) -> None:
    other = ModelRegistry(tmp_path / "data", shipped)
    for version in ("1", "2"):
        activated(registry, version)
        active = other.active(QUALITY)
        assert active is not None and active.card.version == version


def test_versions_are_listed_in_the_order_in_which_people_count(registry: ModelRegistry) -> None:
    for version in ("10", "9", "1.10", "1.9", "2-beta"):
        dropped(registry.folder, version=version)
    dropped(registry.folder, name="a-first")
    assert names(registry) == [
        "a-first@1",
        *(f"brightness@{version}" for version in ("1.9", "1.10", "2-beta", "9", "10")),
    ]


def test_a_folder_that_is_no_model_is_told_and_hides_no_other(registry: ModelRegistry) -> None:
    dropped(registry.folder)
    (registry.folder / "empty" / "1").mkdir(parents=True)
    card = card_of(brightness_network())
    lay_down(registry.folder / "brightness" / "3", card, brightness_network())
    (registry.folder / ".writing-123").mkdir()
    shelf = registry.listing()
    assert [found.card.full_name for found in shelf.models] == ["brightness@1"]
    said = [fault.message for fault in shelf.faults]
    assert len(said) == 2
    assert said[0].endswith("holds the card of brightness@1") and "card.json is missing" in said[1]


def test_a_broken_folder_is_refused_with_its_own_reason_when_it_is_asked_for(registry: ModelRegistry) -> None:
    found = dropped(registry.folder)
    (found.folder / CARD_FILE).write_text("{}", encoding="utf-8")
    with pytest.raises(ModelRefused, match="is no model card"):
        registry.find("brightness@1")
    for elsewhere in ("../../etc@1", "brightness@../1", "brightness@", "@1", "brightness"):
        with pytest.raises(WrongUse, match="There is no model"):
            registry.find(elsewhere)


def test_a_shipped_model_is_there_and_a_station_cannot_take_its_name(registry: ModelRegistry, shipped: Path) -> None:
    dropped(shipped)
    dropped(registry.folder, brightness_network(steepness=-20.0))
    shelf = registry.listing()
    assert [registry.is_shipped(found) for found in shelf.models] == [True]
    assert [fault.message for fault in shelf.faults] == [
        f"{registry.folder / 'brightness' / '1'} has the name of a model that comes with the program"
    ]
    with pytest.raises(WrongUse, match="brightness@1 comes with the program"):
        registry.add(registry.folder / "brightness" / "1")


def test_a_model_is_taken_in_whole_and_never_over_another(registry: ModelRegistry, tmp_path: Path) -> None:
    source = lay_down(tmp_path / "stick", card_of(brightness_network()), brightness_network())
    added = registry.add(source.folder)
    assert (added.card, added.sha256) == (source.card, source.sha256)
    assert sorted(path.name for path in added.folder.iterdir()) == ["brightness.onnx", CARD_FILE]
    assert registry.active(QUALITY) is None
    with pytest.raises(WrongUse, match="brightness@1 is there already"):
        registry.add(source.folder)
    assert names(registry) == ["brightness@1"]


def test_a_model_that_does_not_fit_its_card_is_not_taken_in(registry: ModelRegistry, tmp_path: Path) -> None:
    content = brightness_network(classes=3)
    lay_down(tmp_path / "stick", card_of(content), content)
    with pytest.raises(ModelRefused, match="classes of its output"):
        registry.add(tmp_path / "stick")
    assert not registry.folder.exists()


def test_what_cannot_be_written_leaves_nothing_behind(registry: ModelRegistry, tmp_path: Path) -> None:
    source = lay_down(tmp_path / "stick", card_of(brightness_network()), brightness_network())
    registry.folder.parent.mkdir()
    registry.folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(NotWritable, match="could not be written"):
        registry.add(source.folder)
    assert registry.folder.is_file()


def test_each_task_has_its_own_active_model(registry: ModelRegistry) -> None:
    activated(registry, "1")
    marks = dropped(
        registry.folder,
        shade_network(),
        name="marks",
        task=ModelTask.SEGMENTATION,
        input=ModelInput(width=None, height=None),
    )
    memory = dropped(registry.folder, npz(a=1.0), name="memory", task=ModelTask.ANOMALY, file="memory.npz", classes=())
    registry.activate(marks, "Quinn", NOON)
    registry.activate(memory, "Quinn", NOON)
    registry.roll_back(ModelTask.SEGMENTATION)
    found = [registry.active(task) for task in ModelTask]
    assert [None if one is None else one.card.name for one in found] == [None, "brightness", "memory"]


def test_a_roll_back_goes_back_step_by_step_until_none_is_active(registry: ModelRegistry) -> None:
    for version in ("1", "2", "3"):
        activated(registry, version)
    for back in ("brightness@2", "brightness@1", None):
        done = registry.roll_back(QUALITY)
        assert (None if done.back is None else done.back.model) == back
        now = registry.activation(QUALITY)
        assert (None if now is None else now.model) == back
    assert registry.active(QUALITY) is None


def test_a_roll_back_passes_over_what_is_broken_and_says_so(registry: ModelRegistry) -> None:
    found = [activated(registry, version) for version in ("1", "2", "3", "4")]
    shutil.rmtree(found[1].folder)
    (found[2].folder / "brightness.onnx").write_bytes(b"torn")
    planned = registry.plan_roll_back(QUALITY)
    done = registry.roll_back(QUALITY)
    assert planned.back == done.back == registry.activation(QUALITY)
    assert done.gone.model == "brightness@4" and done.back is not None and done.back.model == "brightness@1"
    assert [fault.message for fault in done.passed_over] == [
        f"brightness@3: brightness.onnx is cut short, 4 of {found[2].card.size_bytes} bytes",
        "brightness@2 was made active, but its folder is gone",
    ]


def test_a_roll_back_to_nothing_whole_leaves_none_active(registry: ModelRegistry) -> None:
    first = activated(registry, "1")
    activated(registry, "2")
    shutil.rmtree(first.folder)
    assert registry.roll_back(QUALITY).back is None
    assert registry.activation(QUALITY) is None


def test_an_active_model_whose_weights_are_exchanged_with_its_card_is_refused(registry: ModelRegistry) -> None:
    found = activated(registry, "1")
    shutil.rmtree(found.folder)
    dropped(registry.folder, brightness_network(steepness=-20.0))
    with pytest.raises(ModelRefused, match="brightness@1 was changed after Quinn made it active"):
        registry.active(QUALITY)


def test_an_active_model_whose_card_alone_is_changed_is_refused(registry: ModelRegistry) -> None:
    found = activated(registry, "1")
    text = (found.folder / CARD_FILE).read_text(encoding="utf-8")
    (found.folder / CARD_FILE).write_text(text.replace('"good"', '"bad"'), encoding="utf-8")
    with pytest.raises(ModelRefused, match="was changed after"):
        registry.active(QUALITY)


def test_an_active_model_whose_file_is_torn_or_gone_is_refused(registry: ModelRegistry) -> None:
    found = activated(registry, "1")
    (found.folder / "brightness.onnx").write_bytes(b"torn")
    with pytest.raises(ModelRefused, match="cut short"):
        registry.active(QUALITY)
    shutil.rmtree(found.folder)
    with pytest.raises(ModelRefused, match="its folder is gone"):
        registry.active(QUALITY)


def test_a_model_that_is_broken_cannot_become_active(registry: ModelRegistry) -> None:
    activated(registry, "1")
    found = dropped(registry.folder, version="2")
    (found.folder / "brightness.onnx").write_bytes(b"torn")
    with pytest.raises(ModelRefused, match="cut short"):
        registry.activate(found, "Quinn", NOON)
    now = registry.activation(QUALITY)
    assert now is not None and now.model == "brightness@1"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": "dscope.models/9"}', '{"tasks": {"guess": []}}'])
def test_a_damaged_list_of_active_models_is_told_and_never_taken_for_none(registry: ModelRegistry, text: str) -> None:
    activated(registry, "1")
    (registry.folder / "active.json").write_text(text, encoding="utf-8")
    with pytest.raises(ModelRefused, match="is damaged and says no more which models are active"):
        registry.active(QUALITY)
    (registry.folder / "active.json").unlink()
    assert registry.active(QUALITY) is None


def test_only_the_last_steps_are_remembered(registry: ModelRegistry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dscope_gui.neural.activations.MOST_REMEMBERED", 5)
    found = [dropped(registry.folder, version=version) for version in ("1", "2")]
    for number in range(8):
        registry.activate(found[number % 2], "Quinn", NOON + timedelta(minutes=number))
    assert len(registry.activations(QUALITY)) == 5
    now = registry.activation(QUALITY)
    assert now is not None and now.at == NOON + timedelta(minutes=7)
