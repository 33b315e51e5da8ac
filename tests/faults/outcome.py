"""What came of injecting a fault many times, and the table of all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Findings:
    """What is wrong after a fault.

    Attributes
    ----------
    lost : what was acknowledged and is not there, or not whole, or there twice.
    wrong : what differs from the undisturbed station: a verdict, a record, a number, a torn file taken for a whole one,
        a pass where there was an error, a fault that nobody was told of, a start that does not work.
    """

    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Findings, where: str = "") -> None:
        mark = f"{where}: " if where else ""
        self.lost += [mark + text for text in other.lost]
        self.wrong += [mark + text for text in other.wrong]

    def expect(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self.wrong.append(otherwise)

    def miss(self, kept: bool, otherwise: str) -> None:
        if not kept:
            self.lost.append(otherwise)


@dataclass
class Outcome(Findings):
    """Of one fault.

    Attributes
    ----------
    hit : how often which step of the work was under way when the fault struck.
    skipped : why it could not be injected here; empty where it was.
    """

    rounds: int = 0
    hit: Counter[str] = field(default_factory=Counter)
    skipped: str = ""
    seconds: float = 0.0

    @property
    def is_clean(self) -> bool:
        return not self.lost and not self.wrong

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "hit": dict(self.hit)}


def table(rows: Iterable[tuple[str, Outcome]]) -> str:
    """Fault, rounds, lost, wrong, and where it struck."""
    lines: list[tuple[str, ...]] = [("fault", "rounds", "lost", "wrong", "s", "struck during")]
    for name, one in rows:
        counts = ("skipped", "", "", "") if one.skipped else (one.rounds, len(one.lost), len(one.wrong), one.seconds)
        struck = one.skipped or ", ".join(f"{step} {count}" for step, count in one.hit.most_common())
        lines.append((name, *(f"{value:.0f}" if isinstance(value, float) else str(value) for value in counts), struck))
    return "\n".join(_padded(lines))


def _padded(lines: Sequence[tuple[str, ...]]) -> Iterable[str]:
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]) - 1)]
    for name, *numbers, struck in lines:
        shown = "  ".join(text.rjust(width) for text, width in zip(numbers, widths[1:], strict=True))
        yield f"{name.ljust(widths[0])}  {shown}  {struck}".rstrip()
