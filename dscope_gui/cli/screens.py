"""What the start of the program brings along: the command line itself knows neither Qt nor torch."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:  # pydantic and these types take as long to load as all that a refused command needs
    from dscope_gui.domain.anomaly_training import AnomalyRequest, AnomalyWatch, TrainedAnomaly
    from dscope_gui.domain.gui_options import GuiOptions
    from dscope_gui.domain.rule_set import RuleSet
    from dscope_gui.domain.segment_training import SegmentRequest, SegmentWatch, TrainedSegmenter
    from dscope_gui.domain.station import GuiSettings
    from dscope_gui.domain.training import QualityWatch, TrainedQuality, TrainingRequest
    from dscope_gui.protocols import LiveStream

OpenGui: TypeAlias = "Callable[[GuiOptions], int]"
"""Shows the window until it is closed; gives the exit code."""
PrintRules: TypeAlias = "Callable[[RuleSet, Path], None]"
"""Draws a rule set into a PDF file; raises NotWritable."""
OpenLiveWindow: TypeAlias = "Callable[[LiveStream, GuiSettings], int]"
"""Starts the stream and shows what it finds until the window is closed or the stream has ended; stops it then. Gives
the exit code. To be called in the main thread, where `has_display`."""
TrainQuality: TypeAlias = "Callable[[TrainingRequest, QualityWatch], TrainedQuality]"
"""Trains a quality classifier; raises WrongUse where the extra `train` is not installed."""
TrainSegmentation: TypeAlias = "Callable[[SegmentRequest, SegmentWatch], TrainedSegmenter]"
"""Trains a segmentation network; raises as `TrainQuality` does."""
TrainAnomaly: TypeAlias = "Callable[[AnomalyRequest, AnomalyWatch], TrainedAnomaly]"
"""Makes an anomaly detector; needs no extra."""

_WHERE_A_DISPLAY_IS_NAMED: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Screens:
    """None each where this start of the program brought none."""

    open_gui: OpenGui | None = None
    print_rules: PrintRules | None = None
    open_live_window: OpenLiveWindow | None = None
    train_quality: TrainQuality | None = None
    train_segmentation: TrainSegmentation | None = None
    train_anomaly: TrainAnomaly | None = None


def has_display() -> bool:
    """Whether a window can be shown; where none can, Qt would abort the process."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _WHERE_A_DISPLAY_IS_NAMED)
