"""Labelled pictures collected over the network, on a real server with real files."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import httpx
import numpy as np
import pytest

from dscope_gui.dataset import LabelledEndFace, labelled_end_faces, reading, writing
from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.domain.dataset import Extent, Label
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import WrongUse
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.collecting import StationDesk
from dscope_gui.workstation.setup import InspectionSetup
from tests.streaming.server.conftest import PATIENCE_S, Serve, client_of
from tests.streaming.server.training.sending import (
    CLEAR,
    COLLECT,
    LIST,
    PITS,
    PNG,
    collected,
    drawn,
    inspected,
    items_in,
    sent,
)
from tests.workstation.lights import lights_in


def test_a_stored_inspection_is_collected_once(web: httpx.Client, folder: Path) -> None:
    first, again = collected(web), collected(web)
    assert (len(first["added"]), first["known"], first["hulls"]) == (2, [], 0)
    assert (again["added"], again["known"]) == ([], first["added"])
    assert sorted(first["added"]) == [item.id for item in items_in(folder)]
    assert {item.facts.source.inspection for item in items_in(folder)} == {inspected()["id"]}
    assert len(reading(folder).face_ids()) == 1


def test_a_good_picture_that_is_sent_is_kept_as_a_whole(web: httpx.Client, folder: Path) -> None:
    (added,) = sent(web, "good", clean=True, part="LC", serial="SN9").json()["added"]
    (item,) = items_in(folder)
    assert (item.id, item.label, item.facts.extent) == (added, Label.GOOD, Extent.END_FACE)
    assert item.current.by == "network"
    (face,) = labelled_end_faces(reading(folder))
    assert isinstance(face, LabelledEndFace) and face.complete and not face.marks
    assert face.known.mean() > 0.5


def test_all_marks_on_a_picture_that_is_sent_are_what_the_label_says(web: httpx.Client, folder: Path) -> None:
    assert sent(web, "contamination").status_code == 200
    (face,) = labelled_end_faces(reading(folder))
    assert isinstance(face, LabelledEndFace) and face.complete
    ((label, mask),) = face.marks
    assert label is Label.CONTAMINATION
    assert cv2.connectedComponents(mask.astype(np.uint8))[0] - 1 == len(PITS)


def test_sent_again_it_is_known_and_with_another_label_corrected(
    web: httpx.Client, folder: Path, store: SqliteStore
) -> None:
    first = sent(web, "pit").json()
    assert sent(web, "pit").json() == {"added": [], "corrected": [], "known": first["added"], "hulls": 0}
    assert sent(web, "good").json()["corrected"] == first["added"]
    (item,) = items_in(folder)
    assert [said.label for said in item.versions] == [Label.PIT, Label.GOOD]
    (line,) = store.audit.lines(AuditQuery(kinds=(AuditKind.LABEL_CORRECTED,)), limit=10)
    assert (line.by, line.subject) == ("network", item.id)


def test_the_serial_tells_end_faces_apart_and_is_not_told(web: httpx.Client, folder: Path) -> None:
    sent(web, "pit", part="LC", serial="SN7", lot="L1")
    collected(web)
    assert len({item.facts.source.end_face for item in items_in(folder)}) == 1
    assert "SN7" not in web.get(LIST).text


JSON = {"content-type": "application/json"}
REFUSED: tuple[tuple[bytes, dict[str, str], dict[str, str], int, str], ...] = (
    (b'{"inspection": "01NOTTHERE"}', JSON, {}, 404, "01NOTTHERE"),
    (b'{"inspection": "../x"}', JSON, {}, 422, "inspection: "),
    (b'{"inspection": "1", "x": 1}', {"content-type": "application/json; charset=utf-8"}, {}, 422, "x: Extra"),
    (b"{", JSON, {}, 422, "the body: Invalid JSON"),
    (b"no picture", PNG, {"label": "good"}, 422, "cannot be read as a picture"),
    (b"", PNG, {"label": "good"}, 422, "cannot be read as a picture"),
    (b"no picture", {"content-type": "text/plain"}, {"label": "good"}, 415, "neither JSON nor a picture"),
    (b"no picture", {}, {"label": "good"}, 415, "neither JSON nor a picture"),
    (b"no picture", PNG, {}, 422, "Nothing says what the picture shows"),
    (b"no picture", PNG, {"label": "hole"}, 422, "label: "),
    (b"no picture", PNG, {"label": "good", "serial": "S" * 201}, 422, "serial: "),
)
"""Body, headers, query, status, and what is said."""


def test_what_cannot_be_collected_is_told_and_nothing_is_kept(web: httpx.Client, folder: Path) -> None:
    for content, headers, query, status, said in REFUSED:
        answer = web.post(COLLECT, content=content, headers=headers, params=query)
        assert answer.status_code == status and said in answer.json()["error"], answer.text
        assert set(answer.json()) == {"error", "hint"} and not folder.exists()


def test_a_picture_without_end_face_or_mark_is_refused(web: httpx.Client, folder: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (300, 400), dtype=np.uint8)
    empty = web.post(COLLECT, content=cv2.imencode(".png", noise)[1].tobytes(), headers=PNG, params={"label": "good"})
    assert empty.status_code == 422 and "No end face" in empty.json()["error"]
    clean = sent(web, "scratch", clean=True)
    assert (
        clean.status_code == 422 and "Nothing was found on this picture that could be scratch" in clean.json()["error"]
    )
    assert not folder.exists()


def test_a_picture_may_be_larger_than_other_bodies_and_not_endless(
    serve: Serve, store: SqliteStore, desk: StationDesk
) -> None:
    limits = {"body_kb": 1, "picture_kb": 300}
    with client_of(serve(store=store, training=desk, limits=limits), timeout=4 * PATIENCE_S) as web:
        assert len(drawn(clean=False)) > 1024
        assert sent(web, "pit").status_code == 200
        large = web.post(COLLECT, content=bytes(301 * 1024), headers=PNG, params={"label": "good"})
        assert large.status_code == 413 and "300 kB" in large.json()["error"]
        assert web.post(CLEAR, content=bytes(2 * 1024)).status_code == 413


def test_while_another_program_writes_it_is_told_to_come_again(web: httpx.Client, folder: Path) -> None:
    with writing(folder):
        answer = web.post(COLLECT, json={"inspection": inspected()["id"]})
    assert answer.status_code == 503 and "retry-after" in answer.headers
    assert "Another program is writing" in answer.json()["error"]
    assert len(collected(web)["added"]) == 2


def test_many_at_once_come_one_after_the_other(web: httpx.Client, folder: Path) -> None:
    statuses: list[int] = []
    senders = [
        threading.Thread(target=lambda: statuses.append(sent(web, "good", clean=True).status_code)) for _ in range(4)
    ]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join(4 * PATIENCE_S)
    assert statuses == [200] * 4 and len(items_in(folder)) == 1


def test_a_picture_of_no_known_part_asks_for_one(store: SqliteStore, folder: Path) -> None:
    def known(part: str) -> InspectionSetup:
        raise WrongUse(f"There is no part {part!r}")

    desk = StationDesk(store, folder, SystemClock(), known, lights_in(folder))
    for part, said in (("", "Nothing says which part"), ("XY", "There is no part 'XY'")):
        with pytest.raises(WrongUse, match=said):
            desk.collect_picture(drawn(clean=True), Label.GOOD, Ticket(part=part), by="line")
    assert not folder.exists()
