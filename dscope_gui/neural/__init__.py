"""Trained models: their cards, the registry of a station, and the runtime that asks them. Needs ONNX Runtime alone."""

from dscope_gui.neural.activations import Activation
from dscope_gui.neural.active_watch import ActiveWatch
from dscope_gui.neural.inbox import Dropped, Inbox
from dscope_gui.neural.memory import Memory
from dscope_gui.neural.model_folder import ReadCard, read_card, read_model_file
from dscope_gui.neural.network import Network
from dscope_gui.neural.opening import open_model
from dscope_gui.neural.registry import ModelRegistry, RolledBack

__all__ = [
    "Activation",
    "ActiveWatch",
    "Dropped",
    "Inbox",
    "Memory",
    "ModelRegistry",
    "Network",
    "ReadCard",
    "RolledBack",
    "open_model",
    "read_card",
    "read_model_file",
]
