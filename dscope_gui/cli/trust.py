"""`dscope validate --coverage` and `--repeats`: whether the stated uncertainties hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from dscope_gui.cli.console import answers, plain, table
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.record import Record
from dscope_gui.settings import load_fibers
from dscope_gui.validation import REPEATS_HEAD, repeatabilities, repeatability_rows
from dscope_gui.validation.coverage import COVERAGE_HEAD, Repeat, coverage_rows, coverages, repeat
from dscope_gui.workstation.repeats import measured_twice, read_groups


def show_coverage(count: int, seed: int, profile: Profile) -> None:
    """Measure drawn end faces and print how many true sizes lie within their stated intervals."""
    fibers = load_fibers()
    found: list[Repeat] = []
    with BatchProgress("Measuring") as bar:
        for number in range(count):
            found.append(repeat(seed + number, profile, fibers))
            bar.count(len(found), count)
    _print(COVERAGE_HEAD, coverage_rows(coverages(found)))
    answers().print(plain(_left_out(found)))


def show_repeats(records: Iterable[Record], groups: Path) -> None:
    """Print how well what was measured twice agrees."""
    _print(REPEATS_HEAD, repeatability_rows(repeatabilities(measured_twice(records, read_groups(groups)))))


def _left_out(repeats: Sequence[Repeat]) -> str:
    """What the table cannot speak of."""
    counts = Counter(
        misnamed=sum(one.is_misnamed for item in repeats for one in item.compared),
        missed=sum(item.missed for item in repeats),
        cut_off=sum(item.cut_off for item in repeats),
        not_located=sum(not item.located for item in repeats),
    )
    return (
        f"{len(repeats)} pictures; not compared: {counts['misnamed']} defects named line for area or area for line, "
        f"{counts['missed']} missed, {counts['cut_off']} cut off by the picture; "
        f"{counts['not_located']} pictures without an end face found"
    )


def _print(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    shown = table(*head)
    for row in rows:
        shown.add_row(*map(plain, row))
    answers().print(shown)
