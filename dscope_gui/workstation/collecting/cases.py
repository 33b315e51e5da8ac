"""Inspections with their pictures, from the folder of a batch or from the history."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from dscope_gui.domain.history import HistoryLine, HistoryQuery
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.inspection import Inspection, PictureFacts
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.domain.record import inspection_of, parse_record
from dscope_gui.domain.ticket import Ticket
from dscope_gui.engine.read import Picture, read_picture
from dscope_gui.errors import NotStored, PictureUnreadable, WrongUse
from dscope_gui.protocols import ResultStore
from dscope_gui.workstation.stored_light import StoredLights
from dscope_gui.workstation.stored_picture import stored_picture

RECORDS: Final = "records.jsonl"
_ALL: Final = 10**9
_NO_RECORD: Final = (KeyError, TypeError, ValueError, IndexError, AttributeError)


@dataclass(frozen=True, slots=True)
class Case:
    """One inspection.

    Parameters
    ----------
    end_face : hash that all pictures of this end face share.
    picture : reads it as it was inspected; raises `PictureUnreadable`.
    light : the flat field with which that picture was inspected; see `StoredLights.light_of`.
    """

    inspection: Inspection
    end_face: str
    picture: Callable[[], GreyImage]
    light: Callable[[GreyImage], FloatImage | None]


@dataclass(frozen=True, slots=True)
class Unusable:
    """Something that is no inspection. `name` : where it is."""

    name: str
    why: str


Loader = Callable[[], Case | Unusable]
"""Loads one case when its turn comes; raises `StoreUnavailable`."""


def cases_of_results(
    place: Path, settings: ReadSettings, lights: StoredLights, pictures: Path | None = None
) -> Sequence[Loader]:
    """Of a folder that `dscope inspect` wrote, or of its records; end faces are told apart by their pictures.

    Parameters
    ----------
    pictures : where they lie now, if not where they were inspected.

    Raises
    ------
    WrongUse
        There are no records.
    """
    file = place / RECORDS if place.is_dir() else place
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise WrongUse(f"{file} cannot be read: {reason}", "Name a folder that 'dscope inspect' wrote") from error
    folders = tuple(folder for folder in (pictures, Path(), file.parent) if folder is not None)
    return [
        partial(_of_line, line, f"{file}, line {number}", folders, settings, lights)
        for number, line in enumerate(lines, start=1)
        if line.strip()
    ]


def cases_of_history(store: ResultStore, query: HistoryQuery, lights: StoredLights) -> Sequence[Loader]:
    """Of the stored inspections that fit, the newest first; raises `StoreUnavailable`."""
    return [partial(_of_line_of_history, store, line, lights) for line in store.find(query, limit=_ALL)]


def case_of(store: ResultStore, inspection_id: str, lights: StoredLights) -> Case | Unusable:
    """One stored inspection; raises `NotStored`, `StoreUnavailable`."""
    stored = store.get(inspection_id)
    try:
        inspection = inspection_of(stored.record)
    except _NO_RECORD:
        return Unusable(inspection_id, "its record is damaged")
    end_face, light = end_face_of(stored.line.ticket, inspection), partial(lights.light_of, inspection.optics)
    return Case(inspection, end_face, partial(stored_picture, stored), light)


def _of_line(
    line: str, name: str, folders: tuple[Path, ...], settings: ReadSettings, lights: StoredLights
) -> Case | Unusable:
    try:
        inspection = inspection_of(parse_record(line))
    except _NO_RECORD:
        return Unusable(name, "this is no record of an inspection")
    facts = inspection.picture
    light = partial(lights.light_of, inspection.optics)
    return Case(inspection, facts.sha256 or "", partial(_picture, facts, folders, settings), light)


def _of_line_of_history(store: ResultStore, line: HistoryLine, lights: StoredLights) -> Case | Unusable:
    try:
        return case_of(store, line.id, lights)
    except NotStored as error:
        return Unusable(line.id, error.message)


def end_face_of(ticket: Ticket, inspection: Inspection) -> str:
    """Hash that all pictures of one end face share; of one without a serial its picture's."""
    return _piece(ticket) or inspection.picture.sha256 or ""


def _piece(ticket: Ticket) -> str:
    """The same for every picture of one part, before and after cleaning; empty where no serial tells parts apart."""
    if not ticket.serial:
        return ""
    named = json.dumps([ticket.part, ticket.lot, ticket.serial])
    return hashlib.sha256(named.encode()).hexdigest()


def _picture(facts: PictureFacts, folders: tuple[Path, ...], settings: ReadSettings) -> GreyImage:
    """From the first place where the picture lies that was inspected."""
    path = Path(facts.path)
    places = dict.fromkeys(place for folder in folders for place in (folder / path, folder / path.name))
    there = [place for place in places if place.is_file()]
    if not there:
        raise PictureUnreadable(f"The picture {facts.path} is not there", "Name its folder with --pictures")
    found: list[Picture] = []
    for place in there:
        found.append(read_picture(place, settings))
        if found[-1].sha256 == facts.sha256:
            return found[-1].grey
    raise PictureUnreadable(f"{there[0]} is another picture than was inspected")
