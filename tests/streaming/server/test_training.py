"""Labelled pictures over the network: collected, listed, fetched and thrown away on a real server with real files."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import httpx
import numpy as np
import pytest

from dscope_gui.dataset import LabelledEndFace, labelled_end_faces, reading, writing
from dscope_gui.dataset.png import sha256_of
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.domain.dataset import Extent, Item, Label
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.history import NewEntry
from dscope_gui.domain.inspection import PictureFacts, Software
from dscope_gui.domain.judges import ByJudge
from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.ticket import Ticket
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import config_sha256, fiber_of_diameters, load_config
from dscope_gui.simulator import Pit, clean_scene, draw
from dscope_gui.store import SqliteStore
from dscope_gui.streaming.server.tokens import Scope, Tokens
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.collecting import StationDesk
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.setup import InspectionSetup
from tests import hand_built
from tests.dataset.archives import imported
from tests.streaming.server.conftest import PATIENCE_S, Serve, client_of

COLLECT, LIST, EXPORT, CLEAR = (f"/api/v1/training/{what}" for what in ("collect", "list", "export", "clear"))
PITS = (Pit((4.0, 2.0), 4.0, -50.0), Pit((-30.0, 25.0), 4.0, -50.0))
PNG = {"content-type": "image/png"}


@cache
def setup_for(_part: str) -> InspectionSetup:
    config = load_config()
    request = ExamineRequest(config.profile("fast_scan"), fiber_of_diameters(50.0, 125.0))
    rules, software = load_rule_set(config.default_rules), Software("0.1.0", config_sha256(config))
    return InspectionSetup("fast_scan", request, rules, software)


@cache
def drawn(*, clean: bool) -> bytes:
    flaws = () if clean else PITS
    grey = draw(clean_scene("mm-50-125", 0.9, size=(480, 400), read_noise=1.0, flaws=flaws), seed=2).picture
    return cv2.imencode(".png", grey)[1].tobytes()


@cache
def inspected() -> Record:
    """Of the picture with two pits, of one of which the judges disagree."""
    png = drawn(clean=False)
    grey = np.asarray(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE), np.uint8)
    height, width = grey.shape
    facts = PictureFacts("end.png", sha256_of(png), width, height)
    made = inspect_image(grey, facts, setup_for(""), hand_built.NOON, Stopwatch(lambda: 0.0))
    assert made.examination is not None and len(made.examination.defects) == 2
    one, other = made.examination.defects
    defects: tuple[Defect, ...] = (one, replace(other, by_judge=ByJudge(0.9, 0.1, disputed=True)))
    return record_of(replace(made, examination=replace(made.examination, defects=defects)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "history")) as opened:
        record = inspected()
        ticket = Ticket(part="LC", serial="SN7", lot="L1")
        opened.add(NewEntry(ticket, record, Answer(record["verdict"]["status"]), drawn(clean=False)))
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "dataset"


@pytest.fixture
def desk(store: SqliteStore, folder: Path) -> StationDesk:
    return StationDesk(store, folder, SystemClock(), setup_for)


@pytest.fixture
def web(serve: Serve, store: SqliteStore, desk: StationDesk) -> Iterator[httpx.Client]:
    with client_of(serve(store=store, training=desk), timeout=4 * PATIENCE_S) as client:
        yield client


def collected(web: httpx.Client) -> dict[str, Any]:
    answer = web.post(COLLECT, json={"inspection": inspected()["id"]})
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def sent(web: httpx.Client, label: str, *, clean: bool = False, **query: str) -> httpx.Response:
    return web.post(COLLECT, content=drawn(clean=clean), headers=PNG, params={"label": label, **query})


def items_in(folder: Path) -> list[Item]:
    return [item for item in reading(folder).items() if isinstance(item, Item)]


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


def test_the_list_shows_disputed_items_first(web: httpx.Client, folder: Path) -> None:
    collected(web)
    sent(web, "good", clean=True)
    page = web.get(LIST).json()
    assert (page["total"], page["damaged"], page["classes"]["good"], page["classes"]["film"]) == (3, 0, 1, 0)
    assert [item["disputed"] for item in page["items"]] == [True, False, False]
    disputed = page["items"][0]
    with writing(folder) as writer:
        writer.correct(
            disputed["id"], label=Label.CHIP, by="Ann", at=hand_built.NOON, reason="seen under the microscope"
        )
    now = {item["id"]: item for item in web.get(LIST).json()["items"]}[disputed["id"]]
    assert (now["disputed"], now["label"], now["by"], now["version"]) == (False, "chip", "Ann", 2)


def test_the_list_is_paged_and_chosen_by_class(web: httpx.Client) -> None:
    collected(web)
    sent(web, "good", clean=True)
    pages = [web.get(LIST, params={"limit": 2, "offset": offset}).json() for offset in (0, 2, 4)]
    assert [len(page["items"]) for page in pages] == [2, 1, 0] and {page["total"] for page in pages} == {3}
    assert len({item["id"] for page in pages for item in page["items"]}) == 3
    good = web.get(LIST, params={"label": "good"}).json()
    assert [item["label"] for item in good["items"]] == ["good"] and good["total"] == 1
    assert web.get(LIST, params={"label": ["good", "scratch"]}).json()["total"] == 1
    for query in ({"limit": 0}, {"limit": 201}, {"offset": -1}, {"label": "hole"}):
        assert web.get(LIST, params=query).status_code == 422


def test_a_damaged_item_is_counted_and_left_out(web: httpx.Client, folder: Path) -> None:
    (gone, _kept) = collected(web)["added"]
    (folder / "items" / gone / "picture.png").unlink()
    page = web.get(LIST).json()
    assert (page["total"], page["damaged"]) == (1, 1) and gone not in str(page["items"])


def test_the_archive_is_streamed_and_taken_in_elsewhere(web: httpx.Client, folder: Path, tmp_path: Path) -> None:
    assert web.get(EXPORT).status_code == 404
    collected(web)
    sent(web, "good", clean=True)
    with web.stream("GET", EXPORT) as answer:
        assert answer.status_code == 200 and answer.headers["content-type"] == "application/gzip"
        content = b"".join(answer.iter_raw())
    assert len(content) == int(answer.headers["content-length"])
    (tmp_path / "sent.tar.gz").write_bytes(content)
    assert imported(tmp_path / "sent.tar.gz", tmp_path / "other").added == 3
    assert [item.id for item in items_in(tmp_path / "other")] == [item.id for item in items_in(folder)]
    assert len(reading(tmp_path / "other").face_ids()) == 2
    (tmp_path / "good.tar.gz").write_bytes(web.get(EXPORT, params={"label": "good"}).content)
    assert imported(tmp_path / "good.tar.gz", tmp_path / "good").added == 1


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_only_who_knows_how_many_items_there_are_throws_them_away(
    web: httpx.Client, folder: Path, store: SqliteStore, method: str
) -> None:
    def clear(items: int | str) -> httpx.Response:
        if method == "POST":
            return web.post(CLEAR, json={"items": items})
        return web.delete(CLEAR, params={"items": items})

    assert clear(0).status_code == 422, "there is no dataset"
    collected(web)
    for wrong in (0, 3, -2, "all"):
        assert clear(wrong).status_code == 422
    assert "There are 2 items in the dataset, not 3" in clear(3).json()["error"]
    assert len(items_in(folder)) == 2
    assert clear(2).json() == {"gone": 2}
    assert not items_in(folder) and not reading(folder).face_ids()
    (line,) = store.audit.lines(AuditQuery(kinds=(AuditKind.DATASET_CLEARED,)), limit=10)
    assert (line.by, line.before) == ("network", {"items": 2})


def test_a_request_without_confirmation_throws_nothing_away(web: httpx.Client, folder: Path) -> None:
    collected(web)
    assert {web.post(CLEAR).status_code, web.post(CLEAR, json={}).status_code, web.delete(CLEAR).status_code} == {422}
    assert len(items_in(folder)) == 2


def test_the_same_paths_lie_under_api_alone(web: httpx.Client) -> None:
    assert web.get("/api/training/list").json() == web.get(LIST).json()
    assert web.post("/api/training/collect", json={"inspection": inspected()["id"]}).status_code == 200


def test_a_token_that_only_sees_may_list_and_fetch_and_change_nothing(
    serve: Serve, store: SqliteStore, desk: StationDesk, folder: Path, tmp_path: Path
) -> None:
    tokens = Tokens(tmp_path, SystemClock())
    secrets = {scope: tokens.new(f"line {scope.value}", scope).secret for scope in Scope}
    server = serve(store=store, training=desk, token_always=True)
    bearers = {scope: {"authorization": f"Bearer {secret}"} for scope, secret in secrets.items()}
    with client_of(server, timeout=4 * PATIENCE_S) as web:
        for method, path in (("GET", LIST), ("GET", EXPORT), ("POST", COLLECT), ("POST", CLEAR), ("DELETE", CLEAR)):
            for alias in (path, path.replace("/v1", "")):
                assert web.request(method, alias).status_code == 401
    with client_of(server, headers=bearers[Scope.READ], timeout=4 * PATIENCE_S) as web:
        assert sent(web, "good", clean=True).status_code == 403 and not folder.exists()
        assert web.delete(CLEAR, params={"items": 0}).status_code == 403
        assert web.get(LIST).status_code == 200 and web.get(EXPORT).status_code == 404
    with client_of(server, headers=bearers[Scope.CONTROL], timeout=4 * PATIENCE_S) as web:
        assert sent(web, "good", clean=True).status_code == 200
    assert items_in(folder)[0].current.by == "line control"


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


def test_a_stream_without_dataset_says_so(serve: Serve) -> None:
    with client_of(serve()) as web:
        for method, path in (("GET", LIST), ("GET", EXPORT), ("DELETE", f"{CLEAR}?items=1")):
            answer = web.request(method, path)
            assert answer.status_code == 503 and "without labelled pictures" in answer.json()["error"]
