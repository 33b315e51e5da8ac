"""How a part is inspected follows recipe, rule book and clock, without a restart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.judges import Detector
from dscope_gui.domain.recipe import Recipe
from dscope_gui.errors import NotInForce, WrongUse
from dscope_gui.settings import load_config, load_recipes
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.rule_book import RuleBook
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.second_judge import NO_MODELS, ChosenModels
from dscope_gui.workstation.second_judge.chosen import ChosenModel
from dscope_gui.workstation.setups import Setups
from tests.workstation.rule_book.conftest import HOUSE, QUINN, Bench, SetClock, stricter

PART = "LC-PC-OM4"


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    store, clock = SqliteStore(tmp_path / "history"), SetClock()
    yield Bench(RuleBook(store.rules, clock), clock, store)
    store.close()


@pytest.fixture
def recipes() -> dict[str, Recipe]:
    return load_recipes()


@pytest.fixture
def setups(bench: Bench, recipes: dict[str, Recipe]) -> Setups:
    config = load_config()
    ruler = Ruler(config.workstation, bench.clock)
    return Setups(config, recipes, ruler, lambda name: bench.book.in_force(name).rule_set)


def test_a_release_at_midnight_judges_from_midnight_on(bench: Bench, setups: Setups) -> None:
    before = setups.judging(PART).rule_set
    own = stricter(before)
    bench.released(own, bench.clock.now() + timedelta(hours=12))
    assert setups.judging(PART).rule_set == before
    bench.clock.goes_on(hours=12)
    assert setups.judging(PART).rule_set == own
    assert setups.live(PART).rule_set == own
    assert setups.judging("LC-UPC-SM").rule_set.id != own.id


def test_what_is_held_against_an_earlier_day_is_seen_by_the_rules_whatever_model_is_active(bench: Bench) -> None:
    config = load_config()
    model = ChosenModels(segmentation=ChosenModel(Path("home"), "marks@1"))
    setups = Setups(
        config, load_recipes(), Ruler(config.workstation, bench.clock), judges=lambda: (Detector.BOTH, model)
    )
    judging, plain = setups.judging(PART), setups.by_rules(PART)
    assert (judging.request.detector, judging.models) == (Detector.BOTH, model)
    assert (plain.request.detector, plain.models) == (Detector.RULES, NO_MODELS)
    assert plain.profile == judging.profile
    assert plain.rule_set == judging.rule_set


def test_a_part_bound_to_retired_rules_is_refused_and_judged_by_nothing_else(
    bench: Bench, setups: Setups, recipes: dict[str, Recipe]
) -> None:
    bench.released()
    recipes[PART] = recipes[PART].model_copy(update={"rules": "house-mm"})
    assert setups.judging(PART).rule_set == HOUSE
    bench.book.retire_all("house-mm", QUINN, "replaced")
    with pytest.raises(NotInForce, match="No version of the rule set house-mm is in force"):
        setups.judging(PART)


def test_a_recipe_that_is_changed_counts_from_the_next_part_on(setups: Setups, recipes: dict[str, Recipe]) -> None:
    assert setups.judging(PART).request.fiber != setups.judging("LC-UPC-SM").request.fiber
    recipes[PART] = recipes["LC-UPC-SM"].model_copy(update={"part": PART})
    assert setups.judging(PART).request.fiber == setups.judging("LC-UPC-SM").request.fiber
    assert setups.judging(PART).part == PART
    with pytest.raises(WrongUse, match="no part 'nothing'"):
        setups.judging("nothing")
