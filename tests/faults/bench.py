"""Where faults are injected: a folder, a seed, and a warm program that forks the ones that suffer."""

from __future__ import annotations

import random
from functools import cached_property
from pathlib import Path
from types import TracebackType

from tests.faults.zygote import Zygote


class Bench:
    """Used within `with`."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self.folder, self.seed = folder, seed

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if "zygote" in self.__dict__:
            self.zygote.__exit__(kind, error, at)

    @cached_property
    def zygote(self) -> Zygote:
        return Zygote()

    def dice(self, name: str) -> random.Random:
        """The same throws for the same seed and name."""
        return random.Random(f"{name} {self.seed}")

    def room(self, name: str) -> Path:
        """A fresh folder."""
        place = self.folder / name
        place.mkdir(parents=True)
        return place
