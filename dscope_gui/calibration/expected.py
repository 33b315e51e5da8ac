"""The scale that a calibration must come near to."""

from __future__ import annotations

from typing import TypeAlias

Expected: TypeAlias = float | tuple[float, float] | None
"""µm per px about, for square pixels or in x and y; None where nothing is known."""


def pair(expected: Expected) -> tuple[float, float] | None:
    """In x and y."""
    return (expected, expected) if isinstance(expected, float | int) else expected
