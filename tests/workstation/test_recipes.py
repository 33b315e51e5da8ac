"""The recipes of a station while it works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.errors import ConfigurationInvalid, WrongUse
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import load_config, load_recipes
from dscope_gui.settings.recipes import CHANGES_FILE
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.recipes import RecipeOrigin, Recipes, check_recipe
from dscope_gui.workstation.rule_book import RuleBook
from tests.workstation.rule_book.conftest import DORA, SetClock

NEW = Recipe(part="MY-1", title="Mine", fiber="om4-50-125", rules="iec61300-3-35-2015-mm")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[RuleBook]:
    store = SqliteStore(tmp_path / "history")
    yield RuleBook(store.rules, SetClock())
    store.close()


@pytest.fixture
def recipes(tmp_path: Path, book: RuleBook) -> Recipes:
    config = load_config()
    return Recipes(tmp_path, lambda recipe: check_recipe(recipe, config, book))


def changed(recipe: Recipe, **fields: object) -> Recipe:
    return recipe.model_copy(update=fields)


def test_recipes_are_added_changed_removed_and_restored_and_stay_so(recipes: Recipes, tmp_path: Path) -> None:
    recipes.put(NEW)
    recipes.put(changed(recipes["LC-PC-OM4"], title="Other"))
    recipes.remove("SMA-200")
    for seen in (recipes, Recipes(tmp_path)):
        assert "SMA-200" not in seen
        assert [recipe.part for recipe in seen.removed] == ["SMA-200"]
        assert seen.origin("MY-1") is RecipeOrigin.ADDED
        assert seen.origin("LC-PC-OM4") is RecipeOrigin.CHANGED
        assert seen.origin("LC-UPC-SM") is RecipeOrigin.SHIPPED
    recipes.restore("SMA-200")
    recipes.restore("LC-PC-OM4")
    recipes.remove("MY-1")
    assert dict(Recipes(tmp_path)) == dict(recipes) == load_recipes()
    assert list(recipes) == list(load_recipes())


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"fiber": "om4-50"}, "om4-50"),
        ({"rules": "no-such-rules"}, "no-such-rules"),
        ({"profile": "slow"}, "slow"),
        ({"light": Light(camera="none.json")}, "none.json"),
    ],
)
def test_a_recipe_that_names_what_there_is_not_is_refused(
    recipes: Recipes, tmp_path: Path, fields: dict[str, object], named: str
) -> None:
    with pytest.raises((WrongUse, ConfigurationInvalid), match=named):
        recipes.put(changed(NEW, **fields))
    assert "MY-1" not in recipes
    assert not (tmp_path / CHANGES_FILE).exists()


def test_a_recipe_may_be_bound_to_a_rule_set_of_the_house(recipes: Recipes, book: RuleBook) -> None:
    house = load_rule_set(NEW.rules).model_copy(update={"id": "house-mm"})
    with pytest.raises(WrongUse):
        recipes.put(changed(NEW, rules="house-mm"))
    book.save_draft(book.draft_of(house), DORA)
    recipes.put(changed(NEW, rules="house-mm"))
    assert recipes["MY-1"].rules == "house-mm"


def test_what_cannot_be_removed_or_restored_is_said(recipes: Recipes) -> None:
    with pytest.raises(WrongUse, match="no recipe of 'LC-PC-OM5'") as missing:
        recipes.remove("LC-PC-OM5")
    assert "LC-PC-OM4" in missing.value.hint
    recipes.put(NEW)
    with pytest.raises(WrongUse, match="made here"):
        recipes.restore("MY-1")
    with pytest.raises(KeyError):
        recipes.origin("nothing")
