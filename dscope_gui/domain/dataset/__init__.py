"""Labelled pictures of a station, from which the second judge learns."""

from dscope_gui.domain.dataset.item import (
    ID_LENGTH,
    Extent,
    Item,
    ItemFacts,
    LabelVersion,
    NewItem,
    Source,
    Window,
)
from dscope_gui.domain.dataset.label import BACKGROUND, OBJECT, OTHER, Label

__all__ = [
    "BACKGROUND",
    "ID_LENGTH",
    "OBJECT",
    "OTHER",
    "Extent",
    "Item",
    "ItemFacts",
    "Label",
    "LabelVersion",
    "NewItem",
    "Source",
    "Window",
]
