"""Pictures in buckets of a real S3 server (moto's, over HTTP): found, fetched, refused, missing, away and back."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from botocore.session import get_session
from fsspec.config import conf
from moto.server import ThreadedMotoServer

from dscope_gui.cluster import fetch, find_pictures
from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.engine.read import SUFFIXES
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.workstation.batch import BatchJob, BatchOutcome, run_batch
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from tests.cluster.loss import quick_setup, small_pictures

pytestmark = pytest.mark.xdist_group("s3")
LIMIT = 10_000_000
ODD = "Prüfling #1 50%20+.png"
SECRET = "a-s3cr3t/of+the-tests"


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    one, other = small_pictures(tmp_path_factory.mktemp("drawn"), 2, 2)
    return {"lot 7/end0.png": one.read_bytes(), f"lot 7/{ODD}": other.read_bytes(), "lot 7/notes.txt": b"none of them"}


@pytest.fixture(scope="module")
def started(pictures: dict[str, bytes]) -> Iterator[tuple[ThreadedMotoServer, Any]]:
    """A server with the pictures in a bucket, and a client that changes them."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    keys = {"aws_access_key_id": "AKIATESTS", "aws_secret_access_key": SECRET, "region_name": "us-east-1"}
    client = get_session().create_client("s3", endpoint_url=address_of(server), **keys)
    client.create_bucket(Bucket="ends")
    for name, content in pictures.items():
        client.put_object(Bucket="ends", Key=name, Body=content)
    yield server, client
    client.close()
    server.stop()


@pytest.fixture
def server(
    started: tuple[ThreadedMotoServer, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[ThreadedMotoServer]:
    """Named, like the keys to it, by the environment alone."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, value in {
        "AWS_ENDPOINT_URL": address_of(started[0]),
        "AWS_ACCESS_KEY_ID": "AKIATESTS",
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }.items():
        monkeypatch.setenv(name, value)
    forget()
    yield started[0]
    forget()


def address_of(server: ThreadedMotoServer) -> str:
    host, port = server.get_host_and_port()
    return f"http://{host}:{port}"


def forget() -> None:
    """As in a new process: endpoint and keys are read when the first picture is asked for."""
    from dscope_gui.cluster.object_store import ObjectStore  # noqa: PLC0415 - of the extra `remote`

    ObjectStore.clear_instance_cache()


def texts(address: str) -> list[str]:
    return [place.text for place in find_pictures(address, SUFFIXES)]


def inspected(places: tuple[PictureAddress, ...], out: Path) -> BatchOutcome:
    job = BatchJob(places, out, quick_setup(), records_only=True)
    return run_batch(job, SystemClock(), lambda _state: None, LocalPool(1))


def test_a_folder_a_pattern_and_odd_names_are_found_and_come_as_they_lie_there(
    server: ThreadedMotoServer, pictures: dict[str, bytes]
) -> None:
    all_of_them = [f"s3://ends/lot 7/{ODD}", "s3://ends/lot 7/end0.png"]
    assert texts("s3://ends/lot 7/") == texts("s3://ends") == all_of_them
    assert texts("s3://ends/lot 7/e*.png") == all_of_them[1:]
    assert fetch(PictureAddress(all_of_them[0]), LIMIT) == pictures[f"lot 7/{ODD}"]
    with pytest.raises(PictureUnreadable, match="is larger than"):
        fetch(PictureAddress(all_of_them[0]), 100)


def test_a_missing_picture_and_a_missing_bucket_are_told_apart(server: ThreadedMotoServer) -> None:
    with pytest.raises(PictureUnreadable, match=r"s3://ends/gone\.png is not there$"):
        fetch(PictureAddress("s3://ends/gone.png"), LIMIT)
    with pytest.raises(WrongUse, match=r"s3://nowhere/lot is not there\. There is no such bucket"):
        texts("s3://nowhere/lot")


def test_a_picture_replaced_by_a_longer_one_after_the_listing_comes_whole(
    server: ThreadedMotoServer, started: tuple[ThreadedMotoServer, Any], pictures: dict[str, bytes]
) -> None:
    (place,) = find_pictures("s3://ends/lot 7/end0.png", SUFFIXES)
    put = partial(started[1].put_object, Bucket="ends", Key="lot 7/end0.png")
    put(Body=b"x" * 100_000)
    try:
        assert fetch(place, LIMIT) == b"x" * 100_000
        (after,) = find_pictures("s3://ends/lot 7/end0.png", SUFFIXES)
    finally:
        put(Body=pictures["lot 7/end0.png"])
    assert after != place


def test_without_keys_the_places_where_they_go_are_told(
    server: ThreadedMotoServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    with pytest.raises(WrongUse, match=r"Unable to locate credentials.*AWS_ACCESS_KEY_ID"):
        texts("s3://ends/lot 7/end0.png")


def test_keys_that_the_server_does_not_know_are_refused_and_never_told(
    server: ThreadedMotoServer, tmp_path: Path
) -> None:
    moto = f"{address_of(server)}/moto-api/reset-auth"
    httpx.post(moto, content="0")  # from here on it asks who comes
    try:
        with pytest.raises(WrongUse, match=r"cannot be opened: .*Give a key that may read there") as told:
            texts("s3://ends/lot 7/end0.png")
        (record,) = inspected((PictureAddress("s3://ends/lot 7/end0.png"),), tmp_path / "out").records
    finally:
        httpx.post(moto, content="inf")
    assert record["status"] == "unreadable" and record["verdict"]["status"] == "not_inspectable"
    assert SECRET not in str(told.value) and SECRET not in str(record)


def test_fsspecs_own_configuration_names_another_server(
    server: ThreadedMotoServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = os.environ["AWS_ENDPOINT_URL"]
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setitem(conf, "s3", {"endpoint_url": address})
    assert texts("s3://ends/lot 7/end0.png") == ["s3://ends/lot 7/end0.png"]


def test_keys_do_not_go_into_an_address(server: ThreadedMotoServer) -> None:
    with pytest.raises(WrongUse, match="are not told in its address") as told:
        texts("s3://AKIATESTS:s3cr3t@ends/lot 7")
    assert "s3cr3t" not in str(told.value)


def test_a_batch_records_what_it_could_not_get_and_the_rest_when_the_server_is_back(
    server: ThreadedMotoServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaving = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)  # moto's servers share their buckets
    leaving.start()
    monkeypatch.setenv("AWS_ENDPOINT_URL", address_of(leaving))
    here = tuple(find_pictures("s3://ends/lot 7", SUFFIXES))
    assert [record["status"] for record in inspected(here[:1], tmp_path / "out").records] == ["inspected"]
    port = leaving.get_host_and_port()[1]
    leaving.stop()
    away = inspected(here, tmp_path / "out")
    assert [record["status"] for record in away.records] == ["inspected", "unreadable"]
    assert away.records[1]["verdict"]["status"] == "not_inspectable"
    assert "Could not connect" in away.records[1]["verdict"]["reasons"][0]["text"]
    again = ThreadedMotoServer(ip_address="127.0.0.1", port=port, verbose=False)
    again.start()
    try:
        back = inspected(here, tmp_path / "out")
    finally:
        again.stop()
    assert [record["status"] for record in back.records] == ["inspected", "inspected"]
    written = [path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert written and not any(SECRET.encode() in text for text in written)


def test_a_library_that_is_missing_is_named_with_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "dscope_gui.cluster.object_store", raising=False)
    monkeypatch.setitem(sys.modules, "s3fs", None)
    with pytest.raises(WrongUse, match=r"s3fs is not installed\. .*\.\[remote\]"):
        texts("s3://ends/a.png")
