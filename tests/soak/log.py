"""The log of a soak: one line of JSON a reading, kept beside the history so that another run can go on with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Final

from tests.soak.readings import Reading

FILE: Final = "soak.jsonl"
HEAD: Final = (
    f"{'run':>3} {'inspections':>11} {'memory MB':>9} {'objects':>8} {'handles':>7} {'threads':>7} "
    f"{'database MB':>11} {'median ms':>9} {'CPU ms':>7}"
)


def read_log(folder: Path) -> tuple[Reading, ...]:
    """What earlier runs wrote; a last line that was cut off by a kill is left out."""
    file = folder / FILE
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True) if file.exists() else []
    return tuple(Reading(**json.loads(line)) for line in lines if line.endswith("\n"))


def append(folder: Path, reading: Reading) -> None:
    with (folder / FILE).open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(reading)) + "\n")


def next_run(readings: Sequence[Reading]) -> int:
    return readings[-1].run + 1 if readings else 1


def line_of(reading: Reading) -> str:
    """For people."""
    return (
        f"{reading.run:>3} {reading.inspections:>11} {reading.resident_kb / 1024:>9.1f} {reading.objects:>8} "
        f"{reading.handles:>7} {reading.threads:>7} {reading.database_kb / 1024:>11.1f} {reading.median_ms:>9.1f} "
        f"{reading.cpu_ms:>7.1f}"
    )
