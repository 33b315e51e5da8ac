"""What the history says at the end: everything is there, nothing is wrong, nobody changed it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.record import Record, parse_record, record_of
from dscope_gui.engine.read import read_picture
from dscope_gui.workstation.build import Workstation, seal_folder, storage_folder
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_picture
from dscope_gui.workstation.sealing.verify import verify_own

_STRETCH: Final = 2000
_SHOWN: Final = 5
_OWN: Final = ("id", "captured_at", "timing_ms")
"""What differs between two inspections of one picture."""


@dataclass
class Proof:
    """What was found.

    Parameters
    ----------
    stored : inspections in the database. `pictures` : different ones among them, to the last pixel.
    wrong : ids of inspections whose verdict, defects or any other finding differ from the first one of their picture.
    misjudged : first ones that the stored picture, read from its file and inspected anew, does not confirm.
    serials : different serials; each part was inspected once.
    sealed : inspections that the ledger vouches for; `seal_faults` : what it finds wrong.
    """

    stored: int = 0
    serials: int = 0
    pictures: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    misjudged: list[str] = field(default_factory=list)
    sealed: int = 0
    ledger_rows: int = 0
    seal_faults: list[str] = field(default_factory=list)

    def faults(self, wanted: int) -> tuple[str, ...]:
        """In words; none where so many inspections as wanted are there, once each and right."""
        checks = (
            (self.stored != wanted, f"{self.stored} inspections are stored instead of {wanted}"),
            (self.serials != wanted, f"{self.serials} different serials are stored instead of {wanted}"),
            (bool(self.wrong), f"{len(self.wrong)} differ from the first one of their picture: {self.wrong[:_SHOWN]}"),
            (bool(self.misjudged), f"the stored pictures do not confirm {self.misjudged[:_SHOWN]}"),
            (self.sealed != wanted, f"{self.sealed} inspections are sealed instead of {wanted}"),
            (bool(self.seal_faults), f"the seal is broken: {self.seal_faults[:_SHOWN]}"),
        )
        return tuple(text for is_so, text in checks if is_so)


def prove(station: Workstation) -> Proof:
    """Read the whole history of a station and check its seal."""
    proof = Proof()
    first: dict[str, tuple[Record, str]] = {}
    serials = set()
    for part, serial, record in _records(station):
        proof.stored += 1
        proof.verdicts[record["verdict"]["status"]] += 1
        serials.add(serial)
        # A part number has rules of its own, and they belong to what makes a verdict.
        known, _ = first.setdefault(f"{record['image']['sha256']} {part}", (record, part))
        if _findings(known) != _findings(record):
            proof.wrong.append(record["id"])
    proof.serials, proof.pictures = len(serials), len(first)
    proof.misjudged = [record["id"] for record, part in first.values() if not _is_confirmed(station, record, part)]
    _check_seal(station, proof)
    return proof


def _records(station: Workstation) -> Iterator[tuple[str, str, Record]]:
    reader = station.store.records
    for stretch in reader.stretches(HistoryQuery(), _STRETCH):
        for stored in reader.read(HistoryQuery(), stretch):
            yield stored.ticket.part, stored.ticket.serial, parse_record(stored.record)


def _findings(record: Record) -> str:
    kept: dict[str, Any] = {name: value for name, value in record.items() if name not in _OWN}
    kept["image"] = {name: value for name, value in record["image"].items() if name != "path"}
    return json.dumps(kept, sort_keys=True)


def _is_confirmed(station: Workstation, record: Record, part: str) -> bool:
    """The way of `dscope inspect`: the picture from its file, to the same defects and the same verdict."""
    picture = station.store.get(record["id"]).picture
    setup = station.setups.judging(part)
    again = record_of(inspect_picture(picture, setup, SystemClock()))
    same = again["verdict"] == record["verdict"] and again["defects"] == record["defects"]
    return same and read_picture(picture, setup.request.profile.read).sha256 == record["image"]["sha256"]


def _check_seal(station: Workstation, proof: Proof) -> None:
    folder: Path = storage_folder(station.config)
    report = verify_own(folder, seal_folder(), lambda _done, _total: None)
    proof.sealed, proof.ledger_rows = report.inspections, report.rows
    proof.seal_faults = [f"{fault.kind} in row {fault.row}" for fault in report.faults]
