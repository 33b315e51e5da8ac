"""Joins a dask cluster: one that runs already, or one of this machine for as long as it is needed."""

from __future__ import annotations

import gc
import logging
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from dscope_gui.cluster.force import DaskForce
from dscope_gui.cluster.parcels import versions_here
from dscope_gui.cluster.strangers import no_program, refuse_strangers
from dscope_gui.errors import ClusterUnavailable, how_to_install

if TYPE_CHECKING:
    from distributed import Client, LocalCluster

_PATIENCE_S: Final = 30.0
_LOGGERS: Final = ("distributed", "distributed.client")
_SETTINGS: Final = {
    # Pictures travel inside the tasks, and as many bytes at a time as `pace` allows.
    "distributed.admin.large-graph-warning-threshold": "1GB",
    # Of a cluster of our own: what takes down a worker is tried alone next, as in the local pool.
    "distributed.scheduler.allowed-failures": 0,
    # Of the same: on a machine with much else to do a worker may take long to start.
    "distributed.comm.timeouts.connect": "120s",
    "distributed.worker.preload": ["dscope_gui.cluster.uninterrupted"],
}


@contextmanager
def their_cluster(scheduler: str) -> Iterator[DaskForce]:
    """The workers of a scheduler, as many as there are at any moment.

    Parameters
    ----------
    scheduler : `tcp://host:port`, or `tls://…` with the certificates that dask's own configuration names.

    Raises
    ------
    ClusterUnavailable
        Nobody answers, no worker is there, or one has another version of the program.
    """
    with _quiet():
        client = _client(scheduler)
        try:
            _require_alike(client, scheduler)
            yield DaskForce(client, scheduler)
        finally:
            client.close()


@contextmanager
def own_cluster(processes: int) -> Iterator[DaskForce]:
    """Workers on this machine, started now and ended on leaving; see `their_cluster`."""
    with _quiet():
        from distributed import Client  # noqa: PLC0415 - of the extra `cluster`, and slow to import

        cluster = _started(processes)
        try:
            with Client(cluster) as client:
                yield DaskForce(client, cluster.scheduler_address)
        finally:
            cluster.close()


def _started(processes: int) -> LocalCluster:
    from distributed import LocalCluster  # noqa: PLC0415 - of the extra `cluster`, and slow to import

    try:
        return LocalCluster(
            n_workers=processes,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",  # never a port that others reach or that is taken
            silence_logs=logging.CRITICAL,
        )
    except (OSError, RuntimeError, TimeoutError) as error:
        hint = "Close other programs and try again, or work with --engine local"
        raise ClusterUnavailable(f"No cluster could be started on this machine: {error}", hint) from error


def _client(scheduler: str) -> Client:
    from distributed import Client  # noqa: PLC0415 - as above

    try:
        client = Client(scheduler, timeout=_PATIENCE_S)
    except (OSError, TimeoutError) as error:
        _let_go(error)
        hint = "Is 'dask scheduler' running there, and is this its address?"
        raise ClusterUnavailable(f"The scheduler {scheduler} does not answer", hint) from error
    except (ValueError, TypeError, RuntimeError) as error:
        _let_go(error)
        raise ClusterUnavailable(f"--scheduler {scheduler}: {error}", "It looks like tcp://host:8786") from error
    try:
        client.wait_for_workers(1, timeout=_PATIENCE_S)
    except TimeoutError as error:
        client.close()
        hint = f"Start one on each machine: dask worker {scheduler}"
        raise ClusterUnavailable(f"The scheduler {scheduler} has no workers", hint) from error
    return client


def _let_go(error: BaseException) -> None:
    """Have a client that never came to be closed here and now.

    Python would do it some time later, perhaps in the middle of the next one's beginning, whose lock dask then waits
    for in vain.
    """
    while error.__context__ is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__context__
    traceback.clear_frames(error.__traceback__)
    gc.collect()


def _require_alike(client: Client, scheduler: str) -> None:
    """Told before anything is done; workers that join later are asked with each task."""
    try:
        client.run_on_scheduler(versions_here)
    except ImportError as error:
        raise no_program(f"The scheduler {scheduler}", error) from error
    refuse_strangers(client.run(versions_here, on_error="return"))


@contextmanager
def _quiet() -> Iterator[None]:
    """Let dask keep to itself what is told in sentences of our own; raises where it is not installed."""
    try:
        import dask.config  # noqa: PLC0415 - as above
        import distributed.versions  # noqa: PLC0415 - sets its loggers up, which must be quiet before it begins
    except ImportError as error:
        raise ClusterUnavailable(
            "Work on a cluster is shared out by dask, which is not installed", how_to_install("cluster")
        ) from error
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    before = [one.level for one in loggers]
    for one in loggers:
        one.setLevel(logging.CRITICAL)
    try:
        with dask.config.set(_SETTINGS), warnings.catch_warnings():
            warnings.simplefilter("ignore", distributed.versions.VersionMismatchWarning)
            yield
    finally:
        for one, level in zip(loggers, before, strict=True):
            one.setLevel(level)
