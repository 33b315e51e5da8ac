"""One end face on the labelling bench: its picture, its marks, and what was said of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from dscope_gui.dataset import Planned
from dscope_gui.domain.dataset import Label, LabelVersion, Window
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.history import HistoryLine
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.workstation.labelling.patch import Patch

_DRAWN: Final = "H"
"""Of marks that a person drew; no kind of defect has this letter."""


@dataclass(frozen=True, slots=True)
class Part:
    """One window of a mark.

    Parameters
    ----------
    item_id : under which it is kept, or will be.
    plan : how the inspection's mark is cut; None for what was drawn.
    """

    window: Window
    item_id: str
    plan: Planned | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on an end face that is a defect, or is said to be none.

    Parameters
    ----------
    id : of the inspection's defect, or `H` and a number.
    defect : as the inspection found it; None where a person drew it.
    engine : the inspection's own mask.
    patch : the mask that holds; None where nothing is marked.
    label : what it is, as was said last, or as the inspection has it.
    parts : windows in which it is or will be kept.
    versions : everything that was said of it, see `words_on`.
    is_only_hull : the inspection knows only an outline around several pieces, which must not be taken as it is.
    """

    id: str
    defect: Defect | None
    engine: Patch | None
    patch: Patch | None
    label: Label
    parts: tuple[Part, ...] = ()
    versions: tuple[LabelVersion, ...] = ()
    is_only_hull: bool = False

    @property
    def is_drawn(self) -> bool:
        return self.defect is None

    @property
    def is_disputed(self) -> bool:
        return self.defect is not None and self.defect.by_judge.disputed

    @property
    def said_by(self) -> str:
        """The person who spoke last; empty where nobody did."""
        return self.versions[-1].by if self.versions else ""

    @property
    def is_said(self) -> bool:
        """Whether a person said something."""
        return bool(self.said_by)

    @property
    def can_take_engine(self) -> bool:
        return self.engine is not None and not self.is_only_hull


@dataclass(frozen=True, slots=True)
class Scene:
    """What is labelled together.

    Parameters
    ----------
    end_face : hash that all pictures of this end face share.
    marks : disputed ones first, then from the largest to the smallest, drawn ones last.
    own_dirt : lies on the microscope, and is neither an example nor clean glass.
    face : what was said of the end face as a whole.
    light : (H, W) float32 flat field with which it was inspected; None where there was none, or it is gone.
    """

    line: HistoryLine
    inspection: Inspection
    grey: GreyImage
    end_face: str
    marks: tuple[Mark, ...]
    own_dirt: tuple[Patch, ...] = ()
    face: tuple[LabelVersion, ...] = ()
    light: FloatImage | None = None

    @property
    def id(self) -> str:
        return self.inspection.id

    @property
    def shape(self) -> tuple[int, int]:
        return self.grey.shape[0], self.grey.shape[1]

    @property
    def is_face_good(self) -> bool:
        """Whether a person said of the whole end face that it is good, and nothing else since."""
        return bool(self.face and self.face[-1].by and self.face[-1].label is Label.GOOD)

    @property
    def disputed_left(self) -> int:
        return sum(mark.is_disputed and not mark.is_said for mark in self.marks)

    def mark(self, mark_id: str) -> Mark | None:
        return next((mark for mark in self.marks if mark.id == mark_id), None)

    def with_mark(self, mark: Mark) -> Scene:
        """With this one in place of the one of the same id, or after all others."""
        if self.mark(mark.id) is None:
            return replace(self, marks=(*self.marks, mark))
        return replace(self, marks=tuple(mark if one.id == mark.id else one for one in self.marks))

    def without_mark(self, mark_id: str) -> Scene:
        return replace(self, marks=tuple(mark for mark in self.marks if mark.id != mark_id))

    def new_mark(self, label: Label) -> Mark:
        """A drawn one with a number of its own, still without any pixel."""
        taken = {mark.id for mark in self.marks}
        number = next(number for number in range(1, len(taken) + 2) if f"{_DRAWN}{number}" not in taken)
        return Mark(f"{_DRAWN}{number}", None, None, None, label)


def is_drawn_id(mark_id: str) -> bool:
    return mark_id.startswith(_DRAWN)


def patches_beside(scene: Scene, mark_id: str) -> tuple[Patch, ...]:
    """Marks other than this one, as they hold: those that are good are clean glass."""
    others = (mark.patch for mark in scene.marks if mark.id != mark_id and mark.label is not Label.GOOD)
    return (*scene.own_dirt, *(patch for patch in others if patch is not None))
