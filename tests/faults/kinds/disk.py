"""A disk without room, and a folder that may not be written, while a work is done.

Each round is a program of its own, forked for it. What it refuses it must refuse in words that name the cause; then a
person frees the disk or gives the permission back, and all is looked at and goes on.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Final

from dscope_gui.errors import DScopeError
from tests.faults.bench import Bench
from tests.faults.outcome import Findings, Outcome
from tests.faults.steps import Steps
from tests.faults.surroundings import (
    BALLAST,
    be_bound_by_permissions,
    fill_but,
    may_mount,
    set_read_only,
    small_disk,
    used_bytes,
)
from tests.faults.works.every import WORKS
from tests.faults.works.work import PER_RUN, Tell, Work, heard

_DISK_MB: Final = 48
_LEAST_MORE: Final = 1.1
"""Up to a little more room than an undisturbed work needs."""
_FEW_PAGES: Final = 64 * 1024
_NO_ROOM: Final = ("no room", "No space left")
_NO_RIGHT: Final = ("no permission", "Permission denied", "Read-only file system")
ENOUGH: Final = "nothing refused"


def disk_full(bench: Bench, rounds: int) -> Outcome:
    """Of all works in turn, with a random rest of room."""
    return _rounds(bench, "disk-full", rounds, needs_mount=True)


def read_only(bench: Bench, rounds: int) -> Outcome:
    """A disk that is mounted for reading alone, and folders that lose their permission before or while one works."""
    return _rounds(bench, "read-only", rounds, needs_mount=False)


def _rounds(bench: Bench, name: str, rounds: int, *, needs_mount: bool) -> Outcome:
    outcome, dice, room = Outcome(), bench.dice(name), bench.room(name)
    mounting = may_mount()
    if needs_mount and mounting:
        outcome.skipped = mounting
        return outcome
    ways = WAYS[name] if not mounting else tuple(way for way in WAYS[name] if not way.startswith("mounted"))
    for number in range(rounds):
        work = list(WORKS)[number % len(WORKS)]
        way, seed = ways[number // len(WORKS) % len(ways)], dice.random()
        result = room / f"{number}.json"
        arguments = (way, work, str(room / str(number)), seed, str(result))
        child = bench.zygote.start("tests.faults.kinds.disk:suffer", *arguments, said=result.with_suffix(".said"))
        failed = child.end()
        where = f"{work} {number} ({way})"
        if failed or not result.exists():
            outcome.add(Findings(wrong=[failed or "there is no result"]), where)
        else:
            found = json.loads(result.read_text())
            outcome.add(Findings(found["lost"], found["wrong"]), where)
            outcome.hit[found["during"]] += 1
        outcome.rounds += 1
    return outcome


def suffer(way: str, work_name: str, folder: str, seed: float, result: str) -> None:
    """In a child of the zygote."""
    place = Path(folder)
    place.mkdir()
    suffering = _Suffering(WORKS[work_name](), place, random.Random(seed))
    getattr(suffering, f"be_{way}")()
    found = suffering.found
    content = {"lost": found.lost, "wrong": found.wrong, "during": suffering.during}
    Path(result).write_text(json.dumps(content))


class _Suffering:
    """One round. `place` : for what must not lie on the disk that suffers."""

    def __init__(self, work: Work, place: Path, dice: random.Random) -> None:
        self.found, self.during = Findings(), ENOUGH
        self._work, self._place, self._dice = work, place, dice
        self._told = place / "told.jsonl"
        self._steps = Steps(place / "marks", work.steps)

    def be_full(self) -> None:
        home = small_disk(_DISK_MB) / "home"
        needed = self._undisturbed(home)
        ballast = fill_but(home.parent, int(self._dice.uniform(0.0, needed * _LEAST_MORE)))
        self._disturbed(home, _NO_ROOM, must=False)
        ballast.unlink()
        self._look(home)

    def be_full_while_working(self) -> None:
        """Somebody else fills the disk, all but a few pages, at some step."""
        home = small_disk(_DISK_MB) / "home"
        self._undisturbed(home)
        free = int(self._dice.uniform(0.0, _FEW_PAGES))
        self._at_some_step(lambda: fill_but(home.parent, free))
        self._disturbed(home, _NO_ROOM, must=False)
        (home.parent / BALLAST).unlink(missing_ok=True)
        self._look(home)

    def be_mounted_for_reading(self) -> None:
        home = small_disk(_DISK_MB) / "home"
        self._undisturbed(home)
        set_read_only(True)
        self._disturbed(home, _NO_RIGHT)
        set_read_only(False)
        self._look(home)

    def be_forbidden(self) -> None:
        home = self._bound()
        _allow(home, False)
        self._disturbed(home, _NO_RIGHT)
        _allow(home, True)
        self._look(home)

    def be_forbidden_while_working(self) -> None:
        """Files that are open already can be written on; only what needs a new file is refused."""
        home = self._bound()
        self._at_some_step(lambda: _allow(home, False))
        self._disturbed(home, _NO_RIGHT, must=False)
        _allow(home, True)
        self._look(home)

    def _at_some_step(self, do: Callable[[], object]) -> None:
        """Once, at a random one of the times that a random step is done."""
        times = {name: self._steps.times(name) for name in self._work.steps if self._steps.times(name)}
        step = self._dice.choice(list(times))
        self._steps.when(step, self._dice.randint(1, times[step]), do)

    def _bound(self) -> Path:
        home = self._place / "home"
        be_bound_by_permissions()
        self._undisturbed(home)
        return home

    def _undisturbed(self, home: Path) -> int:
        """How many bytes it takes."""
        self._work.prepare(home)
        before = used_bytes(home)
        self._work.do(home, 0, Tell(self._told), self._steps)
        needed = used_bytes(home) - before
        self.found.add(self._work.look(home, 0, heard(self._told)), "undisturbed")
        return needed

    def _disturbed(self, home: Path, words: tuple[str, ...], *, must: bool = True) -> None:
        before = len(heard(self._told))
        fresh = Steps(self._place / "marks", self._work.steps)
        try:
            self._work.do(home, PER_RUN, Tell(self._told), self._steps)
        except DScopeError as refusal:
            self.during = self._steps.refused_in or fresh.now
            text = str(refusal)
            self.found.expect(any(word in text for word in words), f"is refused without the cause: {text}")
            self.found.expect(refusal.message[:1].isupper() or "/" in refusal.message, f"is no sentence: {text}")
        else:
            self.found.expect(not must, "is not refused")
        self._steps.forget()
        if must:
            self.found.expect(len(heard(self._told)) == before, "something was told although nothing can be written")

    def _look(self, home: Path) -> None:
        self.found.add(self._work.look(home, PER_RUN, heard(self._told)), "afterwards")


def _allow(home: Path, is_so: bool) -> None:
    """Folders below `home`, with all files in them; those of pictures that are only read as well."""
    for folder, _, files in os.walk(home):
        if is_so:
            Path(folder).chmod(0o700)
        for name in files:
            (Path(folder) / name).chmod(0o600 if is_so else 0o400)
    if not is_so:
        for folder, _, _ in os.walk(home, topdown=False):
            Path(folder).chmod(0o500)


WAYS: Final[dict[str, tuple[str, ...]]] = {
    "disk-full": ("full_while_working", "full"),
    "read-only": ("mounted_for_reading", "forbidden", "forbidden_while_working"),
}
