"""Chunks of tasks that are under way on a cluster."""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from dscope_gui.cluster.pace import Chunk
from dscope_gui.cluster.parcels import Finished, Stranger, do_parcel, parcel
from dscope_gui.cluster.strangers import no_program, stranger
from dscope_gui.errors import ClusterLost

if TYPE_CHECKING:
    from distributed import Client, Future

    Flying: TypeAlias = "Future[Any]"

_AHEAD_PER_THREAD: Final = 2
"""Chunks handed to each thread: one in work and one waiting, so that stopping is quick and memory stays small."""
_LOOK_S: Final = 1.0
_MOST_LOSSES: Final = 3
_LANDED: Final = ("finished", "error", "cancelled")
_GO_ON: Final = "What is finished is kept; the same command goes on from here"


class Flight:
    """Sends chunks and brings back what came of them.

    Parameters
    ----------
    address : of the scheduler, for messages.
    do : what is done with each task; it travels once to each worker.
    patience_s : how long to wait for a worker where there is none.
    """

    def __init__(self, client: Client, address: str, do: object, patience_s: float) -> None:
        self._client = client
        self._address = address
        self._work = parcel((pickle.dumps(do, pickle.HIGHEST_PROTOCOL),))
        self._patience_s = patience_s
        self._there: Flying | None = None
        self._flying: dict[Flying, Chunk] = {}
        self._threads = 0
        self._looked_s = -_LOOK_S
        self._with_workers_s = time.monotonic()

    @property
    def is_empty(self) -> bool:
        return not self._flying

    def room(self) -> int:
        """How many chunks may begin."""
        self._look()
        return max(1, self._threads * _AHEAD_PER_THREAD) - len(self._flying)

    def begin(self, chunk: Chunk) -> None:
        """Send a chunk."""
        with self._loss_told():
            if self._there is None or self._there.status != "finished":
                self._await_worker()
                self._there = self._client.scatter(self._work, broadcast=True, hash=False)
            future = self._client.submit(do_parcel, parcel(chunk.tasks), self._there, pure=False)
        self._flying[future] = chunk

    def landed(self) -> Iterator[tuple[Chunk, Finished | None]]:
        """Wait a while for chunks; None comes of one that takes down whoever does it."""
        self._wait()
        for future in [one for one in self._flying if one.status in _LANDED]:
            chunk = self._flying[future]
            if future.status == "finished":
                if (came := self._result(future)) is None:
                    continue  # its worker died with the result, and another one does it again
                del self._flying[future]
                yield chunk, came
            elif future.status == "error":
                del self._flying[future]
                self._require_killed(future)
                yield chunk, None
            else:
                del self._flying[future]
                if chunk.losses == _MOST_LOSSES:
                    yield chunk, None
                else:
                    self.begin(replace(chunk, losses=chunk.losses + 1))

    def call_off(self) -> None:
        """Leave the rest undone; what a worker is doing now it finishes in vain."""
        flying, self._flying = list(self._flying), {}
        with suppress(OSError, TimeoutError, CancelledError, RuntimeError):
            self._client.cancel(flying)

    def _wait(self) -> None:
        from distributed import wait  # noqa: PLC0415 - of the extra `cluster`, and there by now

        # One that was called off is found by its state; an empty look is for asking whether workers are left.
        with self._loss_told(), suppress(TimeoutError, CancelledError):
            wait(list(self._flying), timeout=_LOOK_S, return_when="FIRST_COMPLETED")
        self._look()

    def _result(self, future: Flying) -> Finished | None:
        with self._loss_told():
            try:
                came: Finished | Stranger = future.result(timeout=_LOOK_S)
            except (TimeoutError, CancelledError):
                return None
        if isinstance(came, Stranger):
            raise stranger(came.host, came.versions)
        return came

    def _require_killed(self, future: Flying) -> None:
        """Whatever else went wrong is a fault of the program or of its installation, not of a picture."""
        from distributed import KilledWorker  # noqa: PLC0415 - as above

        error = future.exception()
        if isinstance(error, ImportError):
            raise no_program("A worker", error)
        if error is not None and not isinstance(error, KilledWorker):
            raise error

    def _await_worker(self) -> None:
        while not self._threads:
            with suppress(TimeoutError):
                self._client.wait_for_workers(1, timeout=_LOOK_S)
            self._look()

    def _look(self) -> None:
        """Ask from time to time how many threads there are; workers come and go."""
        now_s = time.monotonic()
        if now_s - self._looked_s < _LOOK_S and self._threads:
            return
        with self._loss_told():
            self._threads = sum(self._client.nthreads().values())
        self._looked_s = now_s
        if self._threads:
            self._with_workers_s = now_s
        elif now_s - self._with_workers_s > self._patience_s:
            raise ClusterLost(f"All workers of {self._address} are gone", _GO_ON)

    @contextmanager
    def _loss_told(self) -> Iterator[None]:
        try:
            yield
        except (OSError, RuntimeError) as error:
            raise ClusterLost(f"The scheduler {self._address} is gone", _GO_ON) from error
