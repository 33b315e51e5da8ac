"""Files that the stream needs are looked for before the settings are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.domain.realtime import BroadcastSettings, PushSettings, RealtimeSettings, TlsFiles
from dscope_gui.settings.config import load_config
from dscope_gui.settings.field_faults import Fault, FaultKind, Known
from dscope_gui.settings.stream_fields import find_stream_faults, flat_stream
from dscope_gui.settings.stream_files import missing_stream_files

NAMED = RealtimeSettings(
    source="folder:/no/such/folder",
    broadcast=BroadcastSettings(
        tls=TlsFiles(certificate="station.pem", key="/no/such/key.pem"), push=PushSettings(token_file="token")
    ),
)


def test_every_missing_file_is_told_at_its_field(tmp_path: Path) -> None:
    assert missing_stream_files(NAMED, tmp_path) == {
        "stream.broadcast.tls.certificate": Fault(FaultKind.NO_FILE, "station.pem"),
        "stream.broadcast.tls.key": Fault(FaultKind.NO_FILE, "/no/such/key.pem"),
        "stream.broadcast.push.token_file": Fault(FaultKind.NO_FILE, "token"),
        "stream.source": Fault(FaultKind.NO_FOLDER, "/no/such/folder"),
    }


def test_files_that_are_there_are_no_fault(tmp_path: Path) -> None:
    for name in ("station.pem", "token", "key.pem"):
        (tmp_path / name).write_text("x")
    key = str(tmp_path / "key.pem")
    broadcast = NAMED.broadcast.model_copy(update={"tls": TlsFiles(certificate="station.pem", key=key)})
    there = NAMED.model_copy(update={"source": f"folder:{tmp_path}", "broadcast": broadcast})
    assert missing_stream_files(there, tmp_path) == {}


def test_settings_with_missing_files_are_not_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    values = flat_stream(load_config().stream_settings)
    names = {"stream.broadcast.tls.certificate": "a.pem", "stream.broadcast.tls.key": "b.pem"}
    checked = find_stream_faults({**values, **names}, Known())
    assert checked.settings is None
    assert set(checked.faults) == set(names)
