"""Keeps studies: one file each in the folder `studies` of the data folder, written whole after every capture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dscope_gui.domain.study import Study
from dscope_gui.errors import DScopeError
from dscope_gui.settings.json_file import load_model
from dscope_gui.whole_file import remove_torn_files, write_text

FOLDER: Final = "studies"


@dataclass(frozen=True, slots=True)
class Shelved:
    """All studies, the newest first. `faults` : files that cannot be read, each with what is wrong."""

    studies: tuple[Study, ...]
    faults: tuple[DScopeError, ...]


class StudyShelf:
    """Files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> Shelved:
        """A file that cannot be read hides no other."""
        remove_torn_files(self._folder)
        studies: list[Study] = []
        faults: list[DScopeError] = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                studies.append(load_model(path, Study))
            except DScopeError as fault:
                faults.append(fault)
        newest_first = sorted(studies, key=lambda study: (study.made_at, study.id), reverse=True)
        return Shelved(tuple(newest_first), tuple(faults))

    def save(self, study: Study) -> None:
        """Raises `NotWritable`; what was there before is then still there."""
        write_text(self._path(study.id), study.model_dump_json(indent=1, by_alias=True) + "\n")

    def has(self, study_id: str) -> bool:
        return self._path(study_id).exists()

    def _path(self, study_id: str) -> Path:
        return self._folder / f"{study_id}.json"
