"""`POST judge`: serial in, record out, for a production line."""

from __future__ import annotations

from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from dscope_gui.streaming.server.gate.access import admission_of
from dscope_gui.streaming.server.rest.faults import Fault
from dscope_gui.streaming.server.rest.judge_desk import Asked, JudgeDesk
from dscope_gui.streaming.server.rest.schemas import RECORD_REF, json_of

_LONGEST: Final = 200
_Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=_LONGEST,
        description="Chosen anew for each part; asked again with the same one, the station judges nothing anew",
    ),
]
_FAULTS: Final[dict[int | str, dict[str, Any]]] = {
    409: {"model": Fault, "description": "No rule set is in force, or somebody is in the middle of another part"},
    422: {"model": Fault, "description": "No such part, no serial, or the key of another part"},
    423: {"model": Fault, "description": "The station check is not green"},
    503: {"model": Fault, "description": "Camera or history are not there, or too many parts wait; see Retry-After"},
    504: {"model": Fault, "description": "The camera gave no picture in time"},
}


class JudgeIn(BaseModel):
    """The part that lies under the microscope now."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    serial: str = Field(min_length=1, max_length=_LONGEST)
    part: str | None = Field(None, min_length=1, max_length=_LONGEST, description="The station's usual one without it")
    lot: str = Field("", max_length=_LONGEST)


def judge_router(desk: JudgeDesk) -> APIRouter:
    router = APIRouter(tags=["production line"])

    @router.post("/judge", responses=json_of(RECORD_REF) | _FAULTS, response_class=JSONResponse)
    async def judge(asked: JudgeIn, request: Request, key: _Key = None) -> Response:
        """Take a picture, judge and store it under this serial, and answer with the record.

        A fail is an answer, not an error. Where the answer is an error, nothing was judged and nothing stored.
        """
        who = admission_of(request.scope).name
        record = await desk.judge(Asked(asked.serial, asked.part, asked.lot), who=who, key=key)
        return JSONResponse(record)

    return router
