"""Writes a trained network as the content of one ONNX file, with its weights inside."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from dscope_gui.errors import ModelRefused
from dscope_gui.neural.runtime import Session

MOST_DIFFERENCE: Final = 1e-4
"""Between the answers of the network in torch and of the exported one."""

_OPSET: Final = 20
_NOISY: Final = "torch.onnx._internal.exporter._registration"
"""Regrets at each export that torchvision is not installed, which nothing here needs."""


def onnx_content(
    net: nn.Module, example: Tensor, names: tuple[str, Sequence[str]], dynamic: dict[int, Any] | None = None
) -> bytes:
    """Export.

    Parameters
    ----------
    example : one input, of any numbers.
    names : of the input, and of the outputs.
    dynamic : axis of the input → `torch.export.Dim`, for those that may have another size each time.
    """
    given, answers = names
    with torch.no_grad(), _quiet():
        program = torch.onnx.export(
            net.eval(),
            (example,),
            input_names=[given],
            output_names=list(answers),
            opset_version=_OPSET,
            dynamo=True,
            verbose=False,
            dynamic_shapes=None if dynamic is None else (dynamic,),
        )
        if program is None:
            raise RuntimeError("the exporter of torch gave no program")
    return _without_origin(program.model_proto)


def difference_to_torch(net: nn.Module, content: bytes, inputs: Sequence[NDArray[np.float32]], given: str) -> float:
    """The largest between an answer of torch and the exported network's own.

    Parameters
    ----------
    inputs : arrays as the network takes them, one batch each.

    Raises
    ------
    ModelRefused
        It is larger than `MOST_DIFFERENCE`: another network than the trained one would judge.
    """
    session = Session(content, "The exported network")
    largest = 0.0
    for one in inputs:
        with torch.no_grad():
            answered = net(torch.from_numpy(one))
        wanted = [answered] if isinstance(answered, Tensor) else list(answered)
        found = session.run({given: one})
        for wish, answer in zip(wanted, found, strict=True):
            largest = max(largest, float(np.abs(wish.numpy() - answer).max()))
    if not largest <= MOST_DIFFERENCE:
        raise ModelRefused(f"The exported network answers up to {largest:.2g} otherwise than the trained one")
    return largest


@contextmanager
def _quiet() -> Iterator[None]:
    logger = logging.getLogger(_NOISY)
    before = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            # The exporter uses what torch itself will retire.
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(before)


def _without_origin(model: onnx.ModelProto) -> bytes:
    """Leave out from which lines of which files each node came: they name folders of the machine that exported."""
    for part in (
        model,
        model.graph,
        *model.graph.node,
        *model.graph.input,
        *model.graph.output,
        *model.graph.value_info,
    ):
        del part.metadata_props[:]
    for node in model.graph.node:
        node.ClearField("doc_string")
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())
