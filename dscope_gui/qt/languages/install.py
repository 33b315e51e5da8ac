"""Puts a language into force for the whole application."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QTranslator

from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.paths import languages_folder

SOURCE_LANGUAGE: Final = "en"
"""Written in the program itself; needs no file."""

_PREFIX: Final = "dscope_"
_IN_FORCE: Final = "language in force"
"""The application's property with the language's name."""
_TRANSLATORS: Final[list[QTranslator]] = []
"""Those of this module; there is one application in a process."""


def available_languages() -> tuple[str, ...]:
    """Names such as `en`, `de`; each file that is added to the folder adds one."""
    found = sorted(file.stem.removeprefix(_PREFIX) for file in languages_folder().glob(f"{_PREFIX}*.qm"))
    return (SOURCE_LANGUAGE, *found)


def language_in_force() -> str:
    """Name of the language that was installed last; that of the program itself before any was."""
    app = QCoreApplication.instance()
    name = app.property(_IN_FORCE) if app is not None else None
    return str(name) if name else SOURCE_LANGUAGE


def language_title(name: str) -> str:
    """What the language calls itself, such as `Deutsch`: its file's translation of the word English."""
    translator = QTranslator()
    if translator.load(_file(name)):
        return translator.translate("Languages", "English") or name
    return QT_TRANSLATE_NOOP("Languages", "English")


def install_language(app: QCoreApplication, name: str) -> None:
    """Use a language from now on; widgets learn of it by `LanguageChange`.

    Raises
    ------
    ConfigurationInvalid
        There is no such language, or its file is broken; the language stays as it was.
    """
    new = [] if name == SOURCE_LANGUAGE else [_own_words(name), *_qt_words(name)]
    for old in _TRANSLATORS:
        app.removeTranslator(old)
    _TRANSLATORS[:] = new
    for translator in new:
        app.installTranslator(translator)
    app.setProperty(_IN_FORCE, name)


def _own_words(name: str) -> QTranslator:
    translator = QTranslator()
    if not translator.load(_file(name)):
        raise ConfigurationInvalid(
            f"The language {name!r} cannot be loaded", f"There are {', '.join(available_languages())}"
        )
    return translator


def _qt_words(name: str) -> list[QTranslator]:
    """Those of Qt's own dialogs; not every language has them."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [translator] if translator.load(f"qtbase_{name}", folder) else []


def _file(name: str) -> str:
    return str(languages_folder() / f"{_PREFIX}{name}.qm")
