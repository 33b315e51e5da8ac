"""The screen of recipes over real files: faults beside the fields, nothing lost, every step taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.errors import WrongUse
from dscope_gui.qt.recipes import RecipesPresenter, RecipesScreen
from dscope_gui.qt.recipes.choices import Choices, RuleChoice
from dscope_gui.qt.recipes.fields import Field, recipe_of, typed_of
from dscope_gui.qt.widgets.line_breaks import HYPHEN
from dscope_gui.rules import list_rule_sets, load_rule_set
from dscope_gui.settings import load_fibers, load_recipes
from dscope_gui.settings.recipes_csv import read_recipes_csv, write_recipes_csv
from dscope_gui.workstation.recipes import RecipeOrigin, Recipes

LEFT = Qt.MouseButton.LeftButton


def choices() -> Choices:
    rules = {name: RuleChoice(name, name, load_rule_set(name)) for name in list_rule_sets()}
    return Choices(load_fibers(), rules, ("fast_scan", "deep_inspection"), "deep_inspection", ("a.json",))


class Opened:
    """The screen in a window, as QA uses it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder, self._qtbot = folder, qtbot
        self.recipes = Recipes(folder)
        self.choices = choices()
        self.screen = RecipesScreen(self.choices)
        qtbot.addWidget(self.screen)
        self.presenter = RecipesPresenter(self.screen, self.recipes, lambda: self.choices)
        self.screen.resize(1162, 700)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()

    @property
    def on_disk(self) -> dict[str, Recipe]:
        return load_recipes(data_folder=self.folder)

    def press(self, key: str) -> None:
        self._qtbot.mouseClick(getattr(self.screen, key), LEFT)

    def choose(self, part: str) -> None:
        row = self.screen.table.parts.index(part)
        self.screen.table.selectRow(row)

    def type_new(self, part: str) -> None:
        form = self.screen.form
        self.press("add")
        self._qtbot.keyClicks(form.part, part)
        self._qtbot.keyClicks(form.title, "A new cord")
        form.fiber.setCurrentIndex(form.fiber.findData("sm-9-125"))
        form.rules.setCurrentIndex(form.rules.findData("iec61300-3-35-2015-sm-upc"))

    def remark(self, field: Field) -> str:
        label = self.screen.form.remarks[field]
        return label.text() if label.isVisible() else ""


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, tmp_path)


def test_every_recipe_is_listed_with_all_it_says(opened: Opened) -> None:
    model = opened.screen.table.recipes
    assert opened.screen.table.parts == tuple(load_recipes())
    first = [model.data(model.index(0, column)).replace(HYPHEN, "-") for column in range(7)]
    assert first == [
        "LC-UPC-SM",
        "LC/UPC patch cord, single-mode 9/125",
        "sm-9-125",
        "iec61300-3-35-2015-sm-upc",
        "as usual",
        "of the station",
        "program",
    ]


def test_a_new_recipe_is_on_the_disk_once_it_is_saved(opened: Opened, qtbot: QtBot) -> None:
    opened.type_new("NEW-1")
    qtbot.keyClicks(opened.screen.form.exposure, "1250,5")
    with qtbot.waitSignal(opened.presenter.changed):
        opened.press("save")
    wanted = Recipe(
        part="NEW-1",
        title="A new cord",
        fiber="sm-9-125",
        rules="iec61300-3-35-2015-sm-upc",
        light=Light(exposure_us=1250.5),
    )
    assert opened.on_disk["NEW-1"] == opened.recipes["NEW-1"] == wanted
    assert opened.screen.heading.text() == "NEW-1"
    assert opened.recipes.origin("NEW-1") is RecipeOrigin.ADDED
    assert opened.screen.table.parts[-1] == "NEW-1"


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_saved(opened: Opened, qtbot: QtBot) -> None:
    opened.type_new("LC-UPC-SM")
    form = opened.screen.form
    assert opened.remark(Field.PART) == "✖ There is a recipe of this part already"
    assert not opened.screen.save.isEnabled()
    qtbot.keyClicks(form.part, "-2")
    assert opened.remark(Field.PART) == ""
    form.title.clear()
    assert opened.remark(Field.TITLE) == "✖ Say what the part is"
    qtbot.keyClicks(form.title, "t")
    qtbot.keyClicks(form.gain, "loud")
    assert opened.remark(Field.GAIN) == "✖ Type a number, or nothing"
    form.gain.setText("0")
    assert opened.remark(Field.GAIN) == ""
    form.exposure.setText("0")
    assert opened.remark(Field.EXPOSURE) == "✖ It must be more than 0"
    form.exposure.clear()
    assert opened.screen.save.isEnabled()


def test_a_rule_set_for_another_cladding_is_refused_before_any_part_is(opened: Opened) -> None:
    opened.choose("SMA-200")
    form = opened.screen.form
    form.rules.setCurrentIndex(form.rules.findData("navy-mm"))
    told = opened.remark(Field.RULES)
    assert told == "✖ It is written for a cladding of 125 µm, and this fiber has 230 µm"
    assert not opened.screen.save.isEnabled()


def test_what_is_only_unusual_is_told_and_can_be_saved(opened: Opened) -> None:
    opened.choose("LC-UPC-SM")
    form = opened.screen.form
    form.rules.setCurrentIndex(form.rules.findData("iec61300-3-35-2015-mm"))
    assert opened.remark(Field.RULES).startswith("⚠ It does not name this fiber")
    assert opened.screen.save.isEnabled()


def test_a_rule_set_without_a_version_in_force_is_told(opened: Opened) -> None:
    name = "iec61300-3-35-2015-sm-upc"
    rules = {**opened.choices.rules, name: RuleChoice(name, name, None)}
    opened.choices = replace(opened.choices, rules=rules)
    opened.presenter.refresh()
    opened.choose("LC-UPC-SM")
    assert opened.remark(Field.RULES).startswith("⚠ No version of it is in force")


def test_a_fiber_that_is_gone_is_told_by_name(opened: Opened) -> None:
    fibers = {name: fiber for name, fiber in opened.choices.fibers.items() if name != "sm-9-125"}
    opened.choices = replace(opened.choices, fibers=fibers)
    opened.presenter.refresh()
    opened.choose("LC-UPC-SM")
    assert "There is no fiber sm-9-125" in opened.remark(Field.FIBER)


def test_a_change_is_saved_taken_back_and_saved_again(opened: Opened, qtbot: QtBot) -> None:
    opened.choose("LC-PC-OM4")
    opened.screen.form.title.setText("Another title")
    assert opened.screen.heading.text() == "LC-PC-OM4 *"
    with qtbot.waitSignal(opened.presenter.changed):
        qtbot.keyClick(opened.screen, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert opened.on_disk["LC-PC-OM4"].title == "Another title"
    assert opened.recipes.origin("LC-PC-OM4") is RecipeOrigin.CHANGED
    opened.press("undo")
    assert opened.on_disk == load_recipes()
    assert "Taken back: changed LC-PC-OM4" in opened.screen.told.text()
    assert not opened.screen.undo.isEnabled()


def test_what_was_typed_and_not_saved_is_there_again(opened: Opened) -> None:
    opened.choose("LC-PC-OM4")
    opened.screen.form.title.setText("Half a thou")
    opened.choose("SMA-200")
    assert opened.screen.form.title.text() == "SMA 905, hard-clad silica 200/230"
    opened.choose("LC-PC-OM4")
    assert opened.screen.form.title.text() == "Half a thou"
    opened.press("revert")
    assert opened.screen.form.title.text() == "LC/PC patch cord, multimode 50/125"
    assert not opened.screen.revert.isEnabled()


def test_a_removed_recipe_comes_back_by_undo(opened: Opened) -> None:
    opened.choose("SC-APC-SM")
    opened.press("remove")
    assert "SC-APC-SM" not in opened.on_disk
    assert opened.screen.heading.text() == "LC-PC-OM4"  # the one below takes its place
    opened.press("undo")
    assert opened.on_disk["SC-APC-SM"] == load_recipes()["SC-APC-SM"]
    assert opened.screen.heading.text() == "SC-APC-SM"


def test_a_part_that_gets_another_number_is_one_step(opened: Opened) -> None:
    opened.choose("SMA-200")
    opened.screen.form.part.setText("SMA-200-B")
    opened.press("save")
    assert "SMA-200" not in opened.on_disk
    assert "SMA-200-B" in opened.on_disk
    opened.press("undo")
    assert "SMA-200-B" not in opened.on_disk
    assert "SMA-200" in opened.on_disk


def test_the_last_recipe_cannot_be_removed(opened: Opened) -> None:
    for _ in range(len(load_recipes()) - 1):
        opened.press("remove")
    assert len(opened.on_disk) == 1
    assert not opened.screen.remove.isEnabled()


def test_the_search_finds_parts_titles_fibers_and_rule_sets(opened: Opened, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.screen.search, "om4 lc")
    assert list(opened.screen.table.parts) == ["LC-PC-OM4"]
    opened.screen.search.setText("PERCENT")
    assert list(opened.screen.table.parts) == ["SMA-200", "SMA-1000"]
    opened.screen.search.clear()
    assert opened.screen.table.recipes.rowCount() == len(load_recipes())


def test_it_says_which_parts_a_change_of_rule_set_or_fiber_touches(opened: Opened) -> None:
    opened.choose("LC-PC-OM4")
    told = opened.screen.touches.text()
    assert "rule set iec61300-3-35-2015-mm touches: LC-PC-OM4, SC-PC-OM1" in told
    assert "fiber om4-50-125 touches: LC-PC-OM4" in told


def test_recipes_go_to_a_file_and_come_back_in_one_step(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "taken.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    opened.press("take")
    recipes = read_recipes_csv(path)
    assert recipes == tuple(load_recipes().values())
    new = recipes[0].model_copy(update={"part": "NEW-1"})
    other = recipes[1].model_copy(update={"title": "Another title"})
    write_recipes_csv(path, (new, other, recipes[2]))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    opened.press("bring")
    assert opened.screen.told.text() == "✔ 1 new and 1 changed from taken.csv, 1 as before"
    assert opened.on_disk["NEW-1"] == new
    assert opened.on_disk["SC-APC-SM"] == other
    opened.press("undo")
    assert opened.on_disk == load_recipes()


def test_a_file_with_a_fault_changes_nothing(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("part,title,fiber,rules\nP,t,f,r\nP,t,f,r\n")
    opened.presenter.bring(path)
    assert "line 3: the part 'P' is there twice" in opened.screen.told.text()
    assert opened.on_disk == load_recipes()


def test_a_recipe_that_the_station_refuses_leaves_all_others_as_they_were(qtbot: QtBot, tmp_path: Path) -> None:
    opened = Opened(qtbot, tmp_path)

    def check(recipe: Recipe) -> None:
        if recipe.part == "BAD":
            raise WrongUse("There is no such fiber")

    opened.recipes._check = check
    path = tmp_path / "some.csv"
    known = next(iter(load_recipes().values()))
    names = ("GOOD", "BAD")
    write_recipes_csv(path, [known.model_copy(update={"part": name}) for name in names])
    opened.presenter.bring(path)
    assert "no such fiber" in opened.screen.told.text()
    assert opened.on_disk == load_recipes()


@pytest.mark.parametrize("part", list(load_recipes()))
def test_the_fields_give_back_the_recipe_they_were_given(part: str) -> None:
    recipe = load_recipes()[part]
    assert recipe_of(typed_of(recipe)) == recipe
