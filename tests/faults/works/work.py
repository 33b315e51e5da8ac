"""What a station does while a fault strikes, and how one looks afterwards whether anything is amiss."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Final, Protocol, TypeAlias

from tests.faults.outcome import Findings
from tests.faults.steps import Steps

Said: TypeAlias = dict[str, Any]
"""One acknowledgement: what the program returned from, with hashes to know it again."""
PER_RUN: Final = 3
"""So many things are done by one program, if it lives so long."""


class Tell:
    """Writes acknowledgements into a file that outlives the program; each is there whole once the call returns."""

    def __init__(self, file: Path) -> None:
        self._handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)

    def __call__(self, **said: Any) -> None:
        os.write(self._handle, json.dumps(said).encode() + b"\n")


def heard(file: Path) -> list[Said]:
    if not file.exists():
        return []
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


class Work(Protocol):
    """One kind of work; `do` in the program that is disturbed, everything else outside of it."""

    @property
    def name(self) -> str:
        """Of the work."""
        ...

    @property
    def steps(self) -> tuple[str, ...]:
        """Names of the steps that are told apart."""
        ...

    def prepare(self, home: Path) -> None:
        """Lay down what is there before; undisturbed, once for each `home`."""
        ...

    def do(self, home: Path, number: int, tell: Tell, steps: Steps) -> None:
        """Do `PER_RUN` things, the first of them number `number`; may raise errors of the program's own."""
        ...

    def look(self, home: Path, number: int, told: list[Said], /) -> Findings:
        """Compare with what was told, in this and all earlier runs; then start again and go on.

        Parameters
        ----------
        number : of the last run.
        """
        ...
