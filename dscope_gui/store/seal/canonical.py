"""The one way in which stored values are written for hashing: the same values always give the same bytes."""

from __future__ import annotations

import hashlib
import json


def hash_of(values: object) -> str:
    """sha256 of values as a database gives them (whole numbers, floats, texts, bytes, None) in lists.

    JSON in ASCII without blanks: a float is written with the fewest digits that give it back, texts are escaped, and
    a value of another type is written in another way.
    """
    return hashlib.sha256(json.dumps(values, separators=(",", ":"), default=_bytes).encode("ascii")).hexdigest()


def _bytes(value: bytes) -> dict[str, str]:
    return {"bytes": value.hex()}
