"""Recipes: the shipped ones, and what a station changes of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from dscope_gui.domain.camera import CameraSettings
from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.errors import ConfigurationInvalid, WrongUse
from dscope_gui.settings import load_recipes, save_recipes
from dscope_gui.settings.recipes import CHANGES_FILE

NEW = Recipe(part="MY-1", title="Mine", fiber="om4-50-125", rules="house-mm", light=Light(exposure_us=800.0))


def test_without_changes_the_recipes_are_the_shipped_ones(tmp_path: Path) -> None:
    assert load_recipes(data_folder=tmp_path) == load_recipes()
    save_recipes(tmp_path, load_recipes())
    written = json.loads((tmp_path / CHANGES_FILE).read_text())
    assert written == {"schema": "dscope.recipes/1", "changed": [], "removed": []}


def test_added_changed_and_removed_recipes_come_back(tmp_path: Path) -> None:
    wanted = load_recipes()
    wanted["LC-PC-OM4"] = wanted["LC-PC-OM4"].model_copy(update={"rules": "house-mm"})
    wanted["MY-1"] = NEW
    del wanted["SMA-200"]
    save_recipes(tmp_path, wanted)
    again = load_recipes(data_folder=tmp_path)
    assert again == wanted
    assert list(again) == list(wanted)


def test_a_recipe_that_is_as_shipped_again_is_restored(tmp_path: Path) -> None:
    changed = load_recipes() | {"MY-1": NEW}
    del changed["SMA-200"]
    save_recipes(tmp_path, changed)
    save_recipes(tmp_path, load_recipes())
    assert load_recipes(data_folder=tmp_path) == load_recipes()


def test_better_shipped_recipes_come_through_where_the_station_changed_nothing(tmp_path: Path) -> None:
    save_recipes(tmp_path, load_recipes() | {"MY-1": NEW})
    later = tmp_path / "later.json"
    better = load_recipes()["LC-UPC-SM"].model_copy(update={"title": "Better"})
    later.write_text(json.dumps({"recipes": [better.model_dump(mode="json")]}))
    assert load_recipes(later, data_folder=tmp_path) == {"LC-UPC-SM": better, "MY-1": NEW}


def test_the_last_recipe_stays(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="last recipe"):
        save_recipes(tmp_path, {})
    removed = {"changed": [], "removed": list(load_recipes())}
    (tmp_path / CHANGES_FILE).write_text(json.dumps(removed))
    with pytest.raises(ConfigurationInvalid, match="removes every recipe"):
        load_recipes(data_folder=tmp_path)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{", "valid JSON"),
        ('{"changed": [{"part": "A"}]}', "changed.0.title"),
        (json.dumps({"changed": [NEW.model_dump(mode="json")] * 2}), "'MY-1' is there 2 times"),
    ],
)
def test_a_broken_file_is_named_and_never_passed_over(tmp_path: Path, text: str, named: str) -> None:
    (tmp_path / CHANGES_FILE).write_text(text)
    with pytest.raises(ConfigurationInvalid, match=named) as refused:
        load_recipes(data_folder=tmp_path)
    assert CHANGES_FILE in refused.value.message and refused.value.hint


def test_a_light_changes_only_what_it_names() -> None:
    own = CameraSettings(exposure_us=2000.0, gain_db=3.0)
    assert Light(exposure_us=800.0).on(own) == own.model_copy(update={"exposure_us": 800.0})
    assert Light(gain_db=0.0).on(own) == own.model_copy(update={"gain_db": 0.0})
    assert Light(camera="a.json").on(own) == own


def test_a_light_that_says_nothing_is_refused() -> None:
    with pytest.raises(ValidationError, match="exposure"):
        Light()
