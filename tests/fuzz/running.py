"""Runs spoilt inputs in a child process that may die, hang or grow, and says at which input it did."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final, TypeAlias

from tests.fuzz.kind import Chance, Kind

_START_S: Final = 60.0
_LOOK_S: Final = 0.2
_MOST_FINDINGS: Final = 25
_KILLED: Final = -9
_TOLD: Final = 1500
"""Letters of what was found, from its end."""
_SLEEPING: Final = 8
"""How often the limit passes before a child that does nothing at all is given up."""

Build: TypeAlias = Callable[[Path], Kind]


@dataclass(frozen=True, slots=True)
class Finding:
    """`number` : of the input; `content` : the input itself."""

    number: int
    what: str
    content: bytes


@dataclass
class Fuzzed:
    """`most_mb` : by which memory grew at most; `slowest_s` : one input."""

    inputs: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    most_mb: int = 0
    slowest_s: float = 0.0


def try_here(name: str, build: Build, numbers: range, folder: Path) -> Fuzzed:
    """In this process, which tests do: what kills it or hangs is no finding there."""
    fuzzed = Fuzzed()
    with closing(build(folder)) as kind:
        for number in numbers:
            _try(name, kind, number, fuzzed)
    return fuzzed


def _try(name: str, kind: Kind, number: int, fuzzed: Fuzzed) -> None:
    content = kind.make(Chance(name, number))
    begun_s = time.perf_counter()
    try:
        fuzzed.outcomes[kind.outcome(content)] += 1
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        fuzzed.findings.append(Finding(number, traceback.format_exc(), content))
    fuzzed.slowest_s = max(fuzzed.slowest_s, time.perf_counter() - begun_s)
    fuzzed.inputs += 1


def try_in_child(name: str, build: Build, numbers: range, say: Callable[[str], None]) -> Fuzzed:
    """Child after child until all inputs were tried: each begins behind the one that the child before died of.

    Parameters
    ----------
    build : of a module's own, so that the child can build one too.
    """
    whole = Fuzzed()
    begin = numbers.start
    while begin < numbers.stop and len(whole.findings) < _MOST_FINDINGS:
        begin = _one_child(name, build, range(begin, numbers.stop), whole, say)
        say(f"{name}: {whole.inputs} of {len(numbers)}, {dict(whole.outcomes)}, {len(whole.findings)} findings")
    return whole


def _one_child(name: str, build: Build, numbers: range, whole: Fuzzed, say: Callable[[str], None]) -> int:
    """Tells findings at once, as a run may last hours; returns the number behind the last one that was tried."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(there, name, build, numbers), daemon=True)
    child.start()
    there.close()
    patience = _Patience(child.pid or 0)
    number = numbers.start
    while child.exitcode is None or here.poll():
        if not here.poll(_LOOK_S):
            if patience.is_over():
                child.kill()
                gone = _gone(name, build, number, f"it hangs: no answer after {patience.limit_s:g} s")
                _add(whole, gone, name, say)
                break
            continue
        try:
            kind, value = here.recv()
        except EOFError:
            break
        number = value if kind == "at" else number
        patience.begin_again(value if kind == "limit" else None)
        if kind == "tried":
            _add(whole, value, name, say)
    child.join()
    here.close()
    if child.exitcode not in (0, _KILLED):
        _add(whole, _gone(name, build, number, f"the process died with {child.exitcode}"), name, say)
    return numbers.stop if child.exitcode == 0 else number + 1


class _Patience:
    """Waits for a child by the time that it works, as others may keep it from working; and not for ever.

    Parameters
    ----------
    limit_s : of work for one input; until the child has told it, for its start.
    """

    def __init__(self, pid: int) -> None:
        self._pid, self.limit_s = pid, _START_S
        self._since_s, self._worked_s = time.monotonic(), 0.0

    def begin_again(self, limit_s: float | None) -> None:
        self.limit_s = self.limit_s if limit_s is None else limit_s
        self._since_s, self._worked_s = time.monotonic(), self._work_s()

    def is_over(self) -> bool:
        waited_s = time.monotonic() - self._since_s
        return waited_s > _SLEEPING * self.limit_s or self._work_s() - self._worked_s > self.limit_s

    def _work_s(self) -> float:
        try:
            fields = Path(f"/proc/{self._pid}/stat").read_text(encoding="ascii", errors="replace").rsplit(")", 1)[1]
        except OSError:
            return self._worked_s
        user, system = fields.split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _gone(name: str, build: Build, number: int, what: str) -> Fuzzed:
    with tempfile.TemporaryDirectory() as folder, closing(build(Path(folder))) as kind:
        return Fuzzed(inputs=1, findings=[Finding(number, what, kind.make(Chance(name, number)))])


def _add(whole: Fuzzed, part: Fuzzed, name: str, say: Callable[[str], None]) -> None:
    for finding in part.findings:
        say(f"-- {name} {finding.number} ({len(finding.content)} bytes): {finding.what.strip()[-_TOLD:]}")
    whole.inputs += part.inputs
    whole.outcomes += part.outcomes
    whole.findings += part.findings
    whole.most_mb = max(whole.most_mb, part.most_mb)
    whole.slowest_s = max(whole.slowest_s, part.slowest_s)


def _child(told: Connection, name: str, build: Build, numbers: range) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(build(Path(folder))) as kind:
        told.send(("limit", kind.limit_s))
        watch = _MemoryWatch(kind.limit_mb)
        for number in numbers:
            told.send(("at", number))
            fuzzed = Fuzzed()
            _try(name, kind, number, fuzzed)
            fuzzed.most_mb = watch.grown_mb()
            if fuzzed.most_mb > kind.limit_mb:
                what = f"memory grew by {fuzzed.most_mb} MB"
                fuzzed.findings.append(Finding(number, what, kind.make(Chance(name, number))))
                watch.begin_again()
            told.send(("tried", fuzzed))


class _MemoryWatch:
    """The most memory that the process ever held, which the system notes down by itself."""

    def __init__(self, limit_mb: int) -> None:
        self._limit_mb = limit_mb
        self._begun_mb = _peak_mb()

    def grown_mb(self) -> int:
        return _peak_mb() - self._begun_mb

    def begin_again(self) -> None:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _peak_mb() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return int(status.partition("VmHWM:")[2].split(maxsplit=1)[0]) // 1024
