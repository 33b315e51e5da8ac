"""One program at a time writes into a dataset."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dscope_gui.errors import DatasetBusy
from dscope_gui.whole_file import make_folder, not_writable

_LOCK: Final = ".lock"


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Make the folder where needed and hold it; freed by the system when the process ends, however it ends.

    Raises
    ------
    NotWritable
        The folder cannot be made or written.
    DatasetBusy
        Another program is writing into it.
    """
    make_folder(folder)
    path = folder / _LOCK
    with not_writable(path):
        file = path.open("ab")
    with file:
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - does not exist elsewhere

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise DatasetBusy(f"Another program is writing into {folder}", "Wait until it is done") from error
        yield
