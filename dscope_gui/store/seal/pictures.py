"""Checks the files of the pictures against the hashes in the ledger, two at a time beside everything else."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Set
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Final, TypeAlias

from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault
from dscope_gui.store.seal.chain import LedgerRow

_THREADS: Final = 2
_WAITING: Final = 64
"""So many pictures may be on their way, then the rows wait for them."""
_Read: TypeAlias = "tuple[LedgerRow, Future[str | OSError]]"


class PictureCheck:
    """Used in a `with` block, which its threads do not outlive.

    Parameters
    ----------
    own : fingerprints of the keys of this station, where it is one of several; a picture of another one that is not
        here is kept elsewhere.
    """

    def __init__(self, folder: Path, faults: list[SealFault], *, own: Set[str] | None = None) -> None:
        self._folder, self._faults, self._own = folder, faults, own
        self._pool = ThreadPoolExecutor(_THREADS, "picture")
        self._waiting: deque[_Read] = deque()
        self._others: list[tuple[LedgerRow, str]] = []
        self._owners: dict[str, str] = {}
        self.checked = self.elsewhere = 0

    def __enter__(self) -> PictureCheck:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def look(self, row: LedgerRow, path: str) -> None:
        """Have a picture read; `path` : from the history's folder."""
        self._owners.setdefault(row.link.picture, row.link.name)
        self._waiting.append((row, self._pool.submit(_hash, self._folder / path)))
        if len(self._waiting) > _WAITING:
            self._take()

    def finish(self) -> None:
        """Wait for the last; only now it is known of changed ones whether they are another inspection's."""
        while self._waiting:
            self._take()
        for row, found in self._others:
            owner = self._owners.get(found)
            kind = FaultKind.PICTURE_CHANGED if owner is None else FaultKind.PICTURE_EXCHANGED
            self._tell(kind, row, owner or "")

    def _take(self) -> None:
        row, coming = self._waiting.popleft()
        found = coming.result()
        if isinstance(found, FileNotFoundError) and self._own is not None and row.link.key not in self._own:
            self.elsewhere += 1
            return
        self.checked += 1
        if isinstance(found, FileNotFoundError):
            self._tell(FaultKind.PICTURE_MISSING, row, "")
        elif isinstance(found, OSError):
            self._tell(FaultKind.PICTURE_UNREADABLE, row, found.strerror or str(found))
        elif found != row.link.picture:
            self._others.append((row, found))

    def _tell(self, kind: FaultKind, row: LedgerRow, detail: str) -> None:
        fault = SealFault(kind, row.number, row.number, SealedKind.INSPECTION, str(row.link.name), detail)
        self._faults.append(fault)


def _hash(path: Path) -> str | OSError:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:  # ValueError: a path that somebody made into none
        return error if isinstance(error, OSError) else OSError(str(error))
