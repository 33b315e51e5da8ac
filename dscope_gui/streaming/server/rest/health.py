"""`GET health` and `GET /metrics`."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from pydantic import BaseModel, Field

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.protocols import ProductionLine
from dscope_gui.streaming.server.meters import Meters
from dscope_gui.version import __version__


class PartOut(BaseModel):
    """How one part of the station is."""

    part: Part
    state: PartState = Field(
        description="`off`: nobody asked for it, or what it needs is not there; `waiting`: it is tried again"
    )
    text: str
    hint: Annotated[str, Field(description="What to do; empty where nothing is to be done")]
    backlog: Annotated[int | None, Field(description="How many messages wait; null where none are kept")]


class HealthOut(BaseModel):
    """How the station is."""

    well: bool = Field(description="Nothing waits and nothing has failed")
    version: str
    parts: list[PartOut]


def health_router(line: ProductionLine) -> APIRouter:
    router = APIRouter(tags=["station"])

    @router.get("/health")
    def health() -> HealthOut:
        """How the parts of the station are. The answer is 200 also where some are not well."""
        found = line.health()
        return HealthOut(well=found.is_well, version=__version__, parts=[_part(one) for one in found.parts])

    return router


def _part(one: PartHealth) -> PartOut:
    return PartOut(part=one.part, state=one.state, text=one.text, hint=one.hint, backlog=one.backlog)


def metrics_router(meters: Meters) -> APIRouter:
    router = APIRouter(tags=["station"])

    @router.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
    def metrics() -> Response:
        """Counters and gauges in the text format of Prometheus."""
        return Response(meters.text(), media_type=CONTENT_TYPE_PLAIN_0_0_4)

    return router
