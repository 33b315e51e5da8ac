"""All kinds of work, by name."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.faults.steps import Steps
from tests.faults.works.capturing import Capturing
from tests.faults.works.exporting import Exporting
from tests.faults.works.labelling import Labelling
from tests.faults.works.releasing import Releasing
from tests.faults.works.reporting import Reporting
from tests.faults.works.storing import Storing
from tests.faults.works.work import Tell, Work

WORKS: Final[dict[str, Callable[[], Work]]] = {
    "capture": Capturing,
    "store": Storing,
    "report": Reporting,
    "export": Exporting,
    "rules": Releasing,
    "labels": Labelling,
}
TOLD: Final = "told.jsonl"


def do(name: str, home: str, number: int, marks: str) -> None:
    """In a child of the zygote: work, acknowledging into `home`; `marks` : file for the steps."""
    _do(name, home, number, marks)


def do_timed(name: str, home: str, number: int, marks: str, spent: str) -> None:
    """The same undisturbed; `spent` : file for how long each step took, in seconds."""
    steps = _do(name, home, number, marks)
    Path(spent).write_text(json.dumps(steps.spent_s))


def _do(name: str, home: str, number: int, marks: str) -> Steps:
    work = WORKS[name]()
    steps = Steps(Path(marks), work.steps)
    work.do(Path(home), number, Tell(Path(home) / TOLD), steps)
    return steps
