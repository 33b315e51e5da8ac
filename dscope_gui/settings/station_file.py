"""The files in which a station keeps its settings: read in whatever form they are, written in today's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from dscope_gui.domain.file_format import Content, FileFormat
from dscope_gui.errors import ConfigurationInvalid, NotWritable, WrittenByNewer
from dscope_gui.logs import logger
from dscope_gui.settings.json_file import read_json
from dscope_gui.whole_file import write_text, write_whole

_KEPT: Final = "{name}.form-{form}{again}"
"""Beside the file, what an older version of the program had written."""


def read_station_file(path: Path, file_format: FileFormat) -> Content:
    """The content in today's form, without the mark of its form.

    An older file is written anew in today's form, and kept beside it as it was: nobody reads it again, but whoever
    goes back to the older program finds it.

    Raises
    ------
    ConfigurationInvalid
        The file cannot be read, is of another kind, or was written by a newer program (`WrittenByNewer`).
    """
    content = read_json(path)
    if not isinstance(content, dict):
        raise ConfigurationInvalid(f"{path}: the file as a whole: should be an object")
    form = file_format.form_of(content, path)
    try:
        renewed = file_format.renewed(content, form)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ConfigurationInvalid(f"{path} cannot be brought to today's form from form {form}: {error}") from error
    if form < file_format.newest:
        _renew(path, form, file_format, renewed)
    return renewed


def write_station_file(path: Path, file_format: FileFormat, content: Mapping[str, Any]) -> None:
    """Write the file in today's form.

    Raises
    ------
    WrittenByNewer
        What stands there is of a newer program; it is left as it is.
    NotWritable
        Disk full or no permission; the old file is still there.
    """
    _refuse_newer(path, file_format)
    write_text(path, json.dumps(file_format.stamped(content), indent=2, ensure_ascii=False) + "\n")


def _refuse_newer(path: Path, file_format: FileFormat) -> None:
    try:
        content = read_json(path) if path.exists() else {}
        file_format.form_of(content if isinstance(content, dict) else {}, path)
    except WrittenByNewer:
        raise
    except ConfigurationInvalid:
        return  # broken, and replaced by what is in force


def _renew(path: Path, form: int, file_format: FileFormat, content: Content) -> None:
    """Where nothing can be written the content holds all the same, and the next start tries again."""
    try:
        kept = _keep(path, form)
        write_station_file(path, file_format, content)
    except NotWritable as error:
        logger().warning("%s stays in its older form: %s", path, error)
        return
    logger().info("%s is in today's form now; as it was it is kept in %s", path, kept.name)


def _keep(path: Path, form: int) -> Path:
    old = path.read_bytes()
    again = 1
    while True:
        kept = path.with_name(_KEPT.format(name=path.name, form=form, again=f"-{again}" if again > 1 else ""))
        if not kept.exists():
            write_whole(kept, old)
            return kept
        if kept.read_bytes() == old:
            return kept
        again += 1
