"""Identifiers that sort by time: ULID, https://github.com/ulid/spec."""

from __future__ import annotations

from datetime import datetime
from typing import Final

RANDOM_BYTES: Final = 10
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS: Final = 26
_BITS_PER_LETTER: Final = 5
_RANDOM_BITS: Final = 8 * RANDOM_BYTES


def ulid(moment: datetime, randomness: bytes) -> str:
    """26 letters: 48 bits of milliseconds since 1970, then 80 random bits.

    Parameters
    ----------
    randomness : 10 bytes.
    """
    number = (int(moment.timestamp() * 1000) << _RANDOM_BITS) | int.from_bytes(randomness, "big")
    shifts = range(_BITS_PER_LETTER * (_LETTERS - 1), -1, -_BITS_PER_LETTER)
    return "".join(_ALPHABET[(number >> shift) & (len(_ALPHABET) - 1)] for shift in shifts)
