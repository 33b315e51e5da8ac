"""Opens a workbook that somebody else may have written, and refuses what is none or what would never end."""

from __future__ import annotations

import warnings
import zipfile
from pathlib import Path
from typing import Any, Final

from openpyxl import load_workbook

from dscope_gui.errors import RuleSetInvalid

_MOST_BYTES: Final = 4 * 1024 * 1024
_MOST_UNPACKED_BYTES: Final = 32 * 1024 * 1024
"""A rule set of a hundred zones has a fiftieth of it."""
_BYTES_PER_MIB: Final = 1024 * 1024
_ENTITIES: Final = (b"<!DOCTYPE", b"<!ENTITY")
"""No workbook has them; they can be made to unfold into gigabytes."""
_HINT: Final = "Export a rule set to Excel and edit that workbook"


def open_workbook(path: Path) -> Any:
    """The workbook, row by row readable.

    Raises
    ------
    RuleSetInvalid
        It is missing, no workbook, damaged, or far too large for a rule set.
    """
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise _too_large(path, size, _MOST_BYTES)
        _check_parts(path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that other programs write and nothing here reads
            return load_workbook(path, read_only=True, data_only=False, keep_links=False)
    except OSError as error:
        raise RuleSetInvalid(f"{path} cannot be read: {error.strerror or error}") from error
    except zipfile.BadZipFile as error:
        raise RuleSetInvalid(f"{path} is no Excel workbook (.xlsx), or it is damaged", _HINT) from error
    except RuleSetInvalid:
        raise
    except Exception as error:  # whatever a damaged file makes openpyxl's parts raise
        raise RuleSetInvalid(f"{path} is a damaged workbook: {error}", _HINT) from error


def _check_parts(path: Path) -> None:
    with zipfile.ZipFile(path) as parts:
        unpacked = sum(part.file_size for part in parts.infolist())
        if unpacked > _MOST_UNPACKED_BYTES:
            raise _too_large(path, unpacked, _MOST_UNPACKED_BYTES)
        if "[Content_Types].xml" not in parts.namelist():
            raise RuleSetInvalid(f"{path} is no Excel workbook (.xlsx)", _HINT)
        for part in parts.infolist():
            content = parts.read(part)
            if any(mark in content for mark in _ENTITIES):
                raise RuleSetInvalid(f"{path} holds declarations that no workbook has ({part.filename})", _HINT)


def _too_large(path: Path, size: int, most: int) -> RuleSetInvalid:
    told = f"{size / _BYTES_PER_MIB:.0f} MiB, and a rule set has at most {most / _BYTES_PER_MIB:.0f} MiB"
    return RuleSetInvalid(f"{path} is too large for a rule set: {told}", _HINT)
