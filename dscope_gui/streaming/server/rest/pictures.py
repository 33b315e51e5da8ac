"""`GET /pictures.mjpeg`: the pictures of the stream for whoever can show nothing but pictures."""

from __future__ import annotations

from collections.abc import AsyncIterator
from http import HTTPStatus
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from dscope_gui.streaming.server.gate.access import PICTURES_PATH, Admission, admission_of
from dscope_gui.streaming.server.hub import Hub, Picture, PictureSlot
from dscope_gui.streaming.server.rest.faults import Fault, Refused
from dscope_gui.streaming.server.rest.listening import StillAdmitted, waited

_BOUNDARY: Final = "dscope-picture"
_MEDIA_TYPE: Final = f"multipart/x-mixed-replace; boundary={_BOUNDARY}"


def pictures_router(hub: Hub, most_listeners: int, still_admitted: StillAdmitted) -> APIRouter:
    router = APIRouter(tags=["now"])

    @router.get(
        PICTURES_PATH,
        response_class=StreamingResponse,
        responses={200: {"content": {_MEDIA_TYPE: {}}}, 503: {"model": Fault, "description": "Too many look on"}},
    )
    async def pictures(request: Request) -> StreamingResponse:
        """One JPEG after the other, without end; takes the token as `?token=` too."""
        if hub.listeners >= most_listeners:
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, "Too many listen already", headers={"retry-after": "10"})
        shown = _shown(hub, admission_of(request.scope), still_admitted)
        return StreamingResponse(shown, media_type=_MEDIA_TYPE)

    return router


async def _shown(hub: Hub, admission: Admission, still_admitted: StillAdmitted) -> AsyncIterator[bytes]:
    slot = PictureSlot()
    with hub.listening(slot):
        while not slot.is_ended and still_admitted(admission):
            await waited(slot)
            if (picture := slot.take()) is not None:
                yield _part(picture)


def _part(picture: Picture) -> bytes:
    """The next boundary comes along: browsers show a picture only once they see its end."""
    head = f"content-type: image/jpeg\r\ncontent-length: {len(picture.jpeg)}\r\n\r\n"
    return f"--{_BOUNDARY}\r\n{head}".encode() + picture.jpeg + b"\r\n"
