"""What is said of workers that have another program, or none."""

from __future__ import annotations

from dscope_gui.cluster.parcels import Versions, versions_here
from dscope_gui.errors import ClusterUnavailable

_REMEDY = "Install the same version of everything on all machines of the cluster"


def stranger(worker: str, theirs: object) -> ClusterUnavailable:
    """A worker that is not alike.

    Parameters
    ----------
    theirs : its versions, or the error with which it answered.
    """
    if isinstance(theirs, BaseException):
        return no_program(worker, theirs)
    return ClusterUnavailable(f"The worker {worker} has {_differences(dict_of(theirs))}", _REMEDY)


def no_program(where: str, error: BaseException) -> ClusterUnavailable:
    """A machine of the cluster that does not understand our tasks at all."""
    cause = " ".join(str(error.__cause__ or error).split())
    hint = "Install it there as well, with its extra: dscope-blink[cluster]"
    return ClusterUnavailable(f"{where} does not know D-Scope Blink: {cause}", hint)


def dict_of(theirs: object) -> dict[str, str]:
    return {str(name): str(version) for name, version in theirs} if isinstance(theirs, tuple) else {}


def _differences(theirs: dict[str, str]) -> str:
    ours: Versions = versions_here()
    other = [(name, theirs.get(name, "unknown"), version) for name, version in ours if theirs.get(name) != version]
    return ", ".join(f"{name} {their}, this program {version}" for name, their, version in other)
