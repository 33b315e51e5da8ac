"""Which answer an error is; the only place that knows."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from dscope_gui import errors
from dscope_gui.streaming.server.gate.refusal import FAILED, FAILED_HINT

_RETRY_S: Final = "2"
_STATUS: Final[tuple[tuple[type[errors.DScopeError], HTTPStatus], ...]] = (
    (errors.DatasetBusy, HTTPStatus.SERVICE_UNAVAILABLE),
    (errors.WrongUse, HTTPStatus.UNPROCESSABLE_ENTITY),
    (errors.PictureUnreadable, HTTPStatus.UNPROCESSABLE_ENTITY),
    (errors.NotStored, HTTPStatus.NOT_FOUND),
    (errors.ProductionLocked, HTTPStatus.LOCKED),
    (errors.NotInForce, HTTPStatus.CONFLICT),
    (errors.StationBusy, HTTPStatus.CONFLICT),
    (errors.CameraTimeout, HTTPStatus.GATEWAY_TIMEOUT),
    (errors.CameraFault, HTTPStatus.SERVICE_UNAVAILABLE),
    (errors.StoreUnavailable, HTTPStatus.SERVICE_UNAVAILABLE),
    (errors.NotWritable, HTTPStatus.SERVICE_UNAVAILABLE),
)
"""The first that fits counts."""


class Fault(BaseModel):
    """What every refusal says."""

    error: str = Field(description="What happened")
    hint: str = Field("", description="What to do about it; may be empty")


class Refused(Exception):
    """An answer other than the one asked for, where no error of the station's own says it."""

    def __init__(self, status: HTTPStatus, error: str, hint: str = "", headers: dict[str, str] | None = None) -> None:
        super().__init__(error)
        self.status, self.fault, self.headers = status, Fault(error=error, hint=hint), headers or {}


def answer_faults(app: FastAPI) -> None:
    """Let every error be answered as JSON with `error` and `hint`."""
    app.add_exception_handler(errors.DScopeError, _own)
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _failed)


def status_of(error: errors.DScopeError) -> HTTPStatus:
    return next((status for kind, status in _STATUS if isinstance(error, kind)), HTTPStatus.INTERNAL_SERVER_ERROR)


def _own(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, errors.DScopeError)
    status = status_of(error)
    headers = {"retry-after": _RETRY_S} if status is HTTPStatus.SERVICE_UNAVAILABLE else {}
    return _answer(status, Fault(error=error.message, hint=error.hint), headers)


def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Refused)
    return _answer(error.status, error.fault, error.headers)


def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"][1:]) or "the body"
    hint = "See /docs for what can be asked"
    return _answer(HTTPStatus.UNPROCESSABLE_ENTITY, Fault(error=f"{field}: {first['msg']}", hint=hint), {})


def _http(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    fault = Fault(error=str(error.detail), hint="See /docs for what can be asked")
    return _answer(HTTPStatus(error.status_code), fault, dict(error.headers or {}))


def _failed(_request: Request, _error: Exception) -> JSONResponse:
    """How it failed goes into the log, see the gate; nobody else needs to know."""
    return _answer(HTTPStatus.INTERNAL_SERVER_ERROR, Fault(error=FAILED, hint=FAILED_HINT), {})


def _answer(status: HTTPStatus, fault: Fault, headers: dict[str, str]) -> JSONResponse:
    return JSONResponse(fault.model_dump(), status, headers)
