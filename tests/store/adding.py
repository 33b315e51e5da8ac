"""A program that adds to a history until it is killed or the disk is full; says each id once it is stored.

python -m tests.store.adding FOLDER [--die-at-sync N] [--picture-kb N] [--file-limit-kb N] [--most N]
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from dscope_gui.errors import StoreUnavailable
from dscope_gui.store import SqliteStore
from tests.store.entries import entry, id_of, picture


def main() -> None:
    asked = _arguments()
    if asked.file_limit_kb:
        resource.setrlimit(resource.RLIMIT_FSIZE, (asked.file_limit_kb * 1024, resource.RLIM_INFINITY))
    store = SqliteStore(asked.folder)
    if asked.die_at_sync:
        _die_at_sync(asked.die_at_sync)
    for number in range(asked.first, asked.first + asked.most):
        one = replace(entry(number), picture=picture(number, asked.picture_kb * 256))
        try:
            store.add(one)
        except StoreUnavailable as refusal:
            sys.stdout.write(f"refused: {refusal}\n")
            return
        sys.stdout.write(f"{id_of(one)}\n")
        sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    for name, usual in (("first", 1), ("die-at-sync", 0), ("picture-kb", 100), ("file-limit-kb", 0), ("most", 100_000)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    return parser.parse_args()


def _die_at_sync(number: int) -> None:
    """Be killed at the moment when the program brings something to the disk for the `number`th time."""
    calls, sync = count(1), os.fsync

    def dying(fd: int) -> None:
        if next(calls) == number:
            os.kill(os.getpid(), signal.SIGKILL)
        sync(fd)

    os.fsync = dying  # type: ignore[assignment] # the real one takes open files as well


if __name__ == "__main__":
    main()
