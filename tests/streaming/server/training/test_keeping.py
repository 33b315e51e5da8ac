"""Labelled pictures listed, fetched and thrown away over the network, on a real server with real files."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from dscope_gui.dataset import reading, writing
from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.domain.dataset import Label
from dscope_gui.store import SqliteStore
from dscope_gui.streaming.server.tokens import Scope, Tokens
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.collecting import StationDesk
from tests import hand_built
from tests.dataset.archives import imported
from tests.streaming.server.conftest import PATIENCE_S, Serve, client_of
from tests.streaming.server.training.sending import (
    CLEAR,
    COLLECT,
    EXPORT,
    LIST,
    collected,
    inspected,
    items_in,
    sent,
)


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


def test_a_stream_without_dataset_says_so(serve: Serve) -> None:
    with client_of(serve()) as web:
        for method, path in (("GET", LIST), ("GET", EXPORT), ("DELETE", f"{CLEAR}?items=1")):
            answer = web.request(method, path)
            assert answer.status_code == 503 and "without labelled pictures" in answer.json()["error"]
