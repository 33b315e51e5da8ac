"""`/training`: labelled pictures collected, listed, fetched and thrown away by stations without a screen."""

from __future__ import annotations

import tempfile
from datetime import datetime
from functools import partial
from http import HTTPStatus
from typing import IO, Annotated, Any, Final

from fastapi import APIRouter, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.types import Receive, Scope, Send

from dscope_gui.domain.dataset import Extent, Gathered, Item, Label
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import StoreUnavailable
from dscope_gui.protocols import TrainingDesk
from dscope_gui.streaming.server.gate.access import admission_of
from dscope_gui.streaming.server.rest.faults import Fault, Refused

COLLECT: Final = "/training/collect"
UNNAMED: Final = "network"
"""Who says it where nobody needs a token."""

_MOST_AT_ONCE: Final = 200
_DEFAULT_AT_ONCE: Final = 50
_FARTHEST: Final = 10_000_000
_LONGEST: Final = 200
_CHUNK: Final = 1 << 16
_JSON: Final = "application/json"
_PICTURES: Final = ("image/", "application/octet-stream")
_GZIP: Final = "application/gzip"

_Text = Annotated[str, Query(max_length=_LONGEST)]
_Limit = Annotated[int, Query(ge=1, le=_MOST_AT_ONCE)]
_Offset = Annotated[int, Query(ge=0, le=_FARTHEST)]
_Labels = Annotated[list[Label] | None, Query(alias="label", description="Only these classes; may be said again")]
_Items = Annotated[int, Query(ge=0, description="How many items there are, to be sure that all of them may go")]

_BUSY: Final[dict[int | str, dict[str, Any]]] = {
    503: {"model": Fault, "description": "Somebody else is at work with the dataset, or there is none; see Retry-After"}
}
_COLLECTING: Final[dict[int | str, dict[str, Any]]] = _BUSY | {
    404: {"model": Fault, "description": "There is no such inspection"},
    415: {"model": Fault, "description": "Neither JSON nor a picture"},
    422: {"model": Fault, "description": "No picture, no end face on it, or nothing that could be such a defect"},
}
_CLEARING: Final[dict[int | str, dict[str, Any]]] = _BUSY | {
    422: {"model": Fault, "description": "There are more or fewer items; nothing was thrown away"}
}

_EXPORTING: Final[dict[int | str, dict[str, Any]]] = _BUSY | {
    200: {"content": {_GZIP: {}}},
    404: {"model": Fault, "description": "There is no item"},
}


class CollectIn(BaseModel):
    """A stored inspection whose marks are to be kept as labelled pictures."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    inspection: str = Field(pattern=r"^[0-9A-Za-z]{1,40}$", description="Its id in the history")


class GatheredOut(BaseModel):
    """What came of it, as ids of items."""

    added: list[str] = Field(description="New ones")
    corrected: list[str] = Field(description="Those that say something else now")
    known: list[str] = Field(description="Those that were there as they are")
    hulls: int = Field(description="Defects in several pieces whose shape is not known; they are no items")


class ItemOut(BaseModel):
    """One labelled picture in short."""

    id: str
    label: Label
    extent: Extent
    disputed: bool = Field(description="The two judges disagree, and no person has said anything yet")
    version: int = Field(description="Grows with each correction")
    by: str = Field(description="Who said so; empty for the inspection itself")
    at: datetime
    inspection: str
    defect: str | None
    end_face: str = Field(description="The same for all pictures of one end face")


class ItemsOut(BaseModel):
    """A stretch of the items, disputed ones first."""

    total: int = Field(description="How many fit in all")
    limit: int
    offset: int
    classes: dict[Label, int] = Field(description="How many there are of each class in the whole dataset")
    damaged: int = Field(description="Items that cannot be used; 'dscope dataset list' names them")
    items: list[ItemOut]


class ClearIn(BaseModel):
    """Everything is to be thrown away for ever."""

    model_config = ConfigDict(extra="forbid")

    items: int = Field(ge=0, description="How many items there are, to be sure that all of them may go")


class ClearedOut(BaseModel):
    gone: int


_COLLECT_BODY: Final[dict[str, Any]] = {
    "requestBody": {
        "required": True,
        "content": {
            _JSON: {"schema": CollectIn.model_json_schema()},
            "image/*": {"schema": {"type": "string", "format": "binary"}},
        },
    }
}


def training_router(desk: TrainingDesk | None) -> APIRouter:
    """`desk` : None where the stream runs without a dataset."""
    router = APIRouter(tags=["training"])
    _add_collecting(router, desk)
    _add_asking(router, desk)
    _add_clearing(router, desk)
    return router


def _add_collecting(router: APIRouter, desk: TrainingDesk | None) -> None:
    @router.post(COLLECT, responses=_COLLECTING, openapi_extra=_COLLECT_BODY)
    async def collect(
        request: Request,
        label: Annotated[Label | None, Query(description="What the picture shows; only with a picture")] = None,
        part: _Text = "",
        lot: _Text = "",
        serial: _Text = "",
    ) -> GatheredOut:
        """Keep labelled pictures: of a stored inspection (JSON), or the end face on a picture that is sent.

        A picture comes as the body itself, PNG without loss if possible, with `label` in the query. Sent again with
        another label it is corrected; nothing is ever kept twice.
        """
        body, ready = await request.body(), _ready(desk)
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == _JSON:
            return _told(await run_in_threadpool(ready.collect, _collect_in(body).inspection))
        if not kind.startswith(_PICTURES):
            raise Refused(
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
                "This is neither JSON nor a picture",
                "Say what it is in Content-Type: application/json or image/png",
            )
        if label is None:
            raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, "Nothing says what the picture shows", "Add ?label=good")
        ticket, by = Ticket(part.strip(), serial.strip(), lot.strip()), _who(request)
        return _told(await run_in_threadpool(ready.collect_picture, body, label, ticket, by=by))


def _add_asking(router: APIRouter, desk: TrainingDesk | None) -> None:
    @router.get("/training/list", responses=_BUSY)
    def list_(labels: _Labels = None, limit: _Limit = _DEFAULT_AT_ONCE, offset: _Offset = 0) -> ItemsOut:
        """Labelled pictures, those first of which the two judges disagree."""
        page = _ready(desk).page(_chosen(labels), limit=limit, offset=offset)
        return ItemsOut(
            total=page.total,
            limit=limit,
            offset=offset,
            classes={label: page.counts.get(label, 0) for label in Label},
            damaged=page.damaged,
            items=[_item(item) for item in page.items],
        )

    @router.get(
        "/training/export",
        response_class=StreamingResponse,
        responses=_EXPORTING,
    )
    def export(labels: _Labels = None) -> Response:
        """All of them as one archive, as `dscope dataset import` takes it in: manifest, COCO, pictures and masks."""
        ready = _ready(desk)
        file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the answer
        try:
            if not ready.archive(_chosen(labels), file):
                raise Refused(HTTPStatus.NOT_FOUND, "There is nothing to export")
        except BaseException:
            file.close()
            raise
        return _Archive(file)


def _add_clearing(router: APIRouter, desk: TrainingDesk | None) -> None:
    @router.post("/training/clear", responses=_CLEARING)
    def clear(asked: ClearIn, request: Request) -> ClearedOut:
        """Throw all labelled pictures away, for ever, where there are exactly so many."""
        return ClearedOut(gone=_ready(desk).clear(asked.items, by=_who(request)))

    @router.delete("/training/clear", responses=_CLEARING)
    def delete(items: _Items, request: Request) -> ClearedOut:
        """The same for clients that delete."""
        return ClearedOut(gone=_ready(desk).clear(items, by=_who(request)))


def _ready(desk: TrainingDesk | None) -> TrainingDesk:
    if desk is None:
        raise StoreUnavailable("This stream runs without labelled pictures")
    return desk


def _who(request: Request) -> str:
    return admission_of(request.scope).name or UNNAMED


def _chosen(labels: list[Label] | None) -> frozenset[Label]:
    return frozenset(labels or Label)


def _collect_in(body: bytes) -> CollectIn:
    try:
        return CollectIn.model_validate_json(body)
    except ValidationError as error:
        raise RequestValidationError([{**one, "loc": ("body", *one["loc"])} for one in error.errors()]) from error


class _Archive(StreamingResponse):
    """Sends a file that has no name, and is gone with the answer whether or not it arrived."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        length = str(file.tell())
        file.seek(0)
        headers = {"content-disposition": 'attachment; filename="dataset.tar.gz"', "content-length": length}
        super().__init__(iter(partial(file.read, _CHUNK), b""), media_type=_GZIP, headers=headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._file:
            await super().__call__(scope, receive, send)


def _told(gathered: Gathered) -> GatheredOut:
    return GatheredOut(
        added=list(gathered.added),
        corrected=list(gathered.corrected),
        known=list(gathered.known),
        hulls=gathered.hulls,
    )


def _item(item: Item) -> ItemOut:
    said, source = item.current, item.facts.source
    return ItemOut(
        id=item.id,
        label=said.label,
        extent=item.facts.extent,
        disputed=item.is_disputed,
        version=said.version,
        by=said.by,
        at=said.at,
        inspection=source.inspection,
        defect=source.defect,
        end_face=source.end_face,
    )
