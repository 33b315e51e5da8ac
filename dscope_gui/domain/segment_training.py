"""What is asked of the training of a segmentation network, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, TypeAlias

from pydantic import Field

from dscope_gui.domain.model_card import ModelCard, TestCounts
from dscope_gui.domain.profile.common import Count, NotNegative, Section, Share
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.training import LARGEST_SEED, MOST_EPOCHS, MOST_THREADS, TrainingWatch

LARGEST_RATE: Final = 0.1
MOST_DRAWN: Final = 500_000
"""So many end faces are drawn from one seed without meeting those that only choose or count."""


class Precision(StrEnum):
    """In which numbers a network learns; what is kept and exported is float32 in any case."""

    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"
    """Twice as fast where the processor multiplies them itself (AMX), slow elsewhere."""


class Device(StrEnum):
    """What a network learns on; it judges on processors in any case."""

    CPU = "cpu"
    CUDA = "cuda"
    """A graphics card of NVIDIA: many times as fast. Its sums come in another order each time, so that the same plan
    gives a network as good, and not the same to the last digit."""


class SegmentPlan(Section):
    """What decides, with the collected data, which network comes out: same plan and data, same network.

    Parameters
    ----------
    simulated : end faces to draw and learn from; a tenth as many more choose the best epoch, and as many count.
    rate : of learning, at its largest; less where the training starts from a network that knows a lot already.
    threads : sums of other parts are rounded otherwise, so their number is part of the plan.
    """

    simulated: Annotated[int, Field(ge=0, le=MOST_DRAWN)] = 1500
    epochs: Annotated[int, Field(ge=1, le=MOST_EPOCHS)] = 12
    seed: Annotated[int, Field(ge=0, le=LARGEST_SEED)] = 0
    threads: Annotated[int, Field(ge=1, le=MOST_THREADS)] = 2
    rate: Annotated[float, Field(gt=0, le=LARGEST_RATE)] = 2e-3
    precision: Precision = Precision.FLOAT32
    device: Device = Device.CPU


@dataclass(frozen=True, slots=True)
class SegmentRequest:
    """One training of a segmentation network.

    Parameters
    ----------
    out : folder for the examples, the checkpoint, the history and the model.
    profile : how pictures are read, end faces found and flattened.
    command : as it was typed, for the card.
    resume : go on with the training that `out` holds.
    collected : folder of a dataset to learn from too; None for drawn end faces alone.
    labelled : folder of pictures with a box around each defect, to learn from too, as `dscope validate` takes them.
    start : folder of an earlier training, from whose network this one starts; None for one that knows nothing.
    """

    out: Path
    plan: SegmentPlan
    profile: Profile
    command: str
    resume: bool = False
    collected: Path | None = None
    labelled: Path | None = None
    start: Path | None = None


class SegmentFigures(Section):
    """How one epoch went.

    Parameters
    ----------
    train_loss, validation_loss : cross entropy and Dice loss together.
    validation_dice : mean over the classes of 2 |A∩B| / (|A| + |B|) over all validation pixels that are labelled.
    """

    epoch: Count
    train_loss: NotNegative
    validation_loss: NotNegative
    validation_dice: Share

    @property
    def merit(self) -> float:
        """The epoch with the largest is kept."""
        return self.validation_dice


SegmentWatch: TypeAlias = TrainingWatch[SegmentFigures]


@dataclass(frozen=True, slots=True)
class TrainedSegmenter:
    """A trained network, exported.

    Parameters
    ----------
    folder : holds the card and the model's file.
    tested : objects over end faces that neither the training nor the choice of the best epoch has seen.
    """

    folder: Path
    card: ModelCard
    best_epoch: int
    tested: TestCounts
