"""A page of the help taken apart, and what a translated one was made of.

`python -m tests.qt.help.pages de/rules.md …` writes into the first line of each page named that it tells all that the
English one tells now: to be run after translating, never instead of it.
"""

from __future__ import annotations

import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dscope_gui.paths import help_folder

MADE_OF: Final = re.compile(r"<!-- English: ([0-9a-f ]+) -->")
"""The first line of a translated page: a digest for each section of the English one, in its order."""
_LETTERS: Final = 8
_HEADING: Final = re.compile(r"(#+) (.+)")
_FENCED: Final = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
_SPANS: Final = re.compile(r"`([^`]+)`")
_LINKS: Final = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
_LOUD: Final = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*", re.DOTALL)
_GROUPED: Final = re.compile(r"(?<=\d)[.,\u202f](?=\d)")
"""A point, a comma or a narrow space within a number: each language writes its own."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, up to the next."""

    level: int
    title: str
    text: str

    @property
    def digest(self) -> str:
        told = f"{'#' * self.level} {self.title}\n{self.text.strip()}"
        return hashlib.sha256(told.encode()).hexdigest()[:_LETTERS]

    @property
    def tables(self) -> list[list[int]]:
        """Of each table, the number of cells in each of its rows."""
        found: list[list[int]] = []
        before = ""
        for line in self.text.splitlines():
            if line.startswith("|"):
                if not before.startswith("|"):
                    found.append([])
                found[-1].append(len(re.findall(r"(?<!\\)\|", _SPANS.sub("", line))) - 1)
            before = line
        return found

    @property
    def blocks(self) -> list[str]:
        """Code between fences, or indented as a block within a list."""
        return _FENCED.findall(self.text) + re.findall(r"^ {7}\S.*$", self.text, re.MULTILINE)

    @property
    def spans(self) -> list[str]:
        return [" ".join(span.split()) for span in _SPANS.findall(_FENCED.sub("", self.text))]

    @property
    def links(self) -> list[tuple[str, str]]:
        """Pictures begin with an exclamation mark."""
        return sorted(_LINKS.findall(self._prose))

    @property
    def numbers(self) -> list[str]:
        """All that is written in digits, outside of code, without what groups them."""
        return sorted(re.findall(r"\d+", _GROUPED.sub("", _LINKS.sub("", self._prose))))

    @property
    def loud(self) -> list[str]:
        """What is printed bold or slanted: names on screens, among others."""
        return [" ".join((bold or slanted).split()) for bold, slanted in _LOUD.findall(self._prose)]

    @property
    def _prose(self) -> str:
        return _SPANS.sub("", _FENCED.sub("", self.text))


def english(file: str) -> list[Section]:
    return sections((help_folder() / file).read_text(encoding="utf-8"))


def sections(page: str) -> list[Section]:
    found: list[Section] = []
    is_code = False
    for line in page.splitlines():
        is_code ^= line.startswith("```")
        heading = None if is_code else _HEADING.fullmatch(line)
        if heading is not None:
            found.append(Section(len(heading[1]), heading[2], ""))
        elif found:
            last = found[-1]
            found[-1] = Section(last.level, last.title, f"{last.text}{line}\n")
    return found


def made_of(page: Path) -> list[str]:
    """The digests in its first line; none where it has no such line."""
    told = MADE_OF.match(page.read_text(encoding="utf-8"))
    return [] if told is None else told[1].split()


def renew(page: Path) -> None:
    """Its first line says from now on that it tells what the English page tells."""
    text = page.read_text(encoding="utf-8")
    rest = text.partition("\n")[2] if MADE_OF.match(text) else text
    digests = " ".join(section.digest for section in english(page.name))
    page.write_text(f"<!-- English: {digests} -->\n{rest}", encoding="utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        renew(help_folder() / name)
