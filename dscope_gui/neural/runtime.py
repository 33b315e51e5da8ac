"""ONNX Runtime: sessions that leave the processor to others while they wait, and its errors in our words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.errors import ModelRefused
from dscope_gui.neural.ports import Port

THREADS: Final = 2
"""A station has two cores to spare; a network of our size gains nothing from more."""
_SILENT: Final = 4
"""Severity below which the library says nothing on the terminal: what matters comes as an exception."""
_EXTERNAL_MARK: Final = b"\x0a\x08location\x12"
"""How a tensor in an ONNX file begins to name another file in which its numbers lie."""
_SHOWN: Final = 200
"""Letters of the library's own words, which run over pages."""


class Session:
    """A loaded network; may be asked from any thread.

    Parameters
    ----------
    content : of an ONNX file with its weights inside.

    Raises
    ------
    ModelRefused
        It is no such file, or uses what this runtime does not know.
    """

    def __init__(self, content: bytes, name: str) -> None:
        import onnxruntime  # noqa: PLC0415 - a fifth of a second, which only stations with a model have to spend

        if _EXTERNAL_MARK in content:
            raise ModelRefused(
                f"{name} keeps its weights in another file", "Export it with the weights inside (external_data=False)"
            )
        onnxruntime.disable_telemetry_events()  # on Windows it would report to its makers what it runs
        with _told(f"{name} cannot be loaded"):
            self._session = onnxruntime.InferenceSession(
                content,
                session_options(),
                providers=["CPUExecutionProvider"],
                enable_fallback=0,  # it prints, and tries the same provider again
            )
            self.inputs, self.outputs = _ports(self._session.get_inputs()), _ports(self._session.get_outputs())
        self._name = name

    def run(self, feed: Mapping[str, NDArray[Any]]) -> list[NDArray[np.float32]]:
        """All outputs; raises `ModelRefused` where the network cannot do it."""
        with _told(f"{self._name} failed"):
            return list(self._session.run(None, dict(feed)))


def session_options() -> Any:
    """Two threads, which sleep while nobody asks."""
    import onnxruntime  # noqa: PLC0415 - as above

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = THREADS, 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    options.log_severity_level = _SILENT
    return options


def _ports(nodes: Sequence[Any]) -> tuple[Port, ...]:
    """Symbolic sides have a name or nothing instead of a number."""
    return tuple(
        Port(node.name, node.type, tuple(side if isinstance(side, int) else None for side in node.shape))
        for node in nodes
    )


@contextmanager
def _told(what: str) -> Iterator[None]:
    from onnxruntime.capi import onnxruntime_pybind11_state as faults  # noqa: PLC0415 - as above

    # They have no base of their own; names in a damaged file, and messages that quote them, may be no text.
    known = (
        UnicodeDecodeError,
        faults.EPFail,
        faults.EngineError,
        faults.Fail,
        faults.InvalidArgument,
        faults.InvalidGraph,
        faults.InvalidProtobuf,
        faults.ModelLoaded,
        faults.NoModel,
        faults.NoSuchFile,
        faults.NotImplemented,
        faults.RuntimeException,
    )
    try:
        yield
    except known as error:
        raise ModelRefused(f"{what}: {' '.join(str(error).split())[:_SHOWN]}") from error
