"""What a batch is asked to do, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from dscope_gui.domain.record import Record
from dscope_gui.workstation.picture_source import PicturePlace
from dscope_gui.workstation.setup import InspectionSetup


@dataclass(frozen=True, slots=True)
class BatchJob:
    """A batch.

    Parameters
    ----------
    pictures : in the order in which the records are wanted.
    jobs : number of processes, where the work stays on this machine; 0 is one for every processor.
    """

    pictures: tuple[PicturePlace, ...]
    out: Path
    setup: InspectionSetup
    records_only: bool = False
    with_zones: bool = False
    jobs: int = 0

    def settings(self) -> dict[str, str]:
        """What must be the same for a batch to go on where it stopped."""
        files = "records and summary" if self.records_only else "all"
        return {
            **self.setup.described(),
            "Files": files,
            "Zone pictures": "yes" if self.with_zones and not self.records_only else "no",
        }


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is; `left_s` is None as long as nothing is known."""

    done: int
    total: int
    left_s: float | None
    record: Record | None


OnProgress: TypeAlias = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class BatchOutcome:
    """What came of a batch.

    Parameters
    ----------
    records : in the order of the pictures; of the finished ones only where the batch was interrupted.
    resumed : how many records were there already from an earlier run.
    unwritten : one line for every file or picture whose files could not be written.
    notice : a line about an earlier batch that was set aside; may be empty.
    """

    records: tuple[Record, ...]
    resumed: int
    unwritten: tuple[str, ...]
    notice: str
    interrupted: bool
