"""Recipes to and from CSV, as spreadsheets write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.errors import ConfigurationInvalid, NotWritable
from dscope_gui.settings.recipes import load_recipes
from dscope_gui.settings.recipes_csv import read_recipes_csv, write_recipes_csv

HEADER = "part,title,fiber,rules,profile,camera,exposure_us,gain_db\n"


def test_recipes_come_back_as_they_were_written(tmp_path: Path) -> None:
    odd = Recipe(part="=1+1", title='a "cord", 5 m; µ', fiber="-f", rules="r", profile="fast_scan")
    lit = Recipe(part="P", title="t", fiber="f", rules="r", light=Light(exposure_us=1234.56789, gain_db=0.0))
    camera = Recipe(part="Q", title="t", fiber="f", rules="r", light=Light(camera="a.json"))
    recipes = (*load_recipes().values(), odd, lit, camera)
    write_recipes_csv(tmp_path / "recipes.csv", recipes)
    assert read_recipes_csv(tmp_path / "recipes.csv") == recipes


def test_a_spreadsheet_with_semicolons_commas_and_a_mark_is_read(tmp_path: Path) -> None:
    text = "\ufeffPart;Title;Fiber;Rules;Exposure_us\r\nP;t;f;r;12,5\r\n;;;;\r\n"
    path = tmp_path / "recipes.csv"
    path.write_text(text, encoding="utf-8")
    assert read_recipes_csv(path) == (Recipe(part="P", title="t", fiber="f", rules="r", light=Light(exposure_us=12.5)),)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("part,title,fiber\nP,t,f\n", "line 1: the column 'rules' is missing"),
        ("part,titel,fiber,rules\n", "line 1: there is no column 'titel'. Did you mean title?"),
        ("part,part,title,fiber,rules\n", "line 1: the column 'part' is there twice"),
        (HEADER + "P,t,f,r\nP,t,f,r\n", "line 3: the part 'P' is there twice"),
        (HEADER + "P,,f,r\n", "line 2, column title: must be filled in"),
        (HEADER + "P,t,f,r,,,fast\n", "line 2, column exposure_us: 'fast' is no number"),
        (HEADER + "P,t,f,r,,,-1\n", "line 2, column exposure_us: Input should be greater than 0"),
        (HEADER, "holds no recipe"),
        ("", "the column 'part' is missing"),
        (HEADER + '"P\n', "is no CSV file"),
    ],
)
def test_a_fault_names_line_and_column(content: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "recipes.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationInvalid) as refused:
        read_recipes_csv(path)
    assert told in refused.value.message
    assert str(path) in refused.value.message


def test_what_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationInvalid, match="cannot be read"):
        read_recipes_csv(tmp_path / "none.csv")
    (tmp_path / "latin.csv").write_bytes(b"part,\xff\n")
    with pytest.raises(ConfigurationInvalid, match="no text file"):
        read_recipes_csv(tmp_path / "latin.csv")
    with (tmp_path / "long.csv").open("wb") as file:
        file.truncate(20_000_000)
    with pytest.raises(ConfigurationInvalid, match="far too long"):
        read_recipes_csv(tmp_path / "long.csv")
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritable):
        write_recipes_csv(tmp_path / "file" / "recipes.csv", load_recipes().values())
