"""What lies in a dataset."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.dataset import reading
from dscope_gui.domain.dataset import Item


def items_in(folder: Path) -> list[Item]:
    found = list(reading(folder).items())
    assert all(isinstance(item, Item) for item in found)
    return [item for item in found if isinstance(item, Item)]
