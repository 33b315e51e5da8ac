"""Answers an unknown name with the one that was probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

MOST = 3
"""Names that fit into one line."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`Did you mean deep_inspection?`, or the list of known names where nothing is near."""
    names = sorted(known)
    by_lower = {other.lower(): other for other in names}
    begun = [other for other in by_lower if name and other.startswith(name.lower())]
    near = begun[:MOST] or difflib.get_close_matches(name.lower(), by_lower, n=1)
    if near:
        return f"Did you mean {' or '.join(by_lower[other] for other in near)}?"
    return f"Known: {', '.join(names)}" if names else "There is none at all"
