"""The checkpoint of a quality classifier."""

from __future__ import annotations

from typing import TypeAlias

from dscope_gui.domain.training import EpochFigures, TrainingPlan
from dscope_gui.training.checkpoint import Checkpoint

QualityCheckpoint: TypeAlias = Checkpoint[TrainingPlan, EpochFigures]
