"""PINs as they are kept: salted and hashed, never readable again."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from typing import Annotated, Final, Self

from pydantic import Field

from dscope_gui.domain.profile.common import Section
from dscope_gui.errors import WrongUse

FEWEST_DIGITS: Final = 4
MOST_DIGITS: Final = 12

_SALT_BYTES: Final = 16
_COST: Final = 2**13
"""scrypt's N: 8 MB and some 25 ms a try, so that the window does not stop for the eye."""
_BLOCK: Final = 8
_DIGITS: Final = re.compile(rf"[0-9]{{{FEWEST_DIGITS},{MOST_DIGITS}}}")

Hex = Annotated[str, Field(pattern=r"^[0-9a-f]+$")]


class PinHash(Section):
    """What is left of a PIN in the file."""

    salt: Hex
    hash: Hex

    @classmethod
    def of(cls, pin: str) -> Self:
        """Raises `WrongUse`, which does not repeat the PIN, where it is too short, too long or no number."""
        if not _DIGITS.fullmatch(pin):
            raise WrongUse("This is no PIN", f"A PIN has {FEWEST_DIGITS} to {MOST_DIGITS} digits")
        salt = secrets.token_bytes(_SALT_BYTES)
        return cls(salt=salt.hex(), hash=_hashed(pin, salt).hex())

    def fits(self, pin: str) -> bool:
        """Whether it is this PIN; takes as long either way."""
        return hmac.compare_digest(_hashed(pin, bytes.fromhex(self.salt)), bytes.fromhex(self.hash))


def _hashed(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=1)
