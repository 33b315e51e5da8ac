"""`GET last`, `GET report`, `GET heat-map`: what the stream knows now."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, Final

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse

from dscope_gui.protocols import ProductionLine
from dscope_gui.streaming.server.hub import Hub
from dscope_gui.streaming.server.rest.faults import Fault, Refused
from dscope_gui.streaming.server.rest.schemas import HEAT_MAP_REF, RECORD_REF, REPORT_REF, json_of

_NONE_YET: Final[dict[int | str, dict[str, Any]]] = {404: {"model": Fault, "description": "There is none yet"}}


def live_router(line: ProductionLine, hub: Hub) -> APIRouter:
    router = APIRouter(tags=["now"])

    @router.get("/last", responses=json_of(RECORD_REF) | _NONE_YET, response_class=JSONResponse)
    def last() -> Response:
        """The record of the part that was judged last since the station started."""
        record = line.last()
        if record is None:
            raise Refused(HTTPStatus.NOT_FOUND, "Nothing was judged since the station started")
        return JSONResponse(record)

    @router.get("/report", responses=json_of(REPORT_REF), response_class=JSONResponse)
    def report() -> Response:
        """All that the stream knows of the end face under the microscope."""
        return JSONResponse(line.report())

    @router.get("/heat-map", responses=json_of(HEAT_MAP_REF) | _NONE_YET, response_class=JSONResponse)
    def heat_map() -> Response:
        """Where defects were seen lately."""
        last_one = hub.last_heat_map
        if last_one is None:
            raise Refused(HTTPStatus.NOT_FOUND, "There is no heat map yet", "The stream sends one every few seconds")
        return Response(last_one.text, media_type="application/json")

    return router
