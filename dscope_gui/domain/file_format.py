"""How a settings file says in which form it is written, and how an older form becomes today's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from dscope_gui.errors import ConfigurationInvalid, WrittenByNewer

KEY: Final = "schema"

Content: TypeAlias = dict[str, Any]
Step: TypeAlias = Callable[[Content], Content]


@dataclass(frozen=True, slots=True)
class FileFormat:
    """The forms that a kind of file has had.

    Parameters
    ----------
    name : such as `dscope.settings`; the file says `"schema": "dscope.settings/1"`.
    steps : each makes the next form of the one before. Form 0 is of files from before they said theirs.
    """

    name: str
    steps: tuple[Step, ...]

    @property
    def newest(self) -> int:
        return len(self.steps)

    def stamped(self, content: Mapping[str, Any]) -> Content:
        """The content as it is written today."""
        return {KEY: f"{self.name}/{self.newest}", **content}

    def form_of(self, content: Mapping[str, Any], path: Path) -> int:
        """In which form the content of a file is written.

        Raises
        ------
        WrittenByNewer
            In one that this version of the program does not know.
        ConfigurationInvalid
            It is a file of another kind.
        """
        said = content.get(KEY)
        if said is None:
            return 0
        name, _, number = str(said).partition("/")
        if name != self.name or not number.isdecimal():
            raise ConfigurationInvalid(f"{path}: {KEY}: should be '{self.name}/{self.newest}', not {said!r}")
        if int(number) > self.newest:
            raise WrittenByNewer(
                f"{path} was written by a newer version of this program ({said})",
                "Update the program on this station; the file was left as it is",
            )
        return int(number)

    def renewed(self, content: Mapping[str, Any], form: int) -> Content:
        """The content, without its mark, in today's form."""
        renewed = {name: value for name, value in content.items() if name != KEY}
        for step in self.steps[form:]:
            renewed = step(renewed)
        return renewed


def unchanged(content: Content) -> Content:
    """The step to the first form that says which it is."""
    return content
