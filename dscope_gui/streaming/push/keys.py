"""Names for messages that nobody gives twice: UUID version 7, RFC 9562, section 5.7."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Final
from uuid import UUID

_VERSION: Final = 7
_VARIANT: Final = 2
_TIME_SHIFT: Final = 80
_VERSION_SHIFT: Final = 76
_RANDOM_A_BITS: Final = 12
_VARIANT_SHIFT: Final = 62


def new_key(moment: datetime) -> str:
    """48 bits of milliseconds since 1970, then 74 random bits; so keys sort by time, which spares the disk."""
    number = int(moment.timestamp() * 1000) << _TIME_SHIFT
    number |= _VERSION << _VERSION_SHIFT | secrets.randbits(_RANDOM_A_BITS) << (_VARIANT_SHIFT + 2)
    number |= _VARIANT << _VARIANT_SHIFT | secrets.randbits(_VARIANT_SHIFT)
    return str(UUID(int=number))
