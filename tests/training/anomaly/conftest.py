"""A detector that was made from a few small pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.__main__ import train_anomaly
from dscope_gui.cli.app import run
from tests.training.anomaly.shade_backbone import write_backbone
from tests.training.sorted_pictures import end_face, write_picture


@pytest.fixture(scope="session")
def backbone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_backbone(tmp_path_factory.mktemp("backbone"))


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a sub-folder of good end faces, and another that must not be learnt from."""
    folder = tmp_path_factory.mktemp("sorted")
    for number in range(16):
        write_picture(folder / "good" / f"g{number}.png", end_face(number, dirty=False))
    write_picture(folder / "defective" / "d.png", end_face(999, dirty=True))
    return folder


@pytest.fixture(scope="session")
def trained(good: Path, backbone: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the model."""
    out = tmp_path_factory.mktemp("trained")
    assert run(words(good, out, backbone), train_anomaly=train_anomaly) == 0
    return out / "model"


def words(good: Path, out: Path, backbone: Path, *more: str) -> list[str]:
    usual = ["--tested", "0", "--false-alarm-rate", "0.15", "--coreset-share", "0.02", "--backbone", str(backbone)]
    return ["train", "anomaly", str(good), "--out", str(out), *usual, *more]
