"""Fiber types as data: `config/fibers.json`."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Positive = Annotated[float, Field(gt=0)]


class Fiber(BaseModel):
    """Nominal geometry of a fiber type.

    `cladding_tolerance_um` is the manufacturer's half tolerance; it bounds how well the cladding can serve as a ruler.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    title: str
    core_um: Positive | None
    cladding_um: Positive
    cladding_tolerance_um: Positive
    source: str


class FiberCatalogue(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    fibers: tuple[Fiber, ...]
