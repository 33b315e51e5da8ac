"""Brings all of one history into another: looks first, moves, counts and proves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import WrongUse
from dscope_gui.store.dialects import POSTGRES
from dscope_gui.store.moving.comparing import Count, contradicting_rules, count_things, holds_others
from dscope_gui.store.moving.moving import Moved, Place, move_all
from dscope_gui.store.moving.proof import OriginReport, prove_origin
from dscope_gui.store.moving.taking import origin_of

OnMoved: TypeAlias = Callable[[Moved], None]


@dataclass(frozen=True, slots=True)
class Imported:
    """What is here now of the other history.

    Parameters
    ----------
    moved : of this time; what was here already is not new.
    counts : of each kind of things, there and here.
    proof : whether its own seal holds here.
    """

    moved: Moved
    counts: tuple[Count, ...]
    proof: OriginReport

    @property
    def is_whole(self) -> bool:
        return all(count.is_same for count in self.counts) and not self.proof.faults


def import_history(
    source: Place,
    target: Place,
    on_moved: OnMoved,
    *,
    merge: bool = False,
    leave_rules: bool = False,
    with_pictures: bool = True,
) -> Imported:
    """Move everything; what was moved before is not moved again, so that a broken import is simply begun again.

    Parameters
    ----------
    merge : also into a history that holds other inspections.
    leave_rules : leave out the steps of rule sets.
    with_pictures : copy the pictures; else they are found only where their folder is brought along by other means.

    Raises
    ------
    WrongUse
        It is the same history, it was never sealed, the target holds others', or the two contradict each other.
    StoreUnavailable, NotWritable
        Of one of the two; what was moved until then stays.
    """
    left_out = (SealedKind.RULE_STEP,) if leave_rules else ()
    origin = _looked_at(source, target, merge=merge, leave_rules=leave_rules)
    moved = move_all(source, target, on_moved, with_pictures=with_pictures, left_out=left_out)
    if moved.new:
        _tell_how_much(target)
    with source.reading() as there, target.reading() as here:
        counts = [count for count in count_things(there, here, origin) if count.kind not in left_out]
    # Without the source: a server lets go of whoever holds a transaction and asks nothing meanwhile.
    with target.reading() as here:
        return Imported(moved, tuple(counts), prove_origin(here, origin))


def _tell_how_much(target: Place) -> None:
    """Let a server know what its tables hold now, not only once it looks by itself: until then it plans for empty ones.

    It passes over tables of another owner, with a warning that nobody needs.
    """
    with target.writing() as writing:
        if writing.connection.dialect.name == POSTGRES:
            writing.connection.exec_driver_sql("ANALYZE")
            writing.commit()


def _looked_at(source: Place, target: Place, *, merge: bool, leave_rules: bool) -> str:
    with source.reading() as there, target.reading() as here:
        origin = origin_of(there)
        if not origin:
            raise WrongUse("The history to import was never sealed", "Open it once with this version, which seals it")
        if origin == origin_of(here):
            raise WrongUse("The two histories are the same one, or one is a copy of the other")
        if not merge and holds_others(here, origin):
            raise WrongUse(
                "The history to import into holds other inspections",
                "--merge puts both into one: each keeps its station, its time and its own seal",
            )
        contradicting: Sequence[str] = () if leave_rules else contradicting_rules(there, here)
    if contradicting:
        raise WrongUse(
            f"Both histories have {', '.join(contradicting)}, with different contents",
            "--leave-rules imports everything but the steps of rule sets; keep the other history for those",
        )
    return origin
