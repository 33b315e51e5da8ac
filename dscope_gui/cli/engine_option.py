"""`--engine` and `--scheduler`: who does the work of a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer

from dscope_gui.cluster import own_cluster, their_cluster
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import WorkForce
from dscope_gui.workstation.batch.pool import LocalPool, usable_processors


class Engine(StrEnum):
    LOCAL = "local"
    DASK = "dask"


EngineOption = Annotated[
    Engine, typer.Option(help="Who does the work: processes of this machine, or workers of a dask cluster.")
]
SchedulerOption = Annotated[
    str | None,
    typer.Option(metavar="ADDR", help="Scheduler of that cluster, tcp://host:8786; else one is started here."),
]


@dataclass(frozen=True, slots=True)
class WantedForce:
    """As typed; 0 `jobs` is one for every processor of this machine."""

    engine: Engine = Engine.LOCAL
    scheduler: str | None = None
    jobs: int = 0

    def require_sense(self) -> None:
        """Raises `WrongUse` where the options contradict each other."""
        if self.scheduler is None:
            return
        if self.engine is not Engine.DASK:
            raise WrongUse("--scheduler is for --engine dask", "Give both, or neither")
        if self.jobs:
            raise WrongUse("--jobs is for this machine; a cluster is as large as its workers", "Leave it out")

    @contextmanager
    def gathered(self) -> Iterator[WorkForce]:
        """The force, sent home on leaving; raises `ClusterUnavailable` where there is none."""
        if self.engine is Engine.LOCAL:
            yield LocalPool(self.jobs)
        elif self.scheduler is not None:
            with their_cluster(self.scheduler) as force:
                yield force
        else:
            with own_cluster(self.jobs or usable_processors()) as force:
                yield force
