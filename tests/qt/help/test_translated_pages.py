"""The pages of the help in other languages: each tells what the English one tells, in the words of the screens."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import pytest
from PyQt6.QtWidgets import QApplication

from dscope_gui.paths import help_folder, languages_folder
from dscope_gui.qt.help.pages import help_pages
from dscope_gui.qt.languages import SOURCE_LANGUAGE, install_language
from dscope_gui.qt.widgets.wording import read_limit_words
from tests.qt.help.pages import Section, english, made_of, sections

IN_ENGLISH_ONLY: Final = {
    "cluster.md",
    "database.md",
    "developer.md",
    "faults.md",
    "installing.md",
    "integrators.md",
    "parquet.md",
}
"""For those who set stations up or write programs; everybody at a station finds the rest in the station's language."""
LANGUAGES: Final = sorted(folder.name for folder in help_folder().iterdir() if folder.is_dir())
PAGES: Final = [page for name in LANGUAGES for page in sorted((help_folder() / name).glob("*.md"))]


@pytest.fixture(params=PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def page(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture
def in_its_language(page: Path, qapp: QApplication) -> Iterator[None]:
    install_language(qapp, page.parent.name)
    yield
    install_language(qapp, SOURCE_LANGUAGE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_read_at_the_station_is_there_in_its_language(language: str) -> None:
    there = {page.name for page in PAGES if page.parent.name == language}
    assert there == set(help_pages()) - IN_ENGLISH_ONLY


def test_nothing_changed_in_the_english_page_since_it_was_translated(page: Path) -> None:
    told, now = made_of(page), english(page.name)
    changed = [section.title for section in now if section.digest not in told]
    name = f"{page.parent.name}/{page.name}"
    assert told == [section.digest for section in now], (
        f"{name} lacks what the English page says now"
        f"{' under ' if changed else ''}{', '.join(f'“{title}”' for title in changed)}: translate it, then run "
        f"python -m tests.qt.help.pages {name}"
    )


def test_it_has_the_headings_of_the_english_page(page: Path) -> None:
    assert [section.level for section in _own(page)] == [section.level for section in english(page.name)]


def test_tables_pictures_links_and_numbers_are_those_of_the_english_page(page: Path) -> None:
    for theirs, ours in _pairs(page):
        where = f"“{theirs.title}”, here “{ours.title}”"
        assert ours.tables == theirs.tables, where
        assert ours.links == theirs.links, where
        assert ours.numbers == theirs.numbers, where


def test_code_is_that_of_the_english_page_and_limits_are_typed_as_its_language_reads_them(
    page: Path, in_its_language: None
) -> None:
    for theirs, ours in _pairs(page):
        read = [span if span in theirs.spans else read_limit_words(span) for span in ours.spans]
        assert sorted(read) == sorted(theirs.spans), ours.title
        assert ours.blocks == theirs.blocks, ours.title


def test_names_of_screens_and_buttons_are_printed_as_the_screens_print_them(page: Path) -> None:
    words = _words(page.parent.name)
    for theirs, ours in _pairs(page):
        printed = _names(ours, set().union(*words.values()))
        for name in _names(theirs, set(words)) & set(words):
            shown = words[name]
            assert shown & printed, f"“{ours.title}”: {name!r} is called {' or '.join(sorted(shown))} on the screens"


def _own(page: Path) -> list[Section]:
    return sections(page.read_text(encoding="utf-8"))


def _pairs(page: Path) -> list[tuple[Section, Section]]:
    """Each section of the English page with that of the translated one."""
    return list(zip(english(page.name), _own(page), strict=True))


def _names(section: Section, known: set[str]) -> set[str]:
    """What is printed loud, as names; a way through the screens names each of its steps."""
    steps = [step for told in section.loud for step in told.split(" → ")]
    return {_plain(name) for step in steps for name in ([step] if _plain(step) in known else [step, *step.split(", ")])}


@cache
def _words(language: str) -> dict[str, set[str]]:
    """Every text of the screens, as a name, with what that language makes of it."""
    found: dict[str, set[str]] = defaultdict(set)
    for message in ElementTree.parse(languages_folder() / f"dscope_{language}.ts").getroot().iter("message"):
        found[_plain(message.findtext("source", ""))].add(_plain(message.findtext("translation", "")))
    return dict(found)


def _plain(name: str) -> str:
    """Dots for what changes, none at the end, without its key in brackets, in small letters."""
    return re.sub(r"\s*\([^)]*\)$", "", re.sub(r"\{[^}]*\}", "…", name)).strip(" .…?").casefold()
