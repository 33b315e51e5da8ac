"""Where a text may go on in the next line, and where it may not."""

from __future__ import annotations

import re
from typing import Final

from dscope_gui.qt.widgets.wording import OWN_DIRT_SIGN

HYPHEN: Final = "-\u200b"
"""With a space of no width: Qt breaks no line between figures by itself, and would cut the year of a standard off."""
_HARD_SPACE: Final = "\u00a0"


def together(text: str) -> str:
    """Figures keep their signs and units on the same line."""
    text = text.replace(" µm", f"{_HARD_SPACE}µm").replace(" ± ", f"{_HARD_SPACE}±{_HARD_SPACE}")
    return re.sub(f"([<>≤≥±{OWN_DIRT_SIGN}]) ", f"\\1{_HARD_SPACE}", text)


def after_hyphens(name: str) -> str:
    """A long name may be broken there."""
    return name.replace("-", HYPHEN)
