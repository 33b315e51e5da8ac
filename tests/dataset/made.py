"""Labelled pictures with known content, and programs that die at every step of their work."""

from __future__ import annotations

import hashlib
import os
import signal
import traceback
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from dscope_gui.dataset import Arrival, cut_face, cut_item, planned_from, writing
from dscope_gui.domain.dataset import NewFace, NewItem
from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.verdict import VerdictStatus
from tests import hand_built

STEPS = ("fsync", "mkdir", "rename", "replace", "unlink", "rmdir")
"""What a program asks of the system that changes what lies on the disk."""


def inspection(number: int = 0, *, clean: bool = False) -> Inspection:
    """A picture of its own for each number; a clean one passed without a mark, others show four, close together."""
    if clean:
        found = hand_built.inspection(status=VerdictStatus.PASS, defects=())
    else:
        found = hand_built.inspection(defects=_four_defects(hand_built.end_face()))
    return replace(found, picture=replace(found.picture, sha256=hashlib.sha256(str(number).encode()).hexdigest()))


def _four_defects(face: EndFace) -> tuple[Defect, ...]:
    def defect(kind: DefectKind, number: int, angle_deg: float, length_px: float, width_px: float) -> Defect:
        return hand_built.defect(
            face, kind=kind, number=number, angle_deg=angle_deg, length_px=length_px, width_px=width_px
        )

    return (
        defect(DefectKind.PIT, 1, 30.0, 16.0, 12.0),
        defect(DefectKind.SCRATCH, 1, 60.0, 90.0, 5.0),
        defect(DefectKind.CONTAMINATION, 1, 120.0, 30.0, 20.0),
        defect(DefectKind.CHIP, 2, 300.0, 20.0, 18.0),
    )


def items_of(found: Inspection, picture: GreyImage | None = None) -> list[NewItem]:
    grey = hand_built.picture(found) if picture is None else picture
    end_face = found.picture.sha256 or ""
    return [cut_item(plan, found, grey, end_face=end_face, at=hand_built.NOON) for plan in planned_from(found)]


def fill(folder: Path, *numbers: int, most: int = 4) -> Arrival:
    """A pit, a scratch, contamination and a chip of each number, or the first of them."""
    with writing(folder) as writer:
        items = [item for number in numbers for item in _numbered(number)[:most]]
        return writer.add(items, [_face(number) for number in numbers])


@cache
def _numbered(number: int) -> tuple[NewItem, ...]:
    return tuple(items_of(inspection(number)))


def face_of(found: Inspection, picture: GreyImage | None = None, light: FloatImage | None = None) -> NewFace:
    grey = hand_built.picture(found) if picture is None else picture
    made = cut_face(list(planned_from(found)), found, grey, end_face=found.picture.sha256 or "", light=light)
    assert made is not None
    return made


@cache
def _face(number: int) -> NewFace:
    return face_of(inspection(number))


def content(folder: Path) -> dict[str, bytes]:
    """All files in a folder by their names, without the lock."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != ".lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def dies_at(step: int, do: Callable[[], object]) -> bool:
    """Do something in a process that is killed just before its `step`-th change of the disk; whether it was."""
    child = os.fork()
    if child == 0:
        _kill_before(step)
        try:
            do()
        except BaseException:  # noqa: BLE001 - top of a process, which must not go on with the tests
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    ended = os.waitpid(child, 0)[1]
    assert ended in (0, signal.SIGKILL)
    return ended == signal.SIGKILL


def _kill_before(step: int) -> None:
    left = [step]

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **named)

        return call

    for name in STEPS:
        setattr(os, name, counted(getattr(os, name)))
