"""Opens a segmentation model from its folder, ready to be asked by the engine."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.errors import ModelRefused
from dscope_gui.neural import Memory, open_model, read_card
from dscope_gui.neural.segmentation import EndFaceSegmenter
from dscope_gui.protocols import Segmenter


def open_segmenter(folder: Path) -> Segmenter:
    """The model in a folder; raises `ModelRefused` where it is broken or marks no defects."""
    found = read_card(folder)
    network = open_model(found)
    if isinstance(network, Memory):
        raise ModelRefused(f"{found.card.full_name} is a memory and no network")
    return EndFaceSegmenter(network)
