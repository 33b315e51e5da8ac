"""Checks the rows of the ledger themselves: numbers, hashes, order and signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault
from dscope_gui.store.seal.chain import BEFORE_ALL, LedgerRow, is_signed
from dscope_gui.store.seal.keys import PublicKey


class LinkCheck:
    """Looks at one row after the other.

    Parameters
    ----------
    trusted : keys whose signatures count.
    faults : gets what is wrong.
    trimmed_to : rows up to this one may have been removed.
    """

    def __init__(self, trusted: Sequence[PublicKey], faults: list[SealFault], trimmed_to: int = 0) -> None:
        self._trimmed_to = trimmed_to
        self._trusted = {key.fingerprint: key for key in trusted}
        self._faults = faults
        self._changed: list[LedgerRow] = []
        self._stranger: SealFault | None = None
        self.last: LedgerRow | None = None
        self.used: list[str] = []
        """Fingerprints of the keys that signed, in order."""

    def look(self, row: LedgerRow) -> None:
        expected = 1 if self.last is None else self.last.number + 1
        before = BEFORE_ALL if self.last is None else self.last.chain
        is_trimmed = expected < row.number <= self._trimmed_to + 1
        if row.number > expected and not is_trimmed:
            self._faults.append(SealFault(FaultKind.ROWS_MISSING, expected, row.number - 1))
        elif row.link.chain != row.chain:
            self._changed.append(row)
        elif row.link.previous != before and not is_trimmed:
            self._faults.append(_about(FaultKind.ORDER_BROKEN, row))
        self._check_signature(row)
        self.last = row

    def finish(self) -> None:
        """Tell of changed rows which of them were only moved to another place."""
        places = [row.number for row in self._changed]
        for row in self._changed:
            was = next((at for at in places if replace(row.link, number=at).chain == row.chain), None)
            if was is None:
                self._faults.append(_about(FaultKind.ROW_CHANGED, row))
            else:
                self._faults.append(replace(_about(FaultKind.ROW_MOVED, row), detail=str(was)))

    def _check_signature(self, row: LedgerRow) -> None:
        name = _key_of(row)
        key = self._trusted.get(name)
        if name not in self.used:
            self.used.append(name)
        if key is None:
            self._meet_stranger(row)
        elif not is_signed(row.chain, row.signature, key):
            self._faults.append(_about(FaultKind.SIGNATURE_WRONG, row))

    def _meet_stranger(self, row: LedgerRow) -> None:
        """Rows in succession that the same unknown key signed are one fault."""
        told = self._stranger
        if told is not None and told.detail == _key_of(row) and told.last_row == row.number - 1:
            self._faults.remove(told)
            self._stranger = replace(told, last_row=row.number)
        else:
            self._stranger = SealFault(FaultKind.KEY_UNKNOWN, row.number, row.number, detail=_key_of(row))
        self._faults.append(self._stranger)


def _key_of(row: LedgerRow) -> str:
    """Which key signed; on a damaged page anything may stand there, or nothing."""
    return str(row.link.key)


def _about(kind: FaultKind, row: LedgerRow) -> SealFault:
    what = SealedKind(row.link.kind) if row.link.kind in list(SealedKind) else None
    return SealFault(kind, row.number, row.number, what, str(row.link.name))
