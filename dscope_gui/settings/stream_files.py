"""Files and folders that the settings of the stream name, and that are not there."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.domain.realtime import RealtimeSettings
from dscope_gui.settings.field_faults import Fault, FaultKind

_FOLDERS: Final = ("folder:", "watch:")


def missing_stream_files(stream: RealtimeSettings, data_folder: Path) -> dict[str, Fault]:
    """Faults by field, such as `stream.broadcast.tls.key`. Relative names are looked for in the data folder."""
    push, tls = stream.broadcast.push, stream.broadcast.tls
    named = {"stream.broadcast.push.token_file": push.token_file, "stream.broadcast.push.ca_file": push.ca_file}
    if tls is not None:
        named["stream.broadcast.tls.certificate"] = tls.certificate
        named["stream.broadcast.tls.key"] = tls.key
    faults = {
        field: Fault(FaultKind.NO_FILE, name)
        for field, name in named.items()
        if name is not None and not (data_folder / name).is_file()
    }
    if (folder := _folder_of(stream.source)) is not None and not Path(folder).is_dir():
        faults["stream.source"] = Fault(FaultKind.NO_FOLDER, folder)
    return faults


def _folder_of(source: str) -> str | None:
    return next((source.removeprefix(kind) for kind in _FOLDERS if source.startswith(kind)), None)
