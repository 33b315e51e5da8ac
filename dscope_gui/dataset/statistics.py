"""How many labelled pictures there are of each class."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dscope_gui.dataset.reading import Damaged
from dscope_gui.domain.dataset import Extent, FaceFacts, Item, Label


@dataclass(frozen=True, slots=True)
class ClassCount:
    """Of one class.

    Parameters
    ----------
    items : in all; `whole` of them show a whole end face.
    end_faces : from which they were cut; many items of few end faces teach little.
    corrected : of which a person said something after the inspection.
    """

    label: Label
    items: int
    whole: int
    end_faces: int
    corrected: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Of all classes.

    Parameters
    ----------
    classes : one for each class, also for those without any item.
    end_faces : of all classes together.
    faces : inspected pictures of which the whole judged part is kept.
    damaged : items and pictures.
    """

    classes: tuple[ClassCount, ...]
    end_faces: int
    faces: int
    damaged: tuple[Damaged, ...]

    @property
    def items(self) -> int:
        return sum(one.items for one in self.classes)

    @property
    def corrected(self) -> int:
        return sum(one.corrected for one in self.classes)


def statistics_of(items: Iterable[Item | Damaged], faces: Iterable[FaceFacts | Damaged] = ()) -> Statistics:
    found, pictures = list(items), list(faces)
    whole = [item for item in found if isinstance(item, Item)]
    return Statistics(
        classes=tuple(_count(label, [item for item in whole if item.label is label]) for label in Label),
        end_faces=_end_faces(whole),
        faces=sum(not isinstance(one, Damaged) for one in pictures),
        damaged=tuple(one for one in (*found, *pictures) if isinstance(one, Damaged)),
    )


def _count(label: Label, items: list[Item]) -> ClassCount:
    return ClassCount(
        label=label,
        items=len(items),
        whole=sum(item.facts.extent is Extent.END_FACE for item in items),
        end_faces=_end_faces(items),
        corrected=sum(item.is_corrected for item in items),
    )


def _end_faces(items: list[Item]) -> int:
    return len({item.facts.source.end_face for item in items})
