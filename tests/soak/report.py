"""What a soak found, in words, and whether it is good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.soak.flatness import Flatness, flatness_of
from tests.soak.proof import Proof
from tests.soak.readings import Reading


@dataclass(frozen=True, slots=True)
class Soaked:
    """What came of a soak.

    Parameters
    ----------
    done : inspections stored by now, over all runs; `here` : by this one.
    posted : (records, different records) that the receiver of this run got; None where nothing is posted.
    seconds : that this run took for its inspections.
    qobjects : of the window at each reading of this run; none without a window.
    """

    readings: tuple[Reading, ...]
    proof: Proof
    done: int
    here: int
    posted: tuple[int, int] | None
    seconds: float
    qobjects: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """`faults` : what is not as it should be; none where all is good."""

    text: str
    faults: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        return not self.faults


def report_of(soaked: Soaked, wanted: int) -> Report:
    """Judges what was done; that it was stopped early is said, and is no fault."""
    flat = flatness_of(soaked.readings)
    half = soaked.qobjects[len(soaked.qobjects) // 2 :]
    faults = [*soaked.proof.faults(soaked.done), *(fault for one in flat for fault in one.faults)]
    if soaked.posted not in (None, (soaked.here, soaked.here)):
        faults.append(f"{soaked.posted} (records, different ones) were posted instead of {soaked.here}")
    if half and max(half) > half[0]:
        faults.append(f"the QObjects of the window grow from {half[0]} to {max(half)}")
    return Report("\n".join(_lines(soaked, wanted, flat, faults)), tuple(faults))


def _lines(soaked: Soaked, wanted: int, flat: tuple[Flatness, ...], faults: list[str]) -> Iterator[str]:
    proof = soaked.proof
    yield f"inspections: {soaked.done} of {wanted}" + ("" if soaked.done >= wanted else ", stopped before the end")
    posted = "" if soaked.posted is None else f", {soaked.posted[1]} of them posted and received"
    yield f"this run: {soaked.here} in {soaked.seconds:.0f} s{posted}"
    yield f"stored: {proof.stored} of {proof.serials} serials, {dict(proof.verdicts)}, {proof.pictures} pictures"
    yield f"wrong: {len(proof.wrong)}; not confirmed by the stored picture: {len(proof.misjudged)}"
    yield f"ledger: {proof.ledger_rows} rows, {proof.sealed} inspections sealed, faults: {len(proof.seal_faults)}"
    for one in flat:
        yield from _half(one)
    if soaked.qobjects:
        yield f"QObjects of the window: {soaked.qobjects[0]} at the first reading, {soaked.qobjects[-1]} at the last"
    yield f"verdict: {_in_a_word(flat, faults)}"


def _in_a_word(flat: tuple[Flatness, ...], faults: list[str]) -> str:
    if faults:
        return "not good: " + "; ".join(faults)
    return "complete, none wrong, " + ("flat" if flat else "and too few readings to call it flat")


def _half(one: Flatness) -> Iterator[str]:
    memory, objects = one.memory_kb, one.objects
    yield f"run {one.run}, second half: {one.readings} readings over {one.inspections} inspections"
    yield (
        f"  memory {memory.median:+.2f} kB per 1,000 inspections, 95 % interval {memory.low:+.2f} to {memory.high:+.2f}"
        f" (allowed: up to {one.allowed_kb:g})"
    )
    yield (
        f"  objects {objects.median:+.2f} per 1,000, interval {objects.low:+.2f} to {objects.high:+.2f}"
        f" (allowed: up to {one.allowed_objects:g})"
    )
    (handles, most_handles), (threads, most_threads) = one.handles, one.threads
    yield f"  handles {handles}, at most {most_handles}; threads {threads}, at most {most_threads} (allowed: none more)"
