"""Marks of which the judges disagree on the annotated picture: dashed, named with a question mark, and explained."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.judges import UNASKED
from dscope_gui.overlay import annotate, label_of
from dscope_gui.overlay.canvas import dashes
from tests import hand_built


def undisputed(found: Inspection) -> Inspection:
    assert found.examination is not None
    agreed = tuple(replace(one, by_judge=UNASKED) for one in found.examination.defects)
    return replace(found, examination=replace(found.examination, defects=agreed))


def test_its_name_begins_with_a_question_mark() -> None:
    found = hand_built.disputed().examination
    assert found is not None
    assert [label_of(defect)[:4] for defect in found.defects] == ["? P1", "S1: "]


def test_its_outline_is_drawn_in_dashes_that_leave_gaps() -> None:
    square = np.array([[0.0, 0.0], [40.0, 0.0], [40.0, 40.0], [0.0, 40.0]])
    pieces = dashes(square, 5.0)
    drawn = sum(float(np.hypot(*(end - start))) for start, end in pieces)
    assert len(pieces) == 16 and drawn == 80.0
    assert not any((corner == end).all() for corner in square for piece in pieces for end in piece)


def test_the_picture_tells_disputed_marks_from_others() -> None:
    found = hand_built.disputed()
    grey = hand_built.picture(found)
    assert (annotate(grey, found) != annotate(grey, undisputed(found))).any()
