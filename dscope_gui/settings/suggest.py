"""Answers an unknown name with the one that was probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`Did you mean deep_inspection?`, or the list of known names where nothing is near."""
    names = sorted(known)
    near = difflib.get_close_matches(name.lower(), [other.lower() for other in names], n=1)
    if near:
        return f"Did you mean {next(other for other in names if other.lower() == near[0])}?"
    return f"Known: {', '.join(names)}" if names else "There is none at all"
