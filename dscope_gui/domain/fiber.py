"""Fiber types as data: `config/fibers.json`."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Positive = Annotated[float, Field(gt=0)]


class Fiber(BaseModel):
    """Nominal geometry of a fiber type.

    Parameters
    ----------
    cladding_tolerance_um : the manufacturer's half tolerance; it bounds how well the cladding can serve as a ruler.
    core_tolerance_um : by how much the edge that is seen of the core may be off; of a single-mode fiber that is a spot
        of light and not the glass, so that it is wide. None where a picture tells nothing of the core.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    title: str
    core_um: Positive | None
    cladding_um: Positive
    cladding_tolerance_um: Positive
    core_tolerance_um: Positive | None = None
    source: str


class FiberCatalogue(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    fibers: tuple[Fiber, ...]
