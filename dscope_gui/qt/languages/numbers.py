"""Large numbers in the language in force."""

from __future__ import annotations

from typing import Final

from dscope_gui.qt.languages.install import SOURCE_LANGUAGE, language_in_force

_NARROW_SPACE: Final = "\u202f"
"""What the SI brochure (5.4.4) parts thousands with: where decimals have a comma, one would be read as that."""


def thousands(number: int) -> str:
    """`41,205` in English."""
    text = f"{number:,}"
    return text if language_in_force() == SOURCE_LANGUAGE else text.replace(",", _NARROW_SPACE)
