"""The list of part numbers shows the recipes there are at the moment."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dscope_gui.qt.operator.part_picker import PartPicker
from dscope_gui.settings import load_recipes


def listed(picker: PartPicker) -> list[str]:
    items = (picker.list.item(row) for row in range(picker.list.count()))
    return [item.text().split("   ")[0] for item in items if item is not None]


def test_a_recipe_that_was_added_meanwhile_can_be_picked(qtbot: QtBot) -> None:
    recipes = load_recipes()
    picker = PartPicker(recipes.values())
    qtbot.addWidget(picker)
    picker.show_part("SMA-200")
    recipes["NEW-1"] = recipes["SMA-200"].model_copy(update={"part": "NEW-1"})
    del recipes["SMA-1000"]
    with qtbot.waitExposed(picker):
        picker.show()
    assert listed(picker) == list(recipes)
    current = picker.list.currentItem()
    assert current is not None
    assert current.text().startswith("SMA-200")
