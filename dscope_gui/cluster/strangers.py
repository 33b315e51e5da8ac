"""What is said of workers that have another program, or none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dscope_gui.cluster.parcels import Versions, versions_here
from dscope_gui.errors import ClusterUnavailable

_REMEDY: Final = "Install the same version of everything on all machines of the cluster"


def refuse_strangers(found: Mapping[str, object]) -> None:
    """`found` : the versions of each worker, or the error with which it answered; raises `ClusterUnavailable`."""
    for worker, theirs in found.items():
        if theirs != versions_here():
            raise stranger(worker, theirs)


def stranger(worker: str, theirs: object) -> ClusterUnavailable:
    """A worker that is not alike.

    Parameters
    ----------
    theirs : its versions, or the error with which it answered.
    """
    if isinstance(theirs, BaseException):
        return no_program(worker, theirs)
    return ClusterUnavailable(f"The worker {worker} has {_differences(_named(theirs))}", _REMEDY)


def no_program(where: str, error: BaseException) -> ClusterUnavailable:
    """A machine of the cluster that does not understand our tasks at all."""
    cause = " ".join(str(error.__cause__ or error).split())
    hint = "Install it there as well, with its extra: python -m pip install '.[cluster]'"
    return ClusterUnavailable(f"{where} does not know D-Scope Blink: {cause}", hint)


def _named(theirs: object) -> dict[str, str]:
    return {str(name): str(version) for name, version in theirs} if isinstance(theirs, tuple) else {}


def _differences(theirs: dict[str, str]) -> str:
    ours: Versions = versions_here()
    other = [(name, theirs.get(name, "unknown"), version) for name, version in ours if theirs.get(name) != version]
    return ", ".join(f"{name} {their}, this program {version}" for name, their, version in other)
