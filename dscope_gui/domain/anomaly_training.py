"""What is asked of the making of an anomaly detector, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from pydantic import Field

from dscope_gui.domain.model_card import ModelCard
from dscope_gui.domain.profile.common import Section
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.training import LARGEST_SEED

MOST_DRAWN: Final = 500_000
"""So many good end faces are drawn from one seed without meeting those that only test."""
LOWEST_RATE: Final = 0.001
HIGHEST_RATE: Final = 0.5
SMALLEST_SHARE: Final = 0.0005
USUAL_DRAWN: Final = 240


class AnomalyPlan(Section):
    """What decides, with the pictures and the network, what is remembered.

    Parameters
    ----------
    simulated : good end faces to draw.
    false_alarm_rate : share of good end faces that may be called anomalous.
    coreset_share : of the cells that were looked at, those that are remembered.
    tested : end faces drawn with and without defects, on which it is tested.
    """

    simulated: Annotated[int, Field(ge=0, le=MOST_DRAWN)] = USUAL_DRAWN
    false_alarm_rate: Annotated[float, Field(ge=LOWEST_RATE, le=HIGHEST_RATE)] = 0.05
    coreset_share: Annotated[float, Field(ge=SMALLEST_SHARE, le=1.0)] = 0.01
    seed: Annotated[int, Field(ge=0, le=LARGEST_SEED)] = 0
    tested: Annotated[int, Field(ge=0, le=MOST_DRAWN)] = 200


@dataclass(frozen=True, slots=True)
class AnomalyRequest:
    """One making of an anomaly detector.

    Parameters
    ----------
    out : folder for the model.
    profile : how pictures are read, end faces found and flattened.
    command : as it was typed, for the card.
    home : the data folder, in which the station keeps its models.
    backbone : a file `.onnx`, or the name of a model that gives features; None is the one that comes with the program.
    pictures : folder of good end faces; of one with a sub-folder `good` only what lies in that. None draws them all.
    """

    out: Path
    plan: AnomalyPlan
    profile: Profile
    command: str
    home: Path
    backbone: str | None = None
    pictures: Path | None = None


@dataclass(frozen=True, slots=True)
class AnomalyWatch:
    """Who is told how it goes.

    Parameters
    ----------
    step : gets what is done now, how many of it are done, and how many there are.
    remark : gets a sentence about what should be known.
    """

    step: Callable[[str, int, int], None]
    remark: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class TrainedAnomaly:
    """A detector that was made. `folder` holds the card and the model's file."""

    folder: Path
    card: ModelCard
