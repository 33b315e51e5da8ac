"""How large any number of a profile may be: beyond, no picture would ever be finished, or fit into the memory."""

from __future__ import annotations

from typing import Final

from pydantic import BaseModel

MOST: Final = 20_000
"""Of whatever is counted: samples, angles, rounds. No step of the engine gains anything beyond some hundreds."""
MOST_PX: Final = 1_000.0
"""Of any window, kernel or reach; the largest of the shipped profiles has 150 px."""
LARGEST: Final = 1e6
_PX: Final = "_px"
_SHOWN: Final = 20
"""Signs of the number that is refused, which may have hundreds."""


def check_bounds(value: object, name: str) -> None:
    """Raise `ValueError`, naming the setting, where a number of a section is beyond all reason."""
    if isinstance(value, BaseModel):
        for field in type(value).model_fields:
            check_bounds(getattr(value, field), f"{name}.{field}")
    elif isinstance(value, dict):
        for key, one in value.items():
            check_bounds(one, f"{name}.{key}")
    elif isinstance(value, list | tuple):
        for one in value:
            check_bounds(one, name)
    elif isinstance(value, int | float) and abs(value) > (most := _most(value, name)):
        raise ValueError(f"{name}: at most {most:g} makes sense, not {str(value)[:_SHOWN]}")


def _most(value: float, name: str) -> float:
    if name.endswith(_PX):
        return MOST_PX
    return MOST if isinstance(value, int) else LARGEST
