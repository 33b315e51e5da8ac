"""The microscope's own dirt: specks that stay at the same pixels whatever part is looked at."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

SCHEMA: Final = "dscope.own_dirt/1"

Positive = Annotated[float, Field(gt=0)]
Count = Annotated[int, Field(ge=0)]


class _Written(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class SpeckSource(StrEnum):
    """How it was told from the dirt of a part."""

    BLANK = "blank"
    """It stayed while a blank was moved."""
    PARTS = "parts"
    """It stayed while parts came and went that lay differently."""


class Speck(_Written):
    """`x_px`, `y_px` : its middle. `missed_by` : the last parts in a row on which it was not seen."""

    x_px: float
    y_px: float
    diameter_px: Positive
    source: SpeckSource
    found_at: AwareDatetime
    missed_by: tuple[str, ...] = ()


class Sighting(_Written):
    """`part` : which part it was. `cx_px`, `cy_px` : where its fiber's centre lay."""

    part: str
    cx_px: float
    cy_px: float


class Suspect(_Written):
    """A mark that may turn out to be the microscope's: seen at one place on parts that differ."""

    x_px: float
    y_px: float
    diameter_px: Positive
    sightings: tuple[Sighting, ...]
    missed_by: tuple[str, ...] = ()


class SensorView(_Written):
    """Which pixels of which camera a picture shows: another region of interest has its specks elsewhere."""

    camera: str
    x: Count
    y: Count
    width: Count
    height: Count


class OwnDirtMap(_Written):
    """All that is known of one view: specks that are sure, and suspects with the evidence so far."""

    format: Annotated[Literal["dscope.own_dirt/1"], Field(alias="schema")] = SCHEMA
    view: SensorView
    specks: tuple[Speck, ...] = ()
    suspects: tuple[Suspect, ...] = ()
