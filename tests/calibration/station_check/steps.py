"""The shipped steps of a station check, by name."""

from __future__ import annotations

from typing import TypeVar

from dscope_gui.settings import load_config

Step = TypeVar("Step")


def shipped(kind: type[Step]) -> Step:
    """The step of that type as the program comes with it."""
    return next(step for step in load_config().workstation.station_check.steps if isinstance(step, kind))
