"""Writes a trained network as one ONNX file, and makes sure that it says the same as the network itself."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from dscope_gui.errors import ModelRefused
from dscope_gui.neural.runtime import Session
from dscope_gui.training.quality.nets import EndFaceNet

MOST_DIFFERENCE: Final = 1e-4
"""Between the probabilities of the network in torch and of the exported one."""
_OPSET: Final = 20
_INPUT: Final = "picture"
_NOISY: Final = "torch.onnx._internal.exporter._registration"
"""Regrets at each export that torchvision is not installed, which nothing here needs."""


class _WithProbabilities(nn.Module):
    def __init__(self, net: EndFaceNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, picture: Tensor) -> Tensor:
        return torch.softmax(self.net(picture), dim=1)


@dataclass(frozen=True, slots=True)
class Exported:
    """An exported network.

    Parameters
    ----------
    content : of the ONNX file.
    side_px : of the square picture it takes.
    difference : the largest between a probability of torch and its own, on the pictures it was checked with.
    """

    content: bytes
    side_px: int
    difference: float


def checked_onnx(net: EndFaceNet, cuts: NDArray[np.uint8]) -> Exported:
    """Export, and hold against torch on some pictures, (N, side, side).

    Raises
    ------
    ModelRefused
        The two differ so much that another network than the trained one would judge.
    """
    net.eval()
    content = onnx_bytes(net)
    session = Session(content, "The exported network")
    pictures = cuts[:, None].astype(np.float32) / np.float32(np.iinfo(np.uint8).max)
    with torch.no_grad():
        wanted = torch.softmax(net(torch.from_numpy(pictures)), dim=1).numpy()
    found = np.concatenate([session.run({_INPUT: picture[None]})[0] for picture in pictures])
    difference = float(np.abs(found - wanted).max())
    if difference > MOST_DIFFERENCE:
        raise ModelRefused(f"The exported network answers up to {difference:.2g} otherwise than the trained one")
    return Exported(content, net.side_px, difference)


def onnx_bytes(net: EndFaceNet) -> bytes:
    """The content of an ONNX file: takes `picture`, (1, 1, side, side), gives `probabilities`, (1, classes)."""
    whole = _WithProbabilities(net).eval()
    with torch.no_grad(), _quiet():
        program = torch.onnx.export(
            whole,
            (torch.zeros(1, 1, net.side_px, net.side_px),),
            input_names=[_INPUT],
            output_names=["probabilities"],
            opset_version=_OPSET,
            dynamo=True,
            verbose=False,
        )
        if program is None:
            raise RuntimeError("the exporter of torch gave no program")
    return _without_origin(program.model_proto)


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
