"""Sets an earlier batch aside where a new one with other settings goes into the same folder."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Final

from dscope_gui.whole_file import make_folder, not_writable
from dscope_gui.workstation.batch.journal import JOURNAL, read_entries, read_settings

_FILES: Final = ("records.jsonl", "summary_report.csv", "report.xlsx")
_UNREADABLE: Final = "its settings cannot be read"


def set_aside_if_different(folder: Path, settings: dict[str, str]) -> str:
    """Move the results of a batch with other settings into a folder `earlier-N`.

    Returns
    -------
    One line for the user that says what differs and where the old results are; empty when nothing was moved.

    Raises
    ------
    NotWritable
        The old results cannot be moved.
    """
    old = read_settings(folder) if folder.is_dir() else None
    if old is None or old == settings:
        return ""
    place = next(p for number in itertools.count(1) if not (p := folder / f"earlier-{number}").exists())
    make_folder(place)
    for name in _results(folder):
        with not_writable(folder / name):
            (folder / name).rename(place / name)
    return f"{folder} held a batch with other settings ({_difference(old, settings)}); it is in {place} now"


def _results(folder: Path) -> list[str]:
    folders = sorted({entry.folder for entry in read_entries(folder)})
    logs = sorted(path.name for path in folder.glob("inspection_*.log"))
    # The journal goes last: a kill in between leaves it behind, and the next run moves the rest.
    return [name for name in (*folders, *_FILES, *logs, JOURNAL) if (folder / name).exists()]


def _difference(old: dict[str, str], new: dict[str, str]) -> str:
    changed = [name for name in new if old.get(name) != new[name] and not name.endswith("sha256")]
    changed = changed or [name for name in new if old.get(name) != new[name]]
    said = (f"{name}: {old.get(name, 'not noted')} then, {new[name]} now" for name in changed)
    return "; ".join(said) if old else _UNREADABLE
