"""What is kept beside the words of a person: the whole picture, and lines of the audit trail."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from dscope_gui.dataset import LabelledEndFace, labelled_end_faces, reading
from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.dataset import Label
from dscope_gui.workstation.labelling import LabellingDesk
from tests.qt.history.filled import StandingClock
from tests.workstation.labelling.bench import Bench, four_marks, mark_of, with_defects
from tests.workstation.lights import lights_in


def face_of(desk: Bench) -> LabelledEndFace:
    (face,) = labelled_end_faces(reading(desk.desk.folder))
    assert isinstance(face, LabelledEndFace)
    return face


def test_the_whole_picture_is_kept_with_the_first_word(desk: Bench) -> None:
    scene = desk.desk.open(desk.store())
    desk.desk.say(scene, mark_of(scene, "S1"), "Ann")
    face = face_of(desk)
    assert [label for label, _mask in face.marks] == [Label.SCRATCH] and face.corrected and not face.complete
    desk.desk.say(scene, mark_of(scene, "P1"), "Ann")
    assert len(face_of(desk).marks) == 2


def test_all_is_known_of_an_end_face_that_a_person_calls_good(desk: Bench) -> None:
    scene = desk.desk.open(desk.store())
    desk.desk.say_good(scene, "Ann")
    face = face_of(desk)
    assert face.complete and not face.marks
    rows, columns = np.indices(face.image.shape)
    judged = face.end_face.cladding.normalised_radius(columns, rows) < 2.0
    np.testing.assert_array_equal(face.known, judged)


def test_a_defect_in_pieces_is_shown_and_kept_piece_by_piece(desk: Bench) -> None:
    found = four_marks().examination
    assert found is not None
    first = found.defects[0]
    x, y, width, height = first.bbox_px
    pieces = tuple(
        np.array([(at, y), (at + 4.0, y), (at + 4.0, y + height), (at, y + height)]) for at in (x, x + width - 4.0)
    )
    scene = desk.desk.open(desk.store(with_defects(replace(first, pieces_px=pieces))))
    mark = mark_of(scene, first.id)
    assert mark.patch is not None and not mark.is_only_hull
    assert mark.patch.area_px == sum(4 * height for _piece in pieces)
    desk.desk.say(scene, mark, "Ann")
    ((_label, mask),) = face_of(desk).marks
    assert mask.sum() == mark.patch.area_px


def test_words_and_archives_stand_in_the_audit_trail(desk: Bench, tmp_path: Path) -> None:
    noted: list[tuple[AuditKind, str, Any, Any]] = []

    def note(kind: AuditKind, subject: str, *, before: Any = None, after: Any = None, reason: str = "") -> None:
        assert not reason
        noted.append((kind, subject, before, after))

    told = LabellingDesk(desk.history.store, desk.desk.folder, StandingClock(), lights_in(tmp_path), note)
    inspection = desk.store()
    scene = told.open(inspection)
    mark = told.say(scene, replace(mark_of(scene, "P1"), label=Label.FILM), "Ann").mark
    told.say(scene, mark, "Ann")
    told.say_good(scene, "Ann")
    assert noted == [
        (AuditKind.LABEL_CORRECTED, f"{inspection} P1", None, "film"),
        (AuditKind.LABEL_CORRECTED, inspection, None, "good"),
    ]
    told.export(tmp_path / "all.tar.gz", lambda _done, _of: None)
    told.import_(tmp_path / "all.tar.gz", lambda _done, _of: None)
    kind, subject, _before, after = noted[-1]
    assert (kind, subject) == (AuditKind.DATASET_IMPORTED, "all.tar.gz")
    assert isinstance(after, dict) and after["known"] == len(desk.items())
