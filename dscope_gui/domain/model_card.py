"""What is known of a trained model: what it takes, what it tells apart, and what it was made of."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, model_validator

SCHEMA: Final = "dscope.model/1"
CARD_FILE: Final = "card.json"
"""Lies beside the model's file; both make one folder."""
INBOX: Final = "inbox"
"""Folder among the models into which new ones are dropped; no model has this name."""

LONGEST_CLASS: Final = 64
"""Letters in the name of a class."""
LARGEST_SIDE_PX: Final = 8192
LARGEST_FILE_BYTES: Final = 256 * 1024 * 1024
"""No model for two processor cores comes near; a larger file is a slip."""

_FILE_KINDS: Final = (".onnx", ".npz")
"""Both hold numbers alone; a pickle may run a program when it is opened."""
_RESERVED: Final = frozenset({"con", "prn", "aux", "nul"})


class ModelTask(StrEnum):
    """What a model is asked. One model at a time answers each question."""

    SEGMENTATION = "segmentation"
    """Where the defects of each class lie: one map for each class, as large as the picture."""
    QUALITY = "quality"
    """Which class the picture as a whole belongs to: one score for each."""
    ANOMALY = "anomaly"
    """How unlike good end faces each place is: features of the picture, or the memory that they are compared with."""


class InputView(StrEnum):
    """What of a picture a model looks at."""

    PICTURE = "picture"
    """The picture, or a part of it, as it was taken."""
    FLATTENED = "flattened"
    """The end face with the background of a perfect one taken away: three channels of 0 to 255, see `FlattenedView`."""


class PixelKind(StrEnum):
    """How the numbers of the input are kept."""

    FLOAT32 = "float32"
    UINT8 = "uint8"


class Scores(StrEnum):
    """What the numbers of the output are."""

    PROBABILITIES = "probabilities"
    """0 to 1; of a quality model they add up to 1."""
    LOGITS = "logits"
    """Any number; a softmax (quality) or a sigmoid (segmentation) makes probabilities of them."""


def _plain_name(name: str) -> str:
    """A name becomes a folder on any system, so it must not lead elsewhere."""
    if name.split(".", maxsplit=1)[0].lower() in _RESERVED or name.endswith("."):
        raise ValueError(f"{name!r} cannot be the name of a folder on every system")
    if name == INBOX:
        raise ValueError(f"{name!r} is the folder into which models are dropped, and the name of none")
    return name


def _model_file(file: str) -> str:
    for kind in (PurePosixPath, PureWindowsPath):
        if kind(file).name != file:
            raise ValueError(f"{file!r} must be the name of a file beside the card, without a folder")
    if not file.endswith(_FILE_KINDS):
        raise ValueError(f"{file!r} is neither .onnx nor .npz; no other files are loaded")
    return file


Name = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=64), AfterValidator(_plain_name)]
Version = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=64), AfterValidator(_plain_name)]
ModelFile = Annotated[str, Field(max_length=128, pattern=r"^[A-Za-z0-9_][A-Za-z0-9._-]*$"), AfterValidator(_model_file)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Side = Annotated[int, Field(ge=1, le=LARGEST_SIDE_PX)]
Count = Annotated[int, Field(ge=0)]
ClassName = Annotated[str, Field(min_length=1, max_length=LONGEST_CLASS)]


class _Written(BaseModel):
    """Base of what stands on a card."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class ModelInput(_Written):
    """The picture that a model takes: an array (1, channels, height, width).

    Parameters
    ----------
    width, height : in px; None for any multiple of `multiple_of`.
    view : what of a picture it looks at.
    channels : 1 for grey, 3 for blue, green, red in this order, or for those of the flattened end face.
    range : what black and white of an 8-bit picture become.
    """

    width: Side | None
    height: Side | None
    view: InputView = InputView.PICTURE
    channels: Literal[1, 3] = 1
    dtype: PixelKind = PixelKind.FLOAT32
    range: tuple[float, float] = (0.0, 1.0)
    multiple_of: Side = 1

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        black, white = self.range
        if black == white:
            raise ValueError(f"the range {black:g} to {white:g} leaves no room for grey")
        if self.dtype is PixelKind.UINT8 and self.range != (0.0, 255.0):
            raise ValueError("numbers of uint8 have the range 0 to 255")
        if self.view is InputView.FLATTENED and self.channels == 1:
            raise ValueError("the flattened end face has 3 channels")
        for side in (self.width, self.height):
            if side is not None and side % self.multiple_of:
                raise ValueError(f"{side} px is no multiple of {self.multiple_of}")
        return self


class Training(_Written):
    """How a model was made, so that it can be made again.

    Parameters
    ----------
    data : what it learnt from, for people.
    data_sha256 : of the list of files with their hashes, where there is one.
    command : that was run, as it was typed.
    """

    data: Annotated[str, Field(min_length=1)]
    command: Annotated[str, Field(min_length=1)]
    seed: int
    data_sha256: Sha256 | None = None


class TestCounts(_Written):
    """What a model found in pictures that it had not learnt from and whose truth is known.

    Parameters
    ----------
    data, data_sha256 : the test set; two models can be compared where both were tested on the same.
    hits, misses : real defects (or defective end faces) that were found, and those that were not.
    false_alarms : what was found and is none.
    """

    __test__ = False  # pytest takes every class that begins like this for tests

    data: Annotated[str, Field(min_length=1)]
    data_sha256: Sha256
    hits: Count
    misses: Count
    false_alarms: Count


class ModelCard(_Written):
    """Everything that a model's file must agree with before it may judge, and where it comes from.

    Parameters
    ----------
    name, version : versions of one name follow each other; together they name the folder.
    file : beside the card.
    size_bytes, sha256 : of the file; another file is another model.
    classes : what it tells apart, in the order of the output.
    scores : what its output is.
    metrics : figures of the training by name, such as `accuracy`; for people.
    tested : counts on a test set; they decide whether it may replace another model.
    """

    format: Annotated[Literal["dscope.model/1"], Field(alias="schema")] = SCHEMA
    name: Name
    version: Version
    task: ModelTask
    file: ModelFile
    size_bytes: Annotated[int, Field(ge=1, le=LARGEST_FILE_BYTES)]
    sha256: Sha256
    input: ModelInput
    classes: tuple[ClassName, ...]
    scores: Scores = Scores.PROBABILITIES
    training: Training
    metrics: dict[str, float] = Field(default_factory=dict)
    tested: TestCounts | None = None
    created_at: AwareDatetime

    @property
    def full_name(self) -> str:
        """As lists and records call it: `end-face-quality@3`."""
        return f"{self.name}@{self.version}"

    @model_validator(mode="after")
    def _classes_fit_the_task(self) -> Self:
        twice = {name for name in self.classes if self.classes.count(name) > 1}
        if twice:
            raise ValueError(f"the class {min(twice)!r} is there more than once")
        least = _LEAST_CLASSES[self.task]
        if len(self.classes) < least:
            raise ValueError(f"a {self.task.value} model tells at least {least} classes apart, not {len(self.classes)}")
        if self.file.endswith(".npz") and self.task is not ModelTask.ANOMALY:
            raise ValueError(f"a {self.task.value} model is an .onnx file; only an anomaly model may be an .npz")
        return self


_LEAST_CLASSES: Final = {ModelTask.SEGMENTATION: 1, ModelTask.QUALITY: 2, ModelTask.ANOMALY: 0}


def card_text(card: ModelCard) -> str:
    """The content of a card's file."""
    return card.model_dump_json(indent=2, by_alias=True) + "\n"
