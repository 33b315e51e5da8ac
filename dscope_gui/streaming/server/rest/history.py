"""`GET history`: what was judged and stored."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine, HistoryQuery, StoredInspection
from dscope_gui.errors import NotStored, StoreUnavailable
from dscope_gui.logs import logger
from dscope_gui.protocols import ResultStore
from dscope_gui.streaming.server.rest.faults import Fault
from dscope_gui.streaming.server.rest.schemas import RECORD_REF

_MOST_AT_ONCE: Final = 200
_DEFAULT_AT_ONCE: Final = 50
_FARTHEST: Final = 10_000_000
_LONGEST_TEXT: Final = 100
_ID: Final = re.compile(r"[0-9A-Za-z]{1,40}")
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PICTURES: Final = "pictures"
_NOT_STORED: Final[dict[int | str, dict[str, Any]]] = {404: {"model": Fault, "description": "There is none such"}}

_A_PICTURE: Final[dict[int | str, dict[str, Any]]] = {200: {"content": {"image/png": {}}}}

_Text = Annotated[str, Query(max_length=_LONGEST_TEXT)]
_Limit = Annotated[int, Query(ge=1, le=_MOST_AT_ONCE)]
_Offset = Annotated[int, Query(ge=0, le=_FARTHEST)]
_Moment = Annotated[datetime | None, Query(description="ISO 8601; UTC where it says nothing else")]


class LineOut(BaseModel):
    """One stored inspection in short."""

    id: str
    captured_at: datetime
    serial: str
    part: str
    lot: str
    operator: str
    station: str
    answer: Answer
    rule_set: str
    defects: int
    cleanings: int
    first_reason: str
    is_booked: bool
    conditional: bool


class PageOut(BaseModel):
    """A stretch of what fits, the newest first."""

    total: int = Field(description="How many fit in all")
    limit: int
    offset: int
    inspections: list[LineOut]


class StoredOut(BaseModel):
    """One stored inspection, whole."""

    inspection: LineOut
    before: str | None = Field(description="Id of the inspection before the part was cleaned")
    record: dict[str, Any] = Field(json_schema_extra={"allOf": [{"$ref": RECORD_REF}]})


def history_router(store: ResultStore | None, folder: Path) -> APIRouter:
    """`folder` : of the store; nothing outside its pictures is ever opened."""
    router = APIRouter(prefix="/history", tags=["history"])
    shelf = _Shelf(store, folder)

    @router.get("")
    def find(  # noqa: PLR0917 - FastAPI gives them by name
        text: _Text = "",
        part: _Text = "",
        lot: _Text = "",
        since: _Moment = None,
        until: _Moment = None,
        limit: _Limit = _DEFAULT_AT_ONCE,
        offset: _Offset = 0,
    ) -> PageOut:
        """Stored inspections whose serial has this text in it, of this part and lot, in this time."""
        query = HistoryQuery(text=text, part=part, lot=lot, since=_utc(since), until=_utc(until))
        found = shelf.store.find(query, limit=limit, offset=offset)
        lines = [_line(one) for one in found]
        return PageOut(total=shelf.store.count(query), limit=limit, offset=offset, inspections=lines)

    @router.get("/{inspection_id}", responses=_NOT_STORED)
    def get(inspection_id: str) -> StoredOut:
        """One stored inspection with its record."""
        found = shelf.get(inspection_id)
        return StoredOut(inspection=_line(found.line), before=found.before, record=dict(found.record))

    @router.get(
        "/{inspection_id}/picture",
        response_class=Response,
        responses=_A_PICTURE | _NOT_STORED,
    )
    def picture(inspection_id: str) -> Response:
        """The picture that was judged, as PNG without loss."""
        return Response(shelf.picture(inspection_id), media_type="image/png")

    return router


class _Shelf:
    """The store, with care for what a request names."""

    def __init__(self, store: ResultStore | None, folder: Path) -> None:
        self._store, self._folder = store, folder

    @property
    def store(self) -> ResultStore:
        if self._store is None:
            raise StoreUnavailable("This stream runs without a history", "See the state of the part 'store'")
        return self._store

    def get(self, inspection_id: str) -> StoredInspection:
        if not _ID.fullmatch(inspection_id):
            raise NotStored("This is no id of an inspection")
        return self.store.get(inspection_id)

    def picture(self, inspection_id: str) -> bytes:
        """Where it lies stands in the database, which somebody may have changed: it counts only within the store."""
        path = self.get(inspection_id).picture
        try:
            real = path.resolve(strict=True)
            if not real.is_relative_to((self._folder / _PICTURES).resolve()) or not real.is_file():
                logger().error("The picture of inspection %s lies outside the history; not handed out", inspection_id)
                raise _no_picture(inspection_id)
            content = real.read_bytes()
        except (OSError, ValueError) as error:
            raise _no_picture(inspection_id) from error
        if not content.startswith(_PNG):
            raise _no_picture(inspection_id)
        return content


def _no_picture(inspection_id: str) -> NotStored:
    return NotStored(f"The picture of inspection {inspection_id} cannot be read", "'dscope verify' tells more")


def _line(line: HistoryLine) -> LineOut:
    return LineOut(
        id=line.id,
        captured_at=line.captured_at,
        serial=line.ticket.serial,
        part=line.ticket.part,
        lot=line.ticket.lot,
        operator=line.ticket.operator,
        station=line.ticket.station,
        answer=line.answer,
        rule_set=line.rule_set,
        defects=line.defects,
        cleanings=line.cleanings,
        first_reason=line.first_reason,
        is_booked=line.is_booked,
        conditional=line.conditional,
    )


def _utc(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
