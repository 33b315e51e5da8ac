"""Puts a language into force for the whole application."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QTranslator

from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.paths import languages_folder

SOURCE_LANGUAGE: Final = "en"
"""Written in the program itself; needs no file."""

_PREFIX: Final = "dscope_"
_OURS: Final = "dscope-language"
"""Names the translators of this module among others that the application may have."""
_IN_FORCE: Final = "language in force"
"""The application's property with the language's name."""


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
    new = [] if name == SOURCE_LANGUAGE else [_own_words(app, name), *_qt_words(app, name)]
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    for translator in new:
        app.installTranslator(translator)
        translator.setObjectName(_OURS)
    app.setProperty(_IN_FORCE, name)


def _own_words(app: QCoreApplication, name: str) -> QTranslator:
    translator = QTranslator(app)
    if not translator.load(_file(name)):
        translator.deleteLater()
        raise ConfigurationInvalid(
            f"The language {name!r} cannot be loaded", f"There are {', '.join(available_languages())}"
        )
    return translator


def _qt_words(app: QCoreApplication, name: str) -> list[QTranslator]:
    """Those of Qt's own dialogs; not every language has them."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{name}", folder):
        return [translator]
    translator.deleteLater()
    return []


def _file(name: str) -> str:
    return str(languages_folder() / f"{_PREFIX}{name}.qm")
