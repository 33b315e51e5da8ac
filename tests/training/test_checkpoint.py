"""Checkpoints: whole, checked, and without a way for foreign code to run."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from dscope_gui.domain.training import EpochFigures, TrainingPlan  # noqa: E402 - they need torch
from dscope_gui.errors import WrongUse  # noqa: E402 - as above
from dscope_gui.training.checkpoint import CHECKPOINT_FILE, Checkpoint, Resuming  # noqa: E402 - as above

pytestmark = pytest.mark.xdist_group("torch")  # one process pays for loading it, not all


def _figures(epoch: int, validation_loss: float) -> EpochFigures:
    return EpochFigures(
        epoch=epoch, train_loss=0.1, train_accuracy=0.9, validation_loss=validation_loss, validation_accuracy=0.8
    )


Kept = Checkpoint[TrainingPlan, EpochFigures]


def _load(folder: Path) -> Kept | None:
    return Resuming(TrainingPlan(), EpochFigures).begun(folder, resume=True)


def _after(*losses: float) -> Kept:
    kept = Kept.before(TrainingPlan(), ("defective", "good"), "a" * 64)
    for epoch, loss in enumerate(losses, start=1):
        kept = kept.followed_by(_figures(epoch, loss), {"w": torch.tensor([float(epoch)])}, {"state": {}})
    return kept


def test_the_epoch_with_the_smallest_validation_loss_is_the_best() -> None:
    kept = _after(0.7, 0.4, 0.5)
    assert kept.best_epoch == 2
    assert float(kept.best["w"][0]) == 2.0
    assert float(kept.weights["w"][0]) == 3.0


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    _after(0.7, 1 / 3).save(tmp_path)
    back = _load(tmp_path)
    assert back is not None
    assert (back.plan, back.classes, back.best_epoch) == (TrainingPlan(), ("defective", "good"), 2)
    assert back.history == _after(0.7, 1 / 3).history
    assert torch.equal(back.weights["w"], torch.tensor([2.0]))


def test_where_none_is_there_is_none(tmp_path: Path) -> None:
    assert _load(tmp_path) is None


@pytest.mark.parametrize("share", [0.0, 0.3, 0.95])
def test_a_checkpoint_that_was_cut_short_is_told(tmp_path: Path, share: float) -> None:
    _after(0.7).save(tmp_path)
    path = tmp_path / CHECKPOINT_FILE
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    with pytest.raises(WrongUse, match="damaged"):
        _load(tmp_path)


class _Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch evil",)


def test_a_file_that_would_run_a_program_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / CHECKPOINT_FILE).write_bytes(pickle.dumps(_Evil()))
    with pytest.raises(WrongUse, match="damaged or no checkpoint"):
        _load(tmp_path)
    torch.save({"format": _Evil()}, tmp_path / CHECKPOINT_FILE)
    with pytest.raises(WrongUse, match="damaged or no checkpoint"):
        _load(tmp_path)
    assert not (tmp_path / "evil").exists()
