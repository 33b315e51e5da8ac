"""What the floors below the screens say, in the language in force.

They speak English: records, logs and the REST interface stay so whatever the screens speak. `sentences.txt` beside the
languages lists the forms of their sentences (`installer/sentences.py` finds them); here a sentence is recognised by its
form, the form translated, and what was put into it put in again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.errors import DScopeError
from dscope_gui.paths import languages_folder
from dscope_gui.qt.languages.install import SOURCE_LANGUAGE, language_in_force

_CONTEXT: Final = "Sentences"
_PLACE: Final = re.compile(r"\{(\w+)\}")
_BETWEEN: Final = re.compile(r"[.:;] ")
"""Where one sentence of two may end."""
_AND: Final = "; "
"""Stands between reasons of the same kind."""
_REMEMBERED: Final = 2000
"""Lines of the history that were looked at last, and whatever notices say again and again."""


@dataclass(frozen=True, slots=True)
class _Form:
    """`words` as the list has them; `anchor` : the longest of its own pieces, by which most others are ruled out."""

    words: str
    anchor: str


def spoken(text: str) -> str:
    """A sentence from below in the language in force; as it is where nobody knows its form, or it is no sentence."""
    if language_in_force() == SOURCE_LANGUAGE or " " not in text:
        return text
    bare = text.strip()
    return text.replace(bare, _spoken(bare), 1)


def error_words(error: BaseException) -> str:
    """What happened and what to do about it."""
    if not isinstance(error, DScopeError):
        return spoken(str(error))
    message, hint = spoken(error.message), spoken(error.hint)
    return f"{message}. {hint}" if hint else message


def _spoken(text: str) -> str:
    parts = text.split(_AND)
    if len(parts) > 1 and all(map(_recognised, parts)):  # before one form takes the others for what was put into it
        return _AND.join(map(_spoken, parts))
    end = "." if text.endswith(".") else ""
    found = _recognised(text.removesuffix("."))
    if found is None:
        return _part_by_part(text)
    form, put_in = found
    translated = QCoreApplication.translate(_CONTEXT, form.words).removesuffix(".")
    return _PLACE.sub(lambda place: spoken(put_in[place[1]]), translated) + end


def _part_by_part(text: str) -> str:
    """Where two sentences stand together, or a name stands before one."""
    for gap in _BETWEEN.finditer(text):
        first, second = text[: gap.start()], text[gap.end() :]
        if _recognised(first) or _recognised(second.removesuffix(".")):
            return spoken(first) + gap[0] + spoken(second)
    return text


@lru_cache(_REMEMBERED)
def _recognised(text: str) -> tuple[_Form, dict[str, str]] | None:
    for form in _forms():
        if form.anchor in text and (found := _pattern_of(form.words).fullmatch(text)):
            return form, found.groupdict()
    return None


@cache
def _forms() -> tuple[_Form, ...]:
    """Those that say most in words of their own come first."""
    listed = (languages_folder() / "sentences.txt").read_text(encoding="utf-8").splitlines()
    listed.sort(key=lambda words: len(_PLACE.sub("", words)), reverse=True)
    return tuple(_Form(words, max(_PLACE.split(words.removesuffix("."))[::2], key=len)) for words in listed)


@cache
def _pattern_of(words: str) -> re.Pattern[str]:
    """Finds what was put in; made when it is needed, as all at once would hold up the screen."""
    pieces = _PLACE.split(words.removesuffix("."))
    named = (f"(?P<{piece}>.*?)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces))
    return re.compile("".join(named), re.DOTALL)
