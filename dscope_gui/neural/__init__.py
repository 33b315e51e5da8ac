"""Trained models: their cards, the registry of a station, and the runtime that asks them. Needs ONNX Runtime alone."""

from dscope_gui.neural.memory import Memory
from dscope_gui.neural.model_folder import ReadCard, read_card
from dscope_gui.neural.network import Network
from dscope_gui.neural.opening import open_model

__all__ = [
    "Memory",
    "Network",
    "ReadCard",
    "open_model",
    "read_card",
]
