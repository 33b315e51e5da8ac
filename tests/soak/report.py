"""What a soak found, in words, and whether it is good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.soak.flatness import Flatness, flatness_of
from tests.soak.soaking import Soaked


@dataclass(frozen=True, slots=True)
class Report:
    """`faults` : what is not as it should be; none where all is good. `unfinished` : it was stopped before its end."""

    text: str
    faults: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        return not self.faults


def report_of(soaked: Soaked, wanted: int) -> Report:
    """Judges what was done; that it was stopped early is said, and is no fault."""
    flat = flatness_of(soaked.readings)
    faults = [*soaked.proof.faults(soaked.done), *(fault for one in flat for fault in one.faults)]
    if soaked.posted != (soaked.here, soaked.here):
        records, different = soaked.posted
        faults.append(f"{records} records of {different} inspections were posted instead of {soaked.here}")
    return Report("\n".join(_lines(soaked, wanted, flat, faults)), tuple(faults))


def _lines(soaked: Soaked, wanted: int, flat: tuple[Flatness, ...], faults: list[str]) -> Iterator[str]:
    proof = soaked.proof
    yield f"inspections: {soaked.done} of {wanted}" + ("" if soaked.done >= wanted else ", stopped before the end")
    yield f"this run: {soaked.here} in {soaked.seconds:.0f} s, {soaked.posted[1]} of them posted and received"
    yield f"stored: {proof.stored} of {proof.serials} serials, {dict(proof.verdicts)}, {proof.pictures} pictures"
    yield f"wrong: {len(proof.wrong)}; not confirmed by the stored picture: {len(proof.misjudged)}"
    yield f"ledger: {proof.ledger_rows} rows, {proof.sealed} inspections sealed, faults: {len(proof.seal_faults)}"
    for one in flat:
        yield from _half(one)
    if not flat:
        yield "flatness: too few readings to say anything"
    yield "verdict: " + ("not good: " + "; ".join(faults) if faults else "flat, complete, none wrong" if flat else "complete, none wrong")


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
    yield f"  handles {one.handles}, threads {one.threads} (allowed: one number each)"
