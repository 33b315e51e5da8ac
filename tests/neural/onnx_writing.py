"""Writes small ONNX files field by field, so that tests need no library for it and can write wrong ones too.

Numbers of fields are those of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

FLOAT, UINT8, DOUBLE = 1, 2, 11
"""Kinds of elements."""
_KIND_OF = {"float32": FLOAT, "uint8": UINT8, "float64": DOUBLE, "int64": 7}
_IR, _OPSET = 8, 17
_LENGTH, _VARINT = 2, 0

Side = int | str
"""A size, or the name of one that is only known when the network runs."""


@dataclass(frozen=True)
class Node:
    op: str
    inputs: Sequence[str]
    outputs: Sequence[str]
    ints: dict[str, int | Sequence[int]] = field(default_factory=dict)


@dataclass(frozen=True)
class End:
    """An input or output of the whole network."""

    name: str
    shape: Sequence[Side]
    kind: int = FLOAT


def onnx_file(
    nodes: Sequence[Node],
    inputs: Sequence[End],
    outputs: Sequence[End],
    weights: dict[str, NDArray[np.generic]] | None = None,
    *,
    weights_elsewhere: str = "",
) -> bytes:
    """A network as the content of a file.

    Parameters
    ----------
    weights_elsewhere : name of another file in which the weights are said to lie.
    """
    graph = b"".join(_bytes(1, _node(node)) for node in nodes) + _text(2, "tests")
    graph += b"".join(_bytes(5, _tensor(name, values, weights_elsewhere)) for name, values in (weights or {}).items())
    graph += b"".join(_bytes(11, _end(end)) for end in inputs) + b"".join(_bytes(12, _end(end)) for end in outputs)
    return _int(1, _IR) + _bytes(7, graph) + _bytes(8, _text(1, "") + _int(2, _OPSET))


def _node(node: Node) -> bytes:
    named = b"".join(_text(1, name) for name in node.inputs) + b"".join(_text(2, name) for name in node.outputs)
    return named + _text(4, node.op) + b"".join(_bytes(5, _attribute(*pair)) for pair in node.ints.items())


def _attribute(name: str, value: int | Sequence[int]) -> bytes:
    if isinstance(value, int):
        return _text(1, name) + _int(3, value) + _int(20, 2)
    return _text(1, name) + b"".join(_int(8, one) for one in value) + _int(20, 7)


def _tensor(name: str, values: NDArray[np.generic], elsewhere: str) -> bytes:
    head = b"".join(_int(1, side) for side in values.shape) + _int(2, _KIND_OF[values.dtype.name]) + _text(8, name)
    if not elsewhere:
        return head + _bytes(9, values.tobytes())
    return head + _bytes(13, _text(1, "location") + _text(2, elsewhere)) + _int(14, 1)


def _end(end: End) -> bytes:
    sides = b"".join(_bytes(1, _int(1, side) if isinstance(side, int) else _text(2, side)) for side in end.shape)
    return _text(1, end.name) + _bytes(2, _bytes(1, _int(1, end.kind) + _bytes(2, sides)))


def _text(number: int, text: str) -> bytes:
    return _bytes(number, text.encode())


def _bytes(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | _LENGTH) + _varint(len(content)) + content


def _int(number: int, value: int) -> bytes:
    return _varint(number << 3 | _VARINT) + _varint(value)


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first."""
    written = bytearray()
    while value > 127:
        written.append(value & 127 | 128)
        value >>= 7
    return bytes([*written, value])
