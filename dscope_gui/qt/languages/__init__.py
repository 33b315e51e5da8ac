"""The languages of the screens: each is one file in `resources/languages`."""

from dscope_gui.qt.languages.install import (
    SOURCE_LANGUAGE,
    available_languages,
    install_language,
    language_in_force,
    language_title,
)
from dscope_gui.qt.languages.numbers import thousands
from dscope_gui.qt.languages.sentences import error_words, spoken

__all__ = [
    "SOURCE_LANGUAGE",
    "available_languages",
    "error_words",
    "install_language",
    "language_in_force",
    "language_title",
    "spoken",
    "thousands",
]
