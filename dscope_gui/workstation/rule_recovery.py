"""What somebody typed into a draft and did not save yet: a file for each draft, so that no power cut loses it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from dscope_gui.domain.rule_reading import RuleData
from dscope_gui.errors import WrongUse
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.whole_file import write_text
from dscope_gui.workstation.rule_book import Draft

FOLDER: Final = "rule_drafts"


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was typed, finished or not.

    Parameters
    ----------
    over : sha256 of the saved draft that was edited; empty for a new version.
    base : what editing began with.
    """

    name: str
    version: int
    over: str
    base: RuleData
    data: RuleData
    at: datetime


class RuleRecovery:
    """Keeps one unsaved state of each draft in the data folder."""

    def __init__(self, data_folder: Path, clock: Clock) -> None:
        self._folder = data_folder / FOLDER
        self._clock = clock

    def keep(self, draft: Draft, data: RuleData) -> Unsaved:
        """Write it down, in place of what was there; raises NotWritable."""
        base = draft.rule_set.model_dump(mode="json")
        unsaved = Unsaved(draft.rule_set.id, draft.version, draft.over, base, data, self._clock.now())
        content = {"over": draft.over, "at": unsaved.at.isoformat(), "base": base, "data": data}
        write_text(self._file(unsaved.name, unsaved.version), json.dumps(content, ensure_ascii=False, indent=1) + "\n")
        return unsaved

    def find(self, name: str, version: int) -> Unsaved | None:
        """What was not saved of this draft; None where there is nothing, or nothing that can be read."""
        file = self._file(name, version)
        if not file.exists():
            return None
        try:
            return _read(name, version, json.loads(file.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError) as error:
            logger().warning("%s cannot be read: %s", file, error)
            return None

    def all(self) -> tuple[Unsaved, ...]:
        """Of every draft, by name and version."""
        found = []
        for file in sorted(self._folder.glob("*@*.json")):
            name, _, number = file.stem.rpartition("@")
            if number.isdecimal() and (unsaved := self.find(name, int(number))) is not None:
                found.append(unsaved)
        return tuple(found)

    def drop(self, name: str, version: int) -> None:
        """It was saved, or nobody wants it any more."""
        self._file(name, version).unlink(missing_ok=True)

    def _file(self, name: str, version: int) -> Path:
        if Path(name).name != name:
            raise WrongUse(f"'{name}' is no name of a rule set", "Use small letters, digits, points and hyphens")
        return self._folder / f"{name}@{version}.json"


def _read(name: str, version: int, content: dict[str, Any]) -> Unsaved:
    data = content["data"]
    if not isinstance(data, dict) or not isinstance(data.get("zones"), list):
        raise ValueError("it holds no rule set")
    return Unsaved(name, version, str(content["over"]), content["base"], data, datetime.fromisoformat(content["at"]))
