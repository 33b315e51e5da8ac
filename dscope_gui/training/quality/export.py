"""Writes a trained network as one ONNX file, and makes sure that it says the same as the network itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from dscope_gui.training.onnx_file import difference_to_torch, onnx_content
from dscope_gui.training.quality.nets import EndFaceNet

_INPUT: Final = "picture"


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
    whole = _WithProbabilities(net).eval()
    content = onnx_bytes(net)
    pictures = cuts[:, None].astype(np.float32) / np.float32(np.iinfo(np.uint8).max)
    difference = difference_to_torch(whole, content, [picture[None] for picture in pictures], _INPUT)
    return Exported(content, net.side_px, difference)


def onnx_bytes(net: EndFaceNet) -> bytes:
    """The content of an ONNX file: takes `picture`, (1, 1, side, side), gives `probabilities`, (1, classes)."""
    example = torch.zeros(1, 1, net.side_px, net.side_px)
    return onnx_content(_WithProbabilities(net), example, (_INPUT, ("probabilities",)))
