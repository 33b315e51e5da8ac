"""kill -9 at a random moment of a work, again and again at the same station.

Half of the kills strike at a moment drawn evenly over the measured length of the work; for the other half a step is
drawn evenly, one of the times it is done, and a moment within its measured length: a commit of two milliseconds is
struck as often as a judgement of a hundred.
"""

from __future__ import annotations

import json
import random
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.faults.bench import Bench
from tests.faults.outcome import Findings, Outcome
from tests.faults.steps import Steps
from tests.faults.works.every import TOLD, WORKS
from tests.faults.works.work import PER_RUN, Work, heard
from tests.faults.zygote import Child

_ROUNDS_AT_A_STATION: Final = 15
"""Then a new, empty one, so that its first start is killed as well."""
_MEASURED, _FEW_ROUNDS = 3, 20
"""Undisturbed runs; one is enough where it is killed a few times."""
_BEYOND: Final = 1.05
"""Moments up to a little after the usual end."""
_PATIENCE_S: Final = 60.0
_FUNCTION: Final = "tests.faults.works.every:do"
_TIMED: Final = "tests.faults.works.every:do_timed"
AFTER: Final = "after the end"


@dataclass(frozen=True, slots=True)
class Pace:
    """How long an undisturbed work takes, and each step of it."""

    length_s: float
    spent_s: dict[str, float]
    times: dict[str, int]

    @property
    def steps(self) -> list[str]:
        return [name for name, times in self.times.items() if times]


def kill(bench: Bench, work_name: str, rounds: int) -> Outcome:
    """Kill a work so many times; everything is looked at after each."""
    outcome, dice, work = Outcome(), bench.dice(f"kill {work_name}"), WORKS[work_name]()
    room = bench.room(f"kill-{work_name}")
    pace = _measured(bench, work, room, 1 if rounds < _FEW_ROUNDS else _MEASURED)
    for number in range(rounds):
        home = room / f"station-{number // _ROUNDS_AT_A_STATION}"
        if number % _ROUNDS_AT_A_STATION == 0:
            work.prepare(home)
        marks = room / f"marks-{number}"
        steps = Steps(marks, work.steps)
        child = _started(bench, work, home, number, marks)
        _strike(child, steps, pace, dice)
        outcome.hit[AFTER if child.has_ended() and not child.was_killed else steps.now] += 1
        where = f"{work_name} {number}, killed during {steps.now}"
        failed = child.end()
        outcome.add(Findings(wrong=[failed] if failed else []), where)
        outcome.add(work.look(home, number * PER_RUN, heard(home / TOLD)), where)
        outcome.rounds += 1
        marks.unlink()
    return outcome


def _started(bench: Bench, work: Work, home: Path, number: int, marks: Path) -> Child:
    arguments = (work.name, str(home), number * PER_RUN, str(marks))
    return bench.zygote.start(_FUNCTION, *arguments, said=marks.with_suffix(".said"))


def _measured(bench: Bench, work: Work, room: Path, times: int) -> Pace:
    home, lengths, spent_s = room / "measured", [], {}
    work.prepare(home)
    for number in range(times):
        marks, spent = room / f"measured-{number}", room / f"spent-{number}"
        steps = Steps(marks, work.steps)
        arguments = (work.name, str(home), number * PER_RUN, str(marks), str(spent))
        began_s = time.perf_counter()
        child = bench.zygote.start(_TIMED, *arguments, said=marks.with_suffix(".said"))
        failed = child.end()
        lengths.append(time.perf_counter() - began_s)
        assert not failed, f"{work.name} fails undisturbed: {failed}"
        spent_s = json.loads(spent.read_text())
    return Pace(statistics.median(lengths), spent_s, {name: steps.times(name) for name in work.steps})


def _strike(child: Child, steps: Steps, pace: Pace, dice: random.Random) -> None:
    if dice.random() < 0.5:
        child.has_ended(dice.uniform(0.0, pace.length_s * _BEYOND))
    else:
        step = dice.choice(pace.steps)
        wanted = dice.randint(1, pace.times[step])
        _wait_for(child, steps, step, wanted)
        child.has_ended(dice.uniform(0.0, pace.spent_s[step] / pace.times[step]))
    if not child.has_ended():
        child.kill()


def _wait_for(child: Child, steps: Steps, step: str, times: int) -> None:
    """Until the step is begun for the so-manieth time, or the child has ended."""
    until_s = time.perf_counter() + _PATIENCE_S
    while steps.times(step) < times and not child.has_ended(0.0002):
        assert time.perf_counter() < until_s, f"{step} is never begun"
