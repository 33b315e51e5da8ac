"""The checkpoint of a segmentation network."""

from __future__ import annotations

from typing import TypeAlias

from dscope_gui.domain.segment_training import SegmentFigures, SegmentPlan
from dscope_gui.training.checkpoint import Checkpoint

SegmentCheckpoint: TypeAlias = Checkpoint[SegmentPlan, SegmentFigures]
