"""A band of sizes that may not be finished yet: its words, and the number of features allowed in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pydantic import ValidationError
from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.limit import Limit
from dscope_gui.domain.rule_reading import WORDING
from dscope_gui.qt.rules_editor.figures import figure_text, read_figure
from dscope_gui.qt.widgets.wording import limit_words, read_limit_words

translate = QCoreApplication.translate

BandData = dict[str, Any]
"""A band as files hold it, finished or not."""

_SIGNS: Final = {"gt": ">", "ge": "≥", "lt": "<", "le": "≤"}
_NARROW: Final = 16
"""Letters that fit across a cell of the table; the sizes of longer ones go below the number."""


def band_wording(band: BandData) -> str:
    """As the table writes it; of a band that cannot be yet, as far as it can be told."""
    if WORDING in band:
        return str(band[WORDING])
    try:
        return limit_words(Limit.model_validate({**band, "source": band.get("source") or "?"}).wording)
    except ValidationError:
        return _rough(band)


def cell_wording(bands: Sequence[BandData] | None) -> str:
    """All bands of a cell, one a line, without the unit; a dash where the table has no such cell."""
    if bands is None:
        return "–"
    if not bands:
        return translate("Rules", "nothing written")
    unit = translate("Rules", "µm")
    return "\n".join(_broken(band_wording(band).removesuffix(f" {unit}")) for band in bands)


def amount_text(amount: object) -> str:
    """As the field shows it."""
    if amount is None:
        return translate("Wording", "any")
    return translate("Wording", "none") if amount == 0 else figure_text(amount)


def read_amount(text: str) -> int | str | None:
    """As files write it; None is any number."""
    typed = text.strip()
    known = read_limit_words(typed).lower()
    if known in ("any", "no limit"):
        return None
    if known == "none":
        return 0
    return int(typed) if typed.isdecimal() else typed


def read_bound(text: str) -> float | str:
    """Of an end that was chosen: a number, or what stands there instead of one."""
    read = read_figure(text)
    return "" if read is None else read


def _rough(band: BandData) -> str:
    ends = [f"{sign} {figure_text(band[name])}" for name, sign in _SIGNS.items() if band.get(name) is not None]
    return " ".join([amount_text(band.get("max")), *ends])


def _broken(wording: str) -> str:
    if len(wording) <= _NARROW:
        return wording
    for amount in ("no limit", "none"):
        word = limit_words(amount)
        if wording.startswith(f"{word} "):
            return f"{word}\n   {wording[len(word) + 1 :]}"
    return wording
