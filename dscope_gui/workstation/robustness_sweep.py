"""Inspects labelled pictures under every disturbance, going on where an earlier sweep was stopped."""

from __future__ import annotations

import functools
import hashlib
import random
import traceback
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.record import Record, printable, record_of
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.protocols import Clock, WorkForce
from dscope_gui.settings import fiber_of_diameters
from dscope_gui.validation import load_truth, picture_path
from dscope_gui.validation.robustness import (
    DISTURBANCES,
    REVISION,
    UNDISTURBED,
    Disturbance,
    RobustnessResult,
    Subject,
    disturb,
    robustness,
)
from dscope_gui.workstation.batch.earlier import set_aside_if_different
from dscope_gui.workstation.batch.job import OnProgress, Progress
from dscope_gui.workstation.batch.journal import Entry, Journal, open_journal, state_of
from dscope_gui.workstation.batch.luggage import Luggage, luggage_for
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.batch.task import Task, failed_task
from dscope_gui.workstation.inspect import inspect_image, unreadable
from dscope_gui.workstation.picture_source import PictureSource, read_from, source_for
from dscope_gui.workstation.setup import InspectionSetup

_DIED: Final = "the process that inspected it ended without a word; it may have run out of memory"


@dataclass(frozen=True, slots=True)
class Sweep:
    """What is to be tried.

    Parameters
    ----------
    folder : of the labelled pictures.
    out : for the journal; the same sweep goes on there, and a larger one takes over what a smaller one has done.
    pictures : how many of the set, spread over its families; 0 is all.
    """

    folder: Path
    out: Path
    setup: InspectionSetup
    disturbances: tuple[Disturbance, ...] = DISTURBANCES
    pictures: int = 24
    seed: int = 1
    jobs: int = 0

    def settings(self) -> dict[str, str]:
        """What must be the same for records to be taken over."""
        truth = hashlib.sha256((self.folder / "truth.json").read_bytes()).hexdigest()
        return {**self.setup.described(), "Labels sha256": truth, "Disturbances": f"{REVISION}, seed {self.seed}"}


@dataclass(frozen=True, slots=True)
class Trial:
    """One picture at one level; without a disturbance it is left as it is."""

    picture: PictureSource
    subject: Subject
    disturbance: str
    level: float

    @property
    def key(self) -> str:
        return printable(f"{self.disturbance} {self.level:g} {self.subject.name}")


@dataclass(frozen=True, slots=True)
class _Under:
    """A sweep under way."""

    sweep: Sweep
    clock: Clock
    force: WorkForce


@dataclass(frozen=True, slots=True)
class SweepOutcome:
    """`result` is None where the sweep was interrupted; `unreadable` names pictures that could not be read."""

    result: RobustnessResult | None
    trials: int
    resumed: int
    notice: str
    unreadable: tuple[str, ...] = ()


def run_sweep(sweep: Sweep, clock: Clock, on_progress: OnProgress, force: WorkForce | None = None) -> SweepOutcome:
    """Try every level on every picture. Ctrl+C leaves a folder with which the same sweep goes on.

    Parameters
    ----------
    force : who inspects; None is a pool of processes of this machine.

    Raises
    ------
    WrongUse
        The folder holds no labels, or another sweep is writing into the folder.
    NotWritable
        The journal cannot be written: without it the work would be lost.
    """
    subjects = chosen_subjects(sweep)
    trials = list(_trials(sweep, subjects))
    notice = set_aside_if_different(sweep.out, sweep.settings())
    with closing(open_journal(sweep.out, sweep.settings())) as journal:
        done = _taken_over(sweep, journal, trials)
        resumed = len(done)
        try:
            _do_rest(_Under(sweep, clock, force or LocalPool(sweep.jobs)), journal, trials, done, on_progress)
        except KeyboardInterrupt:
            return SweepOutcome(None, len(trials), resumed, notice)
    result = _result(sweep, subjects, trials, done)
    unread = [t.subject.name for t in trials if t.disturbance == UNDISTURBED and done[t.key]["status"] == "unreadable"]
    return SweepOutcome(result, len(trials), resumed, notice, tuple(unread))


def chosen_subjects(sweep: Sweep) -> tuple[Subject, ...]:
    """The pictures to disturb: in turn one of each family, by chance but always the same, in order of their names.

    A larger choice holds every smaller one.
    """
    truth = load_truth(sweep.folder)
    if not truth:
        raise WrongUse(f"{sweep.folder} holds no labelled pictures")
    families: dict[str, list[str]] = {}
    for name in sorted(truth):
        families.setdefault(truth[name].family, []).append(name)
    for family, names in families.items():
        random.Random(f"{sweep.seed} {family}").shuffle(names)
    in_turn = sorted((place, family, name) for family, names in families.items() for place, name in enumerate(names))
    chosen = in_turn[: sweep.pictures or len(in_turn)]
    return tuple(Subject(name, truth[name], sweep.seed) for name in sorted(name for *_, name in chosen))


def _trials(sweep: Sweep, subjects: Sequence[Subject]) -> Generator[Trial, None, None]:
    """Picture by picture: what is there when the sweep is stopped is whole for some."""
    for subject in subjects:
        path = picture_path(sweep.folder, subject.name)
        yield Trial(path, subject, UNDISTURBED, 0.0)
        for disturbance in sweep.disturbances:
            for level in disturbance.levels:
                yield Trial(path, subject, disturbance.name, level)


def _taken_over(sweep: Sweep, journal: Journal, trials: Sequence[Trial]) -> dict[str, Record]:
    """Records of trials done earlier on pictures that are unchanged since."""
    entries = {entry.picture: entry for entry in journal.entries}
    known = [(trial, entries[trial.key]) for trial in trials if trial.key in entries]
    return {one.key: entry.record for one, entry in known if _state(sweep, one) == (entry.size, entry.mtime_ns)}


def _do_rest(
    under: _Under, journal: Journal, trials: Sequence[Trial], done: dict[str, Record], on_progress: OnProgress
) -> None:
    sweep, clock = under.sweep, under.clock
    rest = {trial.key: trial for trial in trials if trial.key not in done}
    began_s, already = clock.monotonic_s(), len(done)
    on_progress(Progress(already, len(trials), None, None))
    with closing(_results(under, rest.values())) as results:
        for key, record in results:
            done[key] = record
            if record["status"] != "unreadable":
                journal.append(Entry(key, *_state(sweep, rest[key]), rest[key].disturbance, record))
            fresh = len(done) - already
            left_s = (clock.monotonic_s() - began_s) / fresh * (len(rest) - fresh)
            on_progress(Progress(len(done), len(trials), left_s, record))


def _results(under: _Under, rest: Iterable[Trial]) -> Generator[tuple[str, Record], None, None]:
    setup, clock, force = under.sweep.setup, under.clock, under.force
    do = functools.partial(try_one, luggage=luggage_for(force, setup), clock=clock)
    on_death = functools.partial(_failed, setup=setup, clock=clock, why=_DIED)
    read = setup.request.profile.read
    tasks = (replace(one, picture=source_for(force, _place(under.sweep, one), read)) for one in rest)
    return force.do_all(tasks, do, on_death=on_death)


def try_one(trial: Trial, luggage: Luggage, clock: Clock) -> tuple[str, Record]:
    """Disturb one picture and inspect it; whatever goes wrong stays with this trial, whose key comes back with it."""
    own = _fitting(luggage.opened(), trial.subject)
    try:
        return trial.key, _inspected(trial, own, clock)
    except PictureUnreadable as error:
        reason = Reason(str(error), Cause.UNREADABLE)
        stopwatch = Stopwatch(clock.monotonic_s)
        return trial.key, record_of(unreadable(trial.picture, reason, own, clock.now(), stopwatch))
    except Exception as error:  # noqa: BLE001 - a sweep goes on; the record says that the program failed, never a pass
        why = f"{type(error).__name__}: {error}"
        return _failed(trial, own, clock, why, fault=traceback.format_exc())


def _inspected(trial: Trial, setup: InspectionSetup, clock: Clock) -> Record:
    stopwatch = Stopwatch(clock.monotonic_s)
    read = read_from(trial.picture, setup.request.profile.read)
    grey = _disturbed(read.grey, trial)
    facts = PictureFacts(printable(str(trial.picture)), read.sha256, grey.shape[1], grey.shape[0])
    return record_of(inspect_image(grey, facts, setup, clock.now(), stopwatch))


def _disturbed(picture: GreyImage, trial: Trial) -> GreyImage:
    known = {one.name: one for one in DISTURBANCES}
    if trial.disturbance == UNDISTURBED:
        return picture
    return disturb(picture, known[trial.disturbance], trial.subject, trial.level)


def _failed(trial: Trial, setup: InspectionSetup, clock: Clock, why: str, *, fault: str = "") -> tuple[str, Record]:
    return trial.key, failed_task(Task(trial.picture), setup, clock, why, fault=fault).record


def _fitting(setup: InspectionSetup, subject: Subject) -> InspectionSetup:
    """The setup with the labelled fiber, judged by the rule set's limits whatever its diameter.

    What counts here is whether a verdict changes; one that is refused on every picture could not.
    """
    nominal = subject.labels.nominal_um
    fiber = None if nominal is None else fiber_of_diameters(nominal.core, nominal.cladding)
    rules: RuleSet = setup.rule_set.model_copy(update={"cladding": None})
    return replace(setup, request=replace(setup.request, fiber=fiber), rule_set=rules)


def _place(sweep: Sweep, trial: Trial) -> Path:
    return picture_path(sweep.folder, trial.subject.name)


def _state(sweep: Sweep, trial: Trial) -> tuple[int, int]:
    return state_of(_place(sweep, trial))


def _result(
    sweep: Sweep, subjects: Sequence[Subject], trials: Sequence[Trial], done: dict[str, Record]
) -> RobustnessResult:
    undisturbed = {t.subject.name: done[t.key] for t in trials if t.disturbance == UNDISTURBED}
    records = {(t.disturbance, t.level, t.subject.name): done[t.key] for t in trials if t.disturbance != UNDISTURBED}
    return robustness(subjects, sweep.disturbances, undisturbed, records)
