"""The full circle of learning: judge, collect, export, train, put the model in use, judge with both, take it back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

pytest.importorskip("torch")
pytest.importorskip("onnxscript")

from dscope_gui.__main__ import train_segmentation
from dscope_gui.cli.app import run
from tests.cli.terminal import Terminal

pytestmark = pytest.mark.xdist_group("torch")  # one process pays for loading it, not all

_SEED: Final = "7"
"""Two end faces, one without a mark and one with a scratch."""
_FIBER: Final = "mm-50-125"
_RULES: Final = "iec61300-3-35-2015-mm"


def test_what_was_collected_trains_a_model_that_judges_beside_the_rules_until_it_is_rolled_back(
    dscope: Terminal, tmp_path: Path
) -> None:
    dscope("simulate", tmp_path / "pictures", "-n", "2", "--seed", _SEED, "--fiber", _FIBER)
    rules_alone = inspected(dscope, tmp_path / "pictures", tmp_path / "rules")
    dataset = collected_elsewhere(dscope, tmp_path / "rules", tmp_path)
    name = trained(dataset, tmp_path / "training")

    assert f"{name} (segmentation, line, region) is taken in" in dscope(
        "models", "add", tmp_path / "training" / "model", "--by", "Tom", pin="3333"
    )
    assert f"{name} is the active segmentation model" in dscope("models", "use", name, "--by", "Quinn", pin="2222")
    both = inspected(dscope, tmp_path / "pictures", tmp_path / "both", "--detector", "both")
    back = dscope("models", "rollback", "segmentation", "--by", "Quinn", "--reason", "one epoch only", pin="2222")
    afterwards = inspected(dscope, tmp_path / "pictures", tmp_path / "afterwards")

    assert {judges(record) for record in both} == {("both", name)}
    assert "no segmentation model is active" in back
    assert {judges(record) for record in rules_alone + afterwards} == {("rules", None)}
    assert [marks(record) for record in afterwards] == [marks(record) for record in rules_alone]


def inspected(dscope: Terminal, pictures: Path, out: Path, *more: str) -> list[dict[str, Any]]:
    usual = ("--fiber", _FIBER, "--rules", _RULES, "--records-only", "--jobs", "1")
    dscope("inspect", pictures, "--out", out, *usual, *more)
    return [json.loads(line) for line in (out / "records.jsonl").read_text(encoding="utf-8").splitlines()]


def collected_elsewhere(dscope: Terminal, results: Path, folder: Path) -> Path:
    """Collected at this station, and taken as an archive to where the training is done."""
    archive, dataset = folder / "collected.tar.gz", folder / "elsewhere"
    dscope("dataset", "collect", results, "--dataset", folder / "here")
    dscope("dataset", "export", archive, "--dataset", folder / "here")
    dscope("dataset", "import", archive, "--dataset", dataset, "--by", "Dora")
    return dataset


def trained(dataset: Path, out: Path) -> str:
    """Full name of the model."""
    small = ["--simulated", "2", "--epochs", "1", "--threads", "1", "--seed", "5"]
    words = ["train", "segment", "--out", str(out), "--dataset", str(dataset), *small]
    assert run(words, train_segmentation=train_segmentation) == 0
    card = json.loads((out / "model" / "card.json").read_text(encoding="utf-8"))
    assert (out / "model" / card["file"]).suffix == ".onnx"
    return f"{card['name']}@{card['version']}"


def judges(record: dict[str, Any]) -> tuple[str, str | None]:
    assert "learned_fault" not in record
    return record.get("detector", "rules"), record["software"]["model"]


def marks(record: dict[str, Any]) -> list[tuple[str, float]]:
    return [(defect["type"], defect["area_um2"]) for defect in record["defects"]]
