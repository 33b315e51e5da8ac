"""One row of the ledger: what it says, its link to the row before, and the signature under both."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from dscope_gui.store.seal.canonical import hash_of
from dscope_gui.store.seal.keys import PublicKey, SigningKey

_FORM: Final = "dscope.seal/1"
"""Names the form of what is hashed and signed, so that a signature means nothing anywhere else."""
BEFORE_ALL: Final = "0" * 64
"""In the place of the hash before the first row."""


@dataclass(frozen=True, slots=True)
class Link:
    """What a row says of the thing it seals.

    Parameters
    ----------
    reference : number of the thing in its own table. `name` : what people call it, known also when it is gone.
    content : sha256 of all its columns. `picture` : sha256 of its picture's file, empty where it has none.
    at : UTC. `is_adopted` : it was there before the ledger was, and was sealed as it was found.
    previous : chain hash of the row before.
    key : fingerprint of the key that signs.
    """

    number: int
    kind: str
    reference: int
    name: str
    content: str
    picture: str
    at: str
    is_adopted: int
    previous: str
    key: str

    @property
    def chain(self) -> str:
        """Hash over all of this, and so over everything before."""
        return hash_of([_FORM, *(getattr(self, field.name) for field in fields(self))])


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """As it stands in the table."""

    link: Link
    chain: str
    signature: str

    @property
    def number(self) -> int:
        return self.link.number


COLUMNS: Final = (*(field.name for field in fields(Link)), "chain", "signature")


def signed_row(link: Link, key: SigningKey) -> LedgerRow:
    chain = link.chain
    return LedgerRow(link, chain, key.sign(_message(chain)))


def is_signed(chain: str, signature: str, key: PublicKey) -> bool:
    """Whether the key signed this chain hash."""
    return key.signed(signature, _message(chain))


def _message(chain: str) -> bytes:
    return f"{_FORM}:{chain}".encode("utf-8", "surrogatepass")
