"""A rule set written as a workbook is the same rule set when it is read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import NotWritable
from dscope_gui.reports.rule_sheets import read_rule_workbook, write_rule_workbook
from dscope_gui.reports.rule_sheets.cell_text import escaped, unescaped
from dscope_gui.rules import list_rule_sets, load_rule_set, parse_rule_set, rule_set_sha256
from tests.rules.test_any_rule_set import rule_sets

KEPT_FOLDER = [HealthCheck.function_scoped_fixture]
texts = st.text(min_size=1, max_size=40)
numbers = st.floats(min_value=1e-3, max_value=1e6, allow_nan=False)


def there_and_back(rule_set: RuleSet, folder: Path) -> RuleSet:
    path = folder / "rules.xlsx"
    write_rule_workbook(rule_set, path)
    imported = read_rule_workbook(path)
    assert imported.remarks == ()
    return imported.rule_set


@pytest.mark.parametrize("name", list_rule_sets())
def test_every_shipped_rule_set_comes_back_with_the_same_hash(name: str, tmp_path: Path) -> None:
    rule_set = load_rule_set(name)
    back = there_and_back(rule_set, tmp_path)
    assert back == rule_set
    assert rule_set_sha256(back) == rule_set_sha256(rule_set)


@st.composite
def whole_rule_sets(draw: st.DrawFn) -> dict[str, Any]:
    """With everything a rule set can say, in any words and with any digits."""
    data = draw(rule_sets())
    data |= {key: draw(texts) for key in ("title", "standard", "edition")}
    data |= {"verified": draw(st.booleans()), "notice": "n" + draw(st.text(max_size=20))}
    data["notes"] = draw(st.lists(texts, max_size=3))
    data["refuse_when"] = draw(st.lists(st.sampled_from(["blurred", "covered", "zone_cut_off"]), max_size=3))
    polish = st.lists(st.sampled_from(["PC", "UPC", "APC", "flat"]), max_size=2)
    fibers = st.lists(texts, max_size=3)
    data["applies_to"] = {"fibers": draw(fibers), "polish": draw(polish), "multi_fiber": draw(st.booleans())}
    if draw(st.booleans()):
        data["cladding"] = {"diameter_um": draw(numbers), "tolerance_um": draw(numbers), "source": draw(texts)}
    if draw(st.booleans()):
        rule = st.sampled_from(["simple", "guarded", "guard_band"])
        words = {"conditional_pass": draw(st.sampled_from(["pass", "ask"])), "source": draw(st.text(max_size=9))}
        data["decision"] = {"rule": draw(rule), "k": draw(numbers), "r": draw(numbers), **words}
    for number, zone in enumerate(data["zones"]):
        zone |= {"name": f"{draw(texts)} {number}", "label": f"{draw(texts)} {number}", "source": draw(texts)}
    return data


@settings(max_examples=60, deadline=None, suppress_health_check=KEPT_FOLDER)
@given(whole_rule_sets())
def test_any_valid_rule_set_comes_back_the_same(tmp_path: Path, data: dict[str, Any]) -> None:
    rule_set = parse_rule_set(data, origin="drawn")
    back = there_and_back(rule_set, tmp_path)
    assert back == rule_set
    assert rule_set_sha256(back) == rule_set_sha256(rule_set)


@settings(max_examples=300)
@given(st.text() | st.from_regex(r"(_x[0-9A-Fa-f]{4}_|_)+", fullmatch=True))
def test_any_text_can_stand_in_a_cell(text: str) -> None:
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-3", "@home", "007", "3-5", "1.50", "TRUE", "a\r\nb\tc", "_x000D_"])
def test_what_excel_would_take_for_something_else_stays_text(text: str, tmp_path: Path) -> None:
    rule_set = load_rule_set("house-fibrepulse").model_copy(update={"edition": text})
    assert there_and_back(rule_set, tmp_path).edition == text


def test_seventeen_digits_come_back(tmp_path: Path) -> None:
    rule_set = load_rule_set("house-fibrepulse").model_copy(update={"min_detect_um": 0.1 + 0.2})
    assert there_and_back(rule_set, tmp_path).min_detect_um == 0.1 + 0.2


def test_a_text_too_long_for_a_cell_is_refused_not_cut(tmp_path: Path) -> None:
    rule_set = load_rule_set("house-fibrepulse").model_copy(update={"notes": ("short", "n" * 40_000)})
    with pytest.raises(NotWritable, match="sheet Notes, row 3 is 40000 letters long"):
        write_rule_workbook(rule_set, tmp_path / "rules.xlsx")
    assert not list(tmp_path.iterdir())


def test_the_workbook_reads_like_an_acceptance_table(tmp_path: Path) -> None:
    write_rule_workbook(load_rule_set("ipc-8497-1-sm"), tmp_path / "rules.xlsx", {"Version": "3", "State": "draft"})
    book = load_workbook(tmp_path / "rules.xlsx")
    assert book.sheetnames == ["Rule set", "Zones", "Limits", "Notes", "About"]
    limits = [[cell.value for cell in row] for row in book["Limits"].iter_rows()]
    assert limits[0] == [
        "Zone",
        "Column",
        "From (µm)",
        "From included",
        "To (µm)",
        "To included",
        "Number allowed",
        "In words",
        "Source",
    ]
    assert limits[5][:8] == ["cladding", "defects", 2, "yes", 5, "yes", 5, "5 from 2 to 5 µm"]
    assert limits[6][:8] == ["cladding", "defects", 5, "no", None, None, 0, "none > 5 µm"]
    zones = [[cell.value for cell in row] for row in book["Zones"].iter_rows()]
    assert zones[0] == ["Zone", "Label", "Inner diameter (µm)", "Outer diameter (µm)", "Source"]
    assert zones[3][:4] == ["adhesive", "epoxy ring", 120, 130]
    about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert about["Version"] == "3"
    assert about["State"] == "draft"
    assert about["SHA-256 when written"] == rule_set_sha256(load_rule_set("ipc-8497-1-sm"))


def test_fixed_words_are_chosen_from_lists(tmp_path: Path) -> None:
    write_rule_workbook(load_rule_set("ipc-8497-1-sm"), tmp_path / "rules.xlsx")
    book = load_workbook(tmp_path / "rules.xlsx")
    lists = {str(one.sqref): one.formula1 for one in book["Limits"].data_validations.dataValidation}
    assert '"scratches,defects,debris,cracks,films"' in lists.values()
    assert any(formula and formula.startswith("=Zones!$A$2") for formula in lists.values())
    assert '"yes,no"' in {one.formula1 for one in book["Rule set"].data_validations.dataValidation}
