"""How long pictures of the screens wait for what they show: no operator does, so a busy machine may take its time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PyQt6.QtWidgets import QApplication

from dscope_gui.settings import Config

PATIENCE_S: Final = 90.0
"""A hundred times what it takes; a camera that really stands still is told after that."""


def patient(config: Config) -> Config:
    """The same station with a camera that may take its time for a capture."""
    workstation = config.workstation
    capture = workstation.capture.model_copy(update={"timeout_s": PATIENCE_S})
    return config.model_copy(update={"workstation": workstation.model_copy(update={"capture": capture})})


def wait(until: Callable[[], bool]) -> None:
    """Let the window live until something is there, as it would anyway."""
    end_s = time.monotonic() + PATIENCE_S
    while not until() and time.monotonic() < end_s:
        QApplication.processEvents()
