"""Opens a model from its folder, once everything about it agrees with its card."""

from __future__ import annotations

from dscope_gui.neural.memory import Memory
from dscope_gui.neural.model_folder import ReadCard, read_model_file
from dscope_gui.neural.network import Network


def open_model(found: ReadCard) -> Network | Memory:
    """Load a model, ready to be asked.

    Raises
    ------
    ModelRefused
        The file is not the one that the card speaks of, cannot be loaded, or does something else than the card says.
    """
    content = read_model_file(found)
    if found.card.file.endswith(".npz"):
        return Memory(found.card, content)
    return Network(found.card, content)
