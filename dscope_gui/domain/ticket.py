"""Which part lies under the microscope, and who inspects it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the operator or the scanner said about a part; empty where nothing was said."""

    part: str = ""
    serial: str = ""
    lot: str = ""
    operator: str = ""
    station: str = ""
