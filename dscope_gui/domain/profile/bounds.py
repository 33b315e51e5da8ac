"""How large and how small any number of a profile may be: beyond, no picture would ever be finished, or measured."""

from __future__ import annotations

from typing import Final

from pydantic import BaseModel

MOST: Final = 3_000
"""Of whatever is counted: samples, angles, rounds; as in the shipped profiles. Ten times as many take ten times the
time, and no step of the engine gains anything beyond some hundreds."""
MOST_SAMPLES: Final = 20_000
"""Of a ring of the noise: as many as the published methods look at, which take every pixel."""
MOST_PX: Final = 200.0
"""Of any window, kernel or reach; the largest of the shipped profiles has 150 px."""
MOST_SIGMA_PX: Final = 50.0
"""Of any smoothing, which looks at six times as many pixels in each direction; the largest shipped has 20 px."""
LARGEST: Final = 1_000.0
"""Of shares, radii, ratios and grey levels; the largest of the shipped profiles is 255."""
SMALLEST: Final = 1e-6
"""But for zero. What is divided by less is beyond what a picture's numbers can hold."""
_PX, _SIGMA_PX = "_px", "sigma_px"
_SAMPLES: Final = ".samples_per_ring"
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
    elif isinstance(value, int | float):
        _check_number(value, name)


def _check_number(value: float, name: str) -> None:
    if abs(value) > (most := _most(value, name)):
        raise ValueError(f"{name}: at most {most:g} makes sense, not {str(value)[:_SHOWN]}")
    if 0 < abs(value) < SMALLEST:
        raise ValueError(f"{name}: at least {SMALLEST:g} makes sense, not {value:g}")


def _most(value: float, name: str) -> float:
    if name.endswith(_SIGMA_PX):
        return MOST_SIGMA_PX
    if name.endswith(_PX):
        return MOST_PX
    if name.endswith(_SAMPLES):
        return MOST_SAMPLES
    return MOST if isinstance(value, int) else LARGEST
