"""The languages of the screens: each is one file in `resources/languages`."""

from dscope_gui.qt.languages.install import (
    SOURCE_LANGUAGE,
    available_languages,
    install_language,
    language_in_force,
    language_title,
)

__all__ = ["SOURCE_LANGUAGE", "available_languages", "install_language", "language_in_force", "language_title"]
