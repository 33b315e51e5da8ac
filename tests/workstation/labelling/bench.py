"""A labelling desk upon a real history and a real dataset."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from dscope_gui.dataset import reading
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.dataset import Item
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.judges import ByJudge
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.workstation.labelling import LabellingDesk, Mark, Scene
from tests import hand_built
from tests.dataset import made
from tests.qt.history.filled import Filled, StandingClock, filled
from tests.workstation.lights import lights_in


@dataclass
class Bench:
    history: Filled
    desk: LabellingDesk

    def store(self, found: Inspection | None = None, serial: str = "", answer: Answer = Answer.FAIL) -> str:
        """Put an inspection into the history; gives its id."""
        return self.history.add(serial, answer, found=found or four_marks()).line.id

    def items(self) -> list[Item]:
        return [item for item in reading(self.desk.folder).items() if isinstance(item, Item)]


def bench(folder: Path) -> Bench:
    history = filled(folder / "history")
    desk = LabellingDesk(history.store, folder / "dataset", StandingClock(), lights_in(folder))
    desk.look()
    return Bench(history, desk)


def four_marks() -> Inspection:
    """A pit P1, a scratch S1, a particle C1 and a chip C2, close together."""
    return made.inspection()


def disputed_marks(*ids: str) -> Inspection:
    """The same, and the judges disagree on some of them."""
    found = four_marks()
    assert found.examination is not None
    defects = tuple(
        replace(one, by_judge=ByJudge(0.9, 0.2 if one.id in ids else 0.95, disputed=one.id in ids))
        for one in found.examination.defects
    )
    return replace(found, examination=replace(found.examination, defects=defects))


def clean_face() -> Inspection:
    return hand_built.inspection(status=VerdictStatus.PASS, defects=())


def with_defects(*defects: Defect) -> Inspection:
    return hand_built.inspection(defects=defects)


def mark_of(scene: Scene, mark_id: str) -> Mark:
    mark = scene.mark(mark_id)
    assert mark is not None, [one.id for one in scene.marks]
    return mark
