"""A database that somebody changed by hand leads to no file outside the history's pictures."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from dscope_gui.store import SqliteStore
from tests.store.entries import HEAD, entry, id_of, picture
from tests.streaming.server.conftest import Serve, client_of

ID = id_of(entry(1))
PICTURE = f"/api/v1/history/{ID}/picture"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "history"


@pytest.fixture
def tampered(serve: Serve, folder: Path) -> Iterator[httpx.Client]:
    """A client of a server whose history has one inspection; its row can be changed."""
    store = SqliteStore(folder)
    store.add(entry(1))
    with client_of(serve(store=store)) as web:
        yield web
    store.close()


def point_at(folder: Path, place: str) -> None:
    """Let the row of the inspection say that its picture lies there."""
    with closing(sqlite3.connect(folder / "history.sqlite")) as connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("UPDATE inspections SET picture = ?", (place,))
        connection.commit()


def secret_beside(folder: Path) -> Path:
    """A file outside the history that even looks like a picture."""
    secret = folder.parent / "secret.png"
    secret.write_bytes(HEAD + b"secret")
    return secret


def test_the_untouched_picture_is_handed_out(tampered: httpx.Client) -> None:
    assert tampered.get(PICTURE).content == picture(1)


@pytest.mark.parametrize(
    "place",
    ["../secret.png", "pictures/../../secret.png", "{outside}", "history.sqlite", "pictures", "", "nowhere.png"],
)
def test_another_place_is_not(tampered: httpx.Client, folder: Path, place: str) -> None:
    point_at(folder, place.format(outside=secret_beside(folder)))
    answer = tampered.get(PICTURE)
    assert answer.status_code == 404 and b"secret" not in answer.content.replace(b"secret.png", b"")
    assert tampered.get("/api/v1/health").status_code == 200


def test_a_link_out_of_the_history_is_not_followed(tampered: httpx.Client, folder: Path) -> None:
    (folder / "pictures" / "link.png").symlink_to(secret_beside(folder))
    point_at(folder, "pictures/link.png")
    assert tampered.get(PICTURE).status_code == 404


def test_what_is_no_picture_is_not_handed_out(tampered: httpx.Client, folder: Path) -> None:
    (folder / "pictures" / "notes.png").write_text("no picture", encoding="ascii")
    point_at(folder, "pictures/notes.png")
    assert tampered.get(PICTURE).status_code == 404
