"""Does tasks on the workers of a dask cluster and survives the death of some."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any, Final

from dscope_gui.cluster.flight import Flight
from dscope_gui.cluster.pace import Chunk, Pace
from dscope_gui.protocols.work import Given, Made

if TYPE_CHECKING:
    from distributed import Client

_PATIENCE_S: Final = 120.0
"""Without any worker; one that died is started again by its nanny within seconds."""


class DaskForce:
    """Implements `protocols.WorkForce` with the workers of a cluster, whoever comes and goes meanwhile.

    A chunk on a worker that dies is done again by another one, by dask itself. One that takes down several workers is
    put aside; when all others are done, each of its tasks is tried alone, so that none is blamed for its neighbour.

    Parameters
    ----------
    address : of its scheduler.
    patience_s : how long to wait for a worker where there is none.
    """

    def __init__(self, client: Client, address: str, *, patience_s: float = _PATIENCE_S) -> None:
        self.address = address
        self._client = client
        self._patience_s = patience_s

    @property
    def sees_our_files(self) -> bool:
        return False

    def do_all(
        self, tasks: Iterable[Given], do: Callable[[Given], Made], *, on_death: Callable[[Given], Made]
    ) -> Generator[Made, None, None]:
        """As the protocol says.

        Raises
        ------
        ClusterLost
            The scheduler is gone, or all workers for two minutes.
        ClusterUnavailable
            A worker has another version of the program.
        """
        waiting, pace, suspects = iter(tasks), Pace(), list[bytes]()
        flight = Flight(self._client, self.address, do, self._patience_s)
        try:
            while True:
                for _ in range(flight.room()):
                    if (chunk := pace.next_chunk(waiting)) is not None:
                        flight.begin(chunk)
                if flight.is_empty:
                    break
                for chunk, came in flight.landed():
                    if came is None:
                        suspects += chunk.tasks
                    else:
                        pace.note(len(chunk.tasks), came.seconds)
                        yield from came.results
            for task in suspects:
                results = _done_alone(flight, task)
                yield from [on_death(pickle.loads(task))] if results is None else results
        finally:
            flight.call_off()


def _done_alone(flight: Flight, task: bytes) -> list[Any] | None:
    """The result of a task that nothing else is done beside; None where it takes down its workers again."""
    flight.begin(Chunk((task,)))
    while True:
        for _, came in flight.landed():
            return None if came is None else came.results
