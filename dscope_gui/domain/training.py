"""What is asked of a training, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, Generic, TypeAlias, TypeVar

from pydantic import Field

from dscope_gui.domain.model_card import ModelCard
from dscope_gui.domain.profile.common import Count, NotNegative, Section, Share
from dscope_gui.domain.profile.profile import Profile

MOST_EPOCHS: Final = 1000
MOST_THREADS: Final = 64
LARGEST_SEED: Final = 2**32 - 1


class QualityNet(StrEnum):
    """The networks that sort end faces into classes."""

    FULLY_CONNECTED = "fully_connected"
    """28 × 28 px and one hidden layer: the baseline that others are measured against."""
    CONVOLUTIONAL = "convolutional"
    """A small convolutional network on a larger picture, in which single pits and scratches can still be seen."""


class TrainingPlan(Section):
    """What decides, with the pictures, which network comes out: same plan and pictures, same network.

    Parameters
    ----------
    threads : sums of other parts are rounded otherwise, so their number is part of the plan.
    """

    net: QualityNet = QualityNet.CONVOLUTIONAL
    epochs: Annotated[int, Field(ge=1, le=MOST_EPOCHS)] = 30
    seed: Annotated[int, Field(ge=0, le=LARGEST_SEED)] = 0
    threads: Annotated[int, Field(ge=1, le=MOST_THREADS)] = 2


@dataclass(frozen=True, slots=True)
class TrainingRequest:
    """One training of a quality classifier.

    Parameters
    ----------
    pictures : folder with one sub-folder of pictures for each class.
    out : folder for the checkpoint, the history and the model.
    profile : how pictures are read and end faces found on them.
    command : as it was typed, for the card.
    resume : go on with the training that `out` holds.
    """

    pictures: Path
    out: Path
    plan: TrainingPlan
    profile: Profile
    command: str
    resume: bool = False


class EpochFigures(Section):
    """How one epoch went. `train_*` over the pictures learnt from, `validation_*` over those that only choose."""

    epoch: Count
    train_loss: NotNegative
    train_accuracy: Share
    validation_loss: NotNegative
    validation_accuracy: Share

    @property
    def merit(self) -> float:
        """The epoch with the largest is kept."""
        return -self.validation_loss


FiguresT = TypeVar("FiguresT")


@dataclass(frozen=True)  # no slots: an alias of a generic class writes to what it makes, and slots break that
class TrainingWatch(Generic[FiguresT]):
    """Who is told how a training goes.

    Parameters
    ----------
    reading : gets the pictures read (or drawn) and the pictures in all.
    epoch : gets an epoch that is kept and the number wanted.
    remark : gets a sentence about what should be known of the pictures.
    """

    reading: Callable[[int, int], None]
    epoch: Callable[[FiguresT, int], None]
    remark: Callable[[str], None]


QualityWatch: TypeAlias = TrainingWatch[EpochFigures]


@dataclass(frozen=True, slots=True)
class ClassCount:
    """How many test pictures of the class `true` were given the class `said`."""

    true: str
    said: str
    pictures: int


@dataclass(frozen=True, slots=True)
class TrainedQuality:
    """A trained classifier, exported.

    Parameters
    ----------
    folder : holds the card and the model's file.
    counts : over the pictures that neither the training nor the choice of the best epoch has seen.
    """

    folder: Path
    card: ModelCard
    best_epoch: int
    counts: tuple[ClassCount, ...]

    @property
    def right(self) -> int:
        return sum(count.pictures for count in self.counts if count.true == count.said)

    @property
    def tested(self) -> int:
        return sum(count.pictures for count in self.counts)
