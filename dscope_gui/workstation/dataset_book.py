"""Changes of a dataset that stand in the audit trail: corrections, archives taken in, and its end."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydantic import JsonValue

from dscope_gui.dataset import Arrival, DatasetWriter, import_
from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.dataset import Label, LabelVersion
from dscope_gui.errors import DScopeError
from dscope_gui.paths import data_folder
from dscope_gui.protocols import AuditTrail, Clock
from dscope_gui.whole_file import not_writable

_MOST_DISPUTED: Final = 20
"""Ids in one line of the trail."""


_STATION: Final = "dataset"


def station_dataset() -> Path:
    """The folder of this station's own dataset."""
    return data_folder() / _STATION


class DatasetBook:
    """The writer with a trail beside it.

    What is told in the dataset itself ever after is noted when it is done; what ends it is noted before. Methods may
    raise `WrongUse`, `DatasetDamaged`, `NotWritable` and `StoreUnavailable`.
    """

    def __init__(self, writer: DatasetWriter, trail: AuditTrail, clock: Clock) -> None:
        self._writer, self._trail, self._clock = writer, trail, clock

    def correct(
        self, item_id: str, *, label: Label, by: str, mask: NDArray[np.uint8] | None = None, reason: str = ""
    ) -> LabelVersion:
        """Say anew what an item shows; see `DatasetWriter.correct`."""
        before = self._writer.item(item_id).current
        said = self._writer.correct(item_id, label=label, by=by, at=self._clock.now(), mask=mask, reason=reason)
        return self._noted(item_id, before, said)

    def restore(self, item_id: str, version: int, *, by: str, reason: str = "") -> LabelVersion:
        """Say again what was said of an item before; see `DatasetWriter.restore`."""
        before, why = self._writer.item(item_id).current, reason or f"version {version} again"
        said = self._writer.restore(item_id, version, by=by, at=self._clock.now(), reason=why)
        return self._noted(item_id, before, said)

    def import_(self, path: Path, by: str, on_progress: Callable[[int, int], None]) -> Arrival:
        """Take in what `export` wrote; see `dataset.import_`."""
        came = import_(self._writer, path, on_progress)
        after = arrival_told(came, path, self._writer.folder)
        self._trail.note(AuditLine(AuditKind.DATASET_IMPORTED, self._clock.now(), by, subject=path.name, after=after))
        return came

    def clear(self, by: str) -> int:
        """Throw all items away for ever; returns how many there were."""
        subject = str(self._writer.folder)
        before: JsonValue = {"items": len(self._writer.ids())}
        line = AuditLine(AuditKind.DATASET_CLEARED, self._clock.now(), by, subject=subject, before=before)
        self._trail.note(line)
        try:
            return self._writer.clear()
        except DScopeError as error:
            undone = replace(line, at=self._clock.now(), subject=f"{subject}: not done", reason=error.message)
            self._trail.note(undone)
            raise

    def _noted(self, item_id: str, before: LabelVersion, said: LabelVersion) -> LabelVersion:
        line = AuditLine(
            AuditKind.LABEL_CORRECTED,
            said.at,
            said.by,
            subject=item_id,
            before=_told(before),
            after=_told(said),
            reason=said.reason,
        )
        self._trail.note(line)
        return said


def arrival_told(came: Arrival, path: Path, folder: Path) -> JsonValue:
    """What the trail says of an archive that was taken in."""
    return {
        "sha256": _sha256_of(path),
        "into": str(folder),
        "added": came.added,
        "extended": came.extended,
        "known": came.known,
        "disputed": list(came.disputed[:_MOST_DISPUTED]),
    }


def _told(said: LabelVersion) -> JsonValue:
    return {"version": said.version, "label": said.label.value, "mask": said.mask_sha256, "by": said.by}


def _sha256_of(path: Path) -> str:
    with not_writable(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
