"""Checks the seal of this station's history, or of a copy of any station's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from dscope_gui.domain.seal import SealReport
from dscope_gui.errors import WrongUse
from dscope_gui.store.seal.keys import PublicKey, read_public_key, station_keys
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.store.seal.verifying_shared import verify_shared_history
from dscope_gui.whole_file import write_text

OnProgress: TypeAlias = Callable[[int, int], None]
"""Told (done, total); may raise to end the check."""


def verify_own(history: Path, seal: Path, on_progress: OnProgress, *, address: str | None = None) -> SealReport:
    """Check this station's history with this station's keys.

    Parameters
    ----------
    seal : folder of the keys.
    address : of the database, where it is shared; then `history` holds the pictures.
    """
    if address is not None:
        return verify_shared_history(address, history, seal, on_progress=on_progress)
    return verify_history(history, station_keys(seal), on_progress=on_progress)


def verify_copy(history: Path, public_keys: Sequence[Path], on_progress: OnProgress) -> SealReport:
    """Check any history with public keys from files; without any, with those that its own ledger names.

    Raises
    ------
    WrongUse
        A file holds no public key, or there is no sealed history.
    """
    keys: tuple[PublicKey, ...] = tuple(read_public_key(path) for path in public_keys)
    return verify_history(history, keys, on_progress=on_progress)


def own_fingerprint(seal: Path) -> str | None:
    """Of the key that signs here; None before anything was sealed."""
    keys = station_keys(seal)
    return keys[0].fingerprint if keys else None


def write_public_key(seal: Path, path: Path) -> None:
    """Write the key that signs here into a file for an auditor.

    Raises
    ------
    WrongUse
        Nothing was sealed here yet.
    NotWritable
        Disk full or no permission.
    """
    keys = station_keys(seal)
    if not keys:
        raise WrongUse("This station has no signing key yet", "It is made when the history is opened")
    write_text(path, keys[0].pem)


def as_json(report: SealReport) -> dict[str, Any]:
    """The report for other programs."""
    return {
        "whole": report.is_whole,
        "rows": report.rows,
        "inspections": report.inspections,
        "pictures": report.pictures,
        "adopted": report.adopted,
        "adopted_at": None if report.adopted_at is None else report.adopted_at.isoformat(),
        "keys": list(report.keys),
        "key_vouched": report.is_key_vouched,
        "believed_keys": list(report.believed),
        "pictures_elsewhere": report.elsewhere,
        "head_behind": report.behind,
        "faults": [
            {
                "kind": fault.kind.value,
                "row": fault.row or None,
                "last_row": fault.last_row or fault.row or None,
                "what": None if fault.what is None else fault.what.value,
                "name": fault.name,
                "detail": fault.detail,
            }
            for fault in report.faults
        ],
    }
