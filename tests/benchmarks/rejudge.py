"""How fast a long history is judged again: `python -m tests.benchmarks.rejudge --help`.

Builds a history of so many stored inspections, those of `--records` again and again or random ones, and asks three
questions of it: under the rule sets by which they were judged, where nothing may flip; under one with a limit changed;
and with it changed once more, as while somebody edits it. Further questions find everything in memory.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from queue import Queue

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import inspection_of, parse_record
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import DScopeError
from dscope_gui.rules import dump_rule_set, load_rule_set, parse_rule_set
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.rejudging import Question, Rejudged, Rejudging
from tests.histories import RULES_OF, fill, random_inspections

_PART = "LC-UPC"


def main() -> None:
    asked = _arguments()
    with tempfile.TemporaryDirectory() as made:
        folder = asked.folder or Path(made) / "history"
        if not folder.exists():
            began_s = time.perf_counter()
            fill(folder, _inspections(asked.records), asked.inspections)
            sys.stderr.write(f"history built in {time.perf_counter() - began_s:.0f} s\n")
        sys.stdout.write(json.dumps(_measured(folder, asked.processes), indent=2) + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inspections", type=int, default=100_000)
    parser.add_argument("--records", type=Path, help="records.jsonl of a batch judged by the rule set of LC-UPC")
    parser.add_argument("--folder", type=Path, help="where the history is kept, and used again where it is there")
    parser.add_argument("--processes", type=int, default=2)
    return parser.parse_args()


def _inspections(records: Path | None) -> list[tuple[str, Inspection]]:
    if records is None:
        return random_inspections(2000, parts=(_PART,))
    lines = records.read_text(encoding="utf-8").splitlines()
    return [(_PART, inspection_of(parse_record(line))) for line in lines]


def _measured(folder: Path, processes: int) -> dict[str, object]:
    told: Queue[Rejudged | DScopeError] = Queue()
    before_s = time.process_time()
    rules = load_rule_set(RULES_OF[_PART])
    questions = {"unchanged": rules, "one limit changed": _with_fewer(rules, 3), "changed again": _with_fewer(rules, 2)}
    with closing(SqliteStore(folder)) as store:
        rejudging = Rejudging(store.records, SystemClock(), on_state=told.put, on_fault=told.put, processes=processes)
        with closing(rejudging):
            answers = {name: _answer(rejudging, told, Question(asked)) for name, asked in questions.items()}
    own, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    cpu_s = sum(one.ru_utime + one.ru_stime for one in (own, theirs))
    return {
        "CPU seconds of all questions and processes": round(cpu_s - before_s, 1),
        "MB": round((folder / "history.sqlite").stat().st_size / 1e6),
        **answers,
    }


def _with_fewer(rules: RuleSet, most: int) -> RuleSet:
    """With so many defects allowed in the second band of the cladding."""
    data = json.loads(dump_rule_set(rules))
    cladding = next(zone for zone in data["zones"] if zone["name"] == "cladding")
    limited = next(band for band in cladding["defects"] if band["max"])
    limited["max"] = most
    return parse_rule_set(data, origin="benchmark")


def _answer(rejudging: Rejudging, told: Queue[Rejudged | DScopeError], question: Question) -> dict[str, object]:
    began_s = time.perf_counter()
    rejudging.ask(question)
    while True:
        state = told.get()
        if isinstance(state, DScopeError):
            raise state
        if state.is_complete:
            break
    return {
        "seconds": round(time.perf_counter() - began_s, 2),
        "judged again": state.tally.judged,
        "not judged": sum(state.not_judged.values()),
        "flips": {kind.value: count for kind, count in state.tally.flips.items()},
    }


if __name__ == "__main__":
    main()
