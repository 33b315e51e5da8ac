"""One labelled picture: where it was cut from, and everything that was ever said of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final, Literal, NamedTuple

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from dscope_gui.domain.dataset.label import Label

SCHEMA: Final = "dscope.dataset_item/1"
ID_LENGTH: Final = 24
"""Hex digits: 96 bits tell any two pictures apart."""

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
ItemId = Annotated[str, Field(pattern=rf"^[0-9a-f]{{{ID_LENGTH}}}$")]


class Kept(BaseModel):
    """As it lies in a file of the dataset: nothing unknown, nothing missing."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Extent(StrEnum):
    DEFECT = "defect"
    """A window around a defect, or around a part of a long one."""
    END_FACE = "end_face"
    """As far out as it is judged."""


class Window(NamedTuple):
    """Whole pixels of a picture; may reach out of it where the picture is smaller."""

    x: int
    y: int
    width: Annotated[int, Field(ge=1)]
    height: Annotated[int, Field(ge=1)]

    @property
    def rows(self) -> slice:
        """Of a picture that it lies within, and so the columns."""
        return slice(self.y, self.y + self.height)

    @property
    def columns(self) -> slice:
        return slice(self.x, self.x + self.width)


class Source(Kept):
    """Where it was cut from.

    Parameters
    ----------
    inspection, captured_at, profile, rule_set, software, config_sha256 : as the record has them.
    image_sha256 : of the picture that was inspected.
    end_face : the same for all pictures of one end face, which must not be parted into training and test; tells no
        serial.
    defect : its id in the record, or `H` and a number for a mark that a person drew; None for a whole end face.
    disputed : one judge called it a defect and the other did not.
    """

    inspection: str
    captured_at: AwareDatetime
    image_sha256: Sha256
    end_face: Sha256
    defect: str | None
    profile: str
    rule_set: str
    software: str
    config_sha256: str
    disputed: bool = False


class ItemFacts(Kept):
    """What never changes of a labelled picture.

    Parameters
    ----------
    id : the same whenever the same mark of the same picture is collected.
    window : which part of the inspected picture it is, pixel for pixel.
    picture_sha256 : of its own PNG.
    """

    schema_: Literal["dscope.dataset_item/1"] = Field(alias="schema")
    id: ItemId
    extent: Extent
    window: Window
    picture_sha256: Sha256
    source: Source


class LabelVersion(Kept):
    """One saying of what it shows; a correction is a new one, and the last one holds.

    Parameters
    ----------
    mask_sha256 : of the mask's PNG; None only where nothing is marked on a good one.
    by : who said so; empty for the inspection itself.
    """

    version: Annotated[int, Field(ge=1)]
    label: Label
    mask_sha256: Sha256 | None
    by: str
    at: AwareDatetime
    reason: str = ""

    @model_validator(mode="after")
    def _shows_where(self) -> LabelVersion:
        if self.label is not Label.GOOD and self.mask_sha256 is None:
            raise ValueError(f"{self.label.value} without a mask that shows where")
        return self


@dataclass(frozen=True, slots=True)
class Item:
    """`versions` : in the order in which they were said, at least one."""

    facts: ItemFacts
    versions: tuple[LabelVersion, ...]

    @property
    def id(self) -> str:
        return self.facts.id

    @property
    def current(self) -> LabelVersion:
        return self.versions[-1]

    @property
    def label(self) -> Label:
        return self.current.label

    @property
    def is_corrected(self) -> bool:
        return len(self.versions) > 1

    @property
    def is_disputed(self) -> bool:
        """The judges disagree, and no person has said yet which of them is right."""
        return self.facts.source.disputed and not self.current.by


@dataclass(frozen=True, slots=True)
class NewItem:
    """About to be kept. `picture`, `mask` : PNG of the same size; the mask is None where nothing is marked."""

    facts: ItemFacts
    first: LabelVersion
    picture: bytes
    mask: bytes | None
