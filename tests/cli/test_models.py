"""`dscope models` as a person of QA meets it, at a station with names and PINs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from dscope_gui.domain.model_card import ModelCard
from tests.cli.terminal import Terminal
from tests.neural.small_models import TESTED, brightness_network, card_of, dropped, lay_down


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Where the models of the station lie."""
    return tmp_path / "data" / "models"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    content = brightness_network()
    return lay_down(tmp_path / "stick", card_of(content, tested=TESTED), content).folder


def lines(told: str) -> list[list[str]]:
    return [line.split() for line in told.splitlines() if line.strip()]


def test_a_new_station_has_the_models_of_the_program_and_none_is_active(dscope: Terminal) -> None:
    told = lines(dscope("models", "list"))
    shipped = [line[0].split("@")[0] for line in told if "program" in line]
    assert {"end-face-segmentation", "end-face-quality"} <= set(shipped)
    assert [line for line in told if line[0] == "quality"] == [["quality", "none"]]
    assert "Usage: dscope models" in dscope("models")


def test_without_any_model_it_says_where_they_belong(
    dscope: Terminal, models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dscope_gui.neural.registry.models_folder", lambda: tmp_path / "nothing")
    assert f"No models; those of this station belong into {models}" in dscope("models", "list")


def test_a_model_goes_from_a_stick_to_active_and_back(dscope: Terminal, stick: Path, models: Path) -> None:
    assert "brightness@1 (quality, good, defective) is taken in" in dscope(
        "models", "add", stick, "--by", "Tom", pin="3333"
    )
    assert (models / "brightness" / "1" / "card.json").is_file()
    told = dscope("models", "use", "brightness@1", "--by", "Quinn", pin="2222")
    assert "brightness@1 is the active quality model" in told and "0.900 (0.826–0.945)" in told
    dropped(models, version="2")
    told = dscope("models", "use", "brightness@2", "--by", "Quinn", "--reason", "newer", pin="2222")
    assert told.count("0.900 (0.826–0.945)") == 4
    back = ("models", "rollback", "quality", "--by", "Quinn", "--reason", "false alarms")
    assert "brightness@1 is the active quality model" in dscope(*back, pin="2222")
    assert "no quality model is active" in dscope(*back, pin="2222")
    assert "No quality model is active. There is nothing to roll back" in dscope(*back, pin="2222", code=2)


def test_the_list_tells_figures_and_what_is_active_and_what_is_broken(dscope: Terminal, models: Path) -> None:
    dropped(models)
    dscope("models", "use", "brightness@1", "--by", "Quinn", pin="2222")
    torn = dropped(models, version="2", tested=None)
    (torn.folder / "brightness.onnx").write_bytes(b"torn")
    told = {line[0]: line for line in lines(dscope("models", "list"))}
    assert told["brightness@1"][-1] == "active" and "0.900" in told["brightness@1"]
    shown = dscope("models", "list")
    assert "refused: brightness.onnx is cut short" in " ".join(shown.split())
    assert next(line for line in lines(shown) if line[:2] == ["quality", "brightness@1"])[-1] == "Quinn"


def test_a_folder_that_is_no_model_is_told_beside_the_list(
    dscope: Terminal, models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (models / "thing" / "1").mkdir(parents=True)
    assert run(["models", "list"]) == 0
    assert f"{models / 'thing' / '1' / 'card.json'} is missing" in capsys.readouterr().err


def test_the_card_is_shown_as_it_is_once_the_model_does_what_it_says(dscope: Terminal, models: Path) -> None:
    found = dropped(models)
    assert ModelCard.model_validate(json.loads(dscope("models", "show", "brightness@1"))) == found.card
    content = brightness_network(classes=3)
    dropped(models, content, version="2")
    assert "brightness@2 does not fit its card: classes of its output: 3, not 2" in dscope(
        "models", "show", "brightness@2", code=2
    )


def test_a_model_that_finds_less_is_refused_with_both_figures(dscope: Terminal, models: Path) -> None:
    dropped(models)
    dropped(models, version="2", tested=TESTED.model_copy(update={"hits": 40, "misses": 60}))
    dscope("models", "use", "brightness@1", "--by", "Quinn", pin="2222")
    said = dscope("models", "use", "brightness@2", "--by", "Quinn", pin="2222", code=2)
    assert "brightness@2 may not become active: its recall is 0.400 (0.309–0.498), below the interval" in said


@pytest.mark.parametrize(
    ("words", "pin", "why"),
    [
        (("use", "brightness@2", "--by", "Quinn"), "2222", "no model 'brightness@2'. Did you mean brightness@1?"),
        (("use", "brightness@1", "--by", "Tom"), "3333", "Tom (technician) may not make brightness@1 active"),
        (("use", "brightness@1", "--by", "Quinn"), "9999", "This is not the PIN of Quinn"),
        (("use", "brightness@1"), "", "--by"),
        (("rollback", "quality", "--by", "Quinn"), "2222", "--reason"),
        (("rollback", "guess", "--by", "Quinn", "--reason", "x"), "2222", "guess"),
        (("show", "../../x@1"), "", "There is no model '../../x@1'"),
        (("add", "/no/folder", "--by", "Tom"), "3333", "/no/folder/card.json is missing"),
    ],
)
def test_what_cannot_be_meant_is_one_clear_line(
    dscope: Terminal, models: Path, words: tuple[str, ...], pin: str, why: str
) -> None:
    dropped(models)
    assert why in dscope("models", *words, pin=pin, code=2)


def test_what_was_dropped_is_taken_in_where_no_window_does_it(dscope: Terminal, models: Path) -> None:
    assert f"Nothing lies in {models / 'inbox'}" in dscope("models", "inbox")
    content = brightness_network()
    lay_down(models / "inbox" / "whole", card_of(content), content)
    (models / "inbox" / "empty").mkdir()
    said = dscope("models", "inbox", code=3)
    assert said.startswith("dscope: empty is refused: ") and said.endswith("card.json is missing or is no file")
    assert [path.name for path in (models / "brightness").iterdir()] == ["1"]
    assert (models / "inbox" / "empty.refused.txt").is_file()
