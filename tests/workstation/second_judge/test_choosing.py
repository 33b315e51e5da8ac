"""Who judges, by what was wished and by what is active."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from dscope_gui.domain.judges import Detector, DetectorChoice
from dscope_gui.errors import WrongUse
from dscope_gui.neural import ModelRegistry
from dscope_gui.workstation.second_judge import NO_MODELS, ChosenModels, choose
from dscope_gui.workstation.second_judge.choosing import NONE_AT_ALL
from tests.neural.small_models import dropped
from tests.workstation.second_judge.networks import activated, marks_model


def chosen(home: Path, choice: DetectorChoice, model: str | None = None) -> tuple[Detector, ChosenModels]:
    return choose(home, choice, model, registry=ModelRegistry(home, shipped=home / "shipped"))


def test_a_station_without_models_is_judged_by_rules_until_somebody_wishes_otherwise(tmp_path: Path) -> None:
    assert chosen(tmp_path, DetectorChoice.AUTO) == (Detector.RULES, NO_MODELS)
    assert chosen(tmp_path, DetectorChoice.RULES) == (Detector.RULES, NO_MODELS)
    assert chosen(tmp_path, DetectorChoice.BOTH) == (Detector.BOTH, ChosenModels(fault=NONE_AT_ALL))


def test_both_judge_once_a_model_is_active_and_the_rules_alone_where_that_is_wished(tmp_path: Path) -> None:
    found = activated(tmp_path, marks_model(tmp_path))
    detector, models = chosen(tmp_path, DetectorChoice.AUTO)
    assert detector is Detector.BOTH and models.segmentation is not None
    assert (models.segmentation.full_name, models.segmentation.card_sha256) == ("marks@1", found.sha256)
    assert chosen(tmp_path, DetectorChoice.RULES) == (Detector.RULES, NO_MODELS)


def test_a_model_that_only_lies_there_judges_nothing_by_itself_but_by_its_name(tmp_path: Path) -> None:
    marks_model(tmp_path)
    assert chosen(tmp_path, DetectorChoice.AUTO) == (Detector.RULES, NO_MODELS)
    _, models = chosen(tmp_path, DetectorChoice.BOTH, "marks@1")
    assert models.segmentation is not None and models.segmentation.full_name == "marks@1"


def test_the_newest_shipped_model_judges_where_both_are_wished_and_none_is_active(tmp_path: Path) -> None:
    for version in ("9", "10"):
        marks_model(tmp_path / "program", version=version)
    registry = ModelRegistry(tmp_path, shipped=tmp_path / "program" / "models")
    _, models = choose(tmp_path, DetectorChoice.BOTH, registry=registry)
    assert models.segmentation is not None and models.segmentation.full_name == "marks@10"
    assert choose(tmp_path, DetectorChoice.AUTO, registry=registry) == (Detector.RULES, NO_MODELS)


def test_a_quality_model_alone_is_asked_and_looks_for_no_defects(tmp_path: Path) -> None:
    activated(tmp_path, dropped(tmp_path / "models"))
    detector, models = chosen(tmp_path, DetectorChoice.AUTO)
    assert detector is Detector.RULES and models.segmentation is None
    assert models.quality is not None and models.quality.full_name == "brightness@1"


def test_a_model_of_another_task_an_unknown_one_and_one_for_rules_are_refused(tmp_path: Path) -> None:
    dropped(tmp_path / "models")
    marks_model(tmp_path)
    with pytest.raises(WrongUse, match="quality; it looks for no defects"):
        chosen(tmp_path, DetectorChoice.BOTH, "brightness@1")
    with pytest.raises(WrongUse, match="no model 'marks@2'"):
        chosen(tmp_path, DetectorChoice.DL, "marks@2")
    with pytest.raises(WrongUse, match="of no use"):
        chosen(tmp_path, DetectorChoice.RULES, "marks@1")


def test_a_list_of_active_models_that_cannot_be_read_is_told_in_every_record(tmp_path: Path) -> None:
    activated(tmp_path, marks_model(tmp_path))
    (tmp_path / "models" / "active.json").write_text("{", encoding="utf-8")
    detector, models = chosen(tmp_path, DetectorChoice.AUTO)
    assert detector is Detector.BOTH and models.segmentation is None and "active.json" in str(models.fault)


def test_what_was_chosen_can_be_sent_to_another_process(tmp_path: Path) -> None:
    activated(tmp_path, marks_model(tmp_path))
    _, models = chosen(tmp_path, DetectorChoice.AUTO)
    assert pickle.loads(pickle.dumps(models)) == models
