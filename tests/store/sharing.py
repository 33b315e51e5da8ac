"""A station that writes into a shared history with others, until it is done or killed; says each id once it is stored.

python -m tests.store.sharing ADDRESS ROOT STATION FIRST MOST

It opens the history, says "open", waits for a line and then inspects the same serials as all others do.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from dscope_gui.domain.history import Event, EventKind
from dscope_gui.store import PostgresStore
from tests.hand_built import NOON
from tests.store.entries import entry


def main() -> None:
    address, root, station, first, most = sys.argv[1:]
    folder = Path(root)
    with closing(PostgresStore(address, folder / "history", seal=folder / "seal", station=station)) as store:
        say("open")
        sys.stdin.readline()
        for place in range(int(most)):
            added = store.add(entry(int(first) + place, serial=f"SN{place}", at=NOON)).line.id
            store.add_event(Event(added, EventKind.BOOKED, NOON, station))
            say(added)


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
