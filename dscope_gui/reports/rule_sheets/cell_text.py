"""Any text in a cell of a workbook: characters that XML cannot hold are written as `_x000D_`, as Excel itself does."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 32767
"""Characters in a cell, in Excel."""
_MUST_ESCAPE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_HEXADECIMAL: Final = 16


def escaped(text: str) -> str:
    """The text as a cell holds it; ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring)."""
    return _MUST_ESCAPE.sub(lambda found: f"_x{ord(found.group()):04X}_", text)


def unescaped(text: str) -> str:
    """The text that a cell means."""
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), _HEXADECIMAL)), text)
