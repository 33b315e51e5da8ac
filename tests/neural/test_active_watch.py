"""A station notices without a restart that another model was made active."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.neural import ActiveWatch, ModelRegistry
from dscope_gui.neural.activations import FILE
from tests.hand_built import NOON
from tests.neural.small_models import dropped, npz

QUALITY, ANOMALY = ModelTask.QUALITY, ModelTask.ANOMALY


@pytest.fixture
def registry(tmp_path: Path) -> ModelRegistry:
    return ModelRegistry(tmp_path / "data", tmp_path / "shipped")


def test_each_change_is_told_once_whoever_made_it(registry: ModelRegistry, tmp_path: Path) -> None:
    watch = ActiveWatch(registry)
    assert watch.changed() == {}
    other = ModelRegistry(tmp_path / "data", tmp_path / "shipped")
    other.activate(dropped(registry.folder), "Quinn", NOON)
    assert set(watch.changed()) == {QUALITY} and watch.changed() == {}
    memory = npz(features=[[1.0, 2.0]])
    fields = {"name": "unlike", "task": ANOMALY, "classes": (), "file": "unlike.npz"}
    other.activate(dropped(registry.folder, memory, **fields), "Quinn", NOON)
    assert set(watch.changed()) == {ANOMALY}
    other.roll_back(QUALITY)
    assert watch.changed() == {QUALITY: None} and watch.changed() == {}


def test_what_is_active_already_is_no_change_but_the_same_model_made_active_anew_is(registry: ModelRegistry) -> None:
    found = dropped(registry.folder)
    registry.activate(found, "Quinn", NOON)
    watch = ActiveWatch(registry)
    assert watch.changed() == {}
    again = registry.activate(found, "Quinn", NOON + timedelta(minutes=1))
    assert watch.changed() == {QUALITY: again}


def test_a_damaged_file_changes_nothing_until_it_is_whole_again(registry: ModelRegistry) -> None:
    registry.activate(dropped(registry.folder), "Quinn", NOON)
    watch = ActiveWatch(registry)
    whole = (registry.folder / FILE).read_bytes()
    (registry.folder / FILE).write_bytes(b"torn")
    assert watch.changed() == {}
    (registry.folder / FILE).write_bytes(whole)
    assert watch.changed() == {}
    (registry.folder / FILE).unlink()
    assert set(watch.changed()) == {QUALITY}
