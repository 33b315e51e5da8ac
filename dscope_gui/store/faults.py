"""Tells what the disk refuses as `StoreUnavailable`, with cause and remedy."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dscope_gui.errors import InspectionDamaged, NotWritable, StoreUnavailable

_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_RIGHT: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def disk_faults(folder: Path) -> Iterator[None]:
    """Tell refusals inside as `StoreUnavailable`, naming the history's folder."""
    try:
        yield
    except NotWritable as error:
        cause = error.__cause__
        raise _of_disk(cause if isinstance(cause, OSError) else OSError(error.message), folder) from error
    except OSError as error:
        raise _of_disk(error, folder) from error


def no_room(folder: Path) -> StoreUnavailable:
    return StoreUnavailable(
        f"There is no room left for the history in {folder}",
        "Free space on this drive, then try again; what was stored before is safe",
    )


def no_right(folder: Path) -> StoreUnavailable:
    return StoreUnavailable(
        f"The history in {folder} cannot be written: no permission",
        "Allow this user to write into the folder and all files in it, or name another folder",
    )


def changed_since_sealed(inspection_id: str) -> InspectionDamaged:
    """A page that the disk lost, or somebody's hand: whatever it was, it must not be shown as a record."""
    return InspectionDamaged(
        f"Inspection {inspection_id} is not as it was sealed: it is damaged, or was changed",
        "'dscope verify' tells what else is; what was stored is in the last backup of the history",
    )


def newer(place: str, revision: str) -> StoreUnavailable:
    """`place` : of the history, as in "The history in …"."""
    return StoreUnavailable(
        f"The history in {place} was written by a newer version of this program (revision {revision})",
        "Update the program on this station; nothing was changed",
    )


def _of_disk(error: OSError, folder: Path) -> StoreUnavailable:
    if error.errno in _NO_ROOM:
        return no_room(folder)
    if error.errno in _NO_RIGHT:
        return no_right(folder)
    return StoreUnavailable(
        f"The history in {folder} cannot be written: {error.strerror or error}",
        "See whether the drive is connected and the folder is there",
    )
