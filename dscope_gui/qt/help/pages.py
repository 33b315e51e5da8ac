"""The pages of the help, in the order in which somebody new would read them."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.paths import help_folder
from dscope_gui.qt.languages import SOURCE_LANGUAGE, language_in_force

_COMMENT: Final = "<!--"
"""Begins the first line of a translated page, which says what English text it was made of."""


def page_text(file: str) -> str:
    """A page in the language in force; in English where there is none, which it then says below its heading."""
    language = language_in_force()
    translated = help_folder() / language / file
    if translated.is_file():
        first, _, rest = translated.read_text(encoding="utf-8").partition("\n")
        return rest if first.startswith(_COMMENT) else f"{first}\n{rest}"
    english = (help_folder() / file).read_text(encoding="utf-8")
    if language == SOURCE_LANGUAGE:
        return english
    heading, _, rest = english.partition("\n")
    note = QCoreApplication.translate("HelpPages", "This page is in English only.")
    return f"{heading}\n\n*{note}*\n{rest}"


def help_pages() -> dict[str, str]:
    """File in `resources/help` → its title in the language in force: by role first, then by subject."""
    return {
        "operator.md": QCoreApplication.translate("HelpPages", "For operators"),
        "technician.md": QCoreApplication.translate("HelpPages", "For technicians"),
        "quality.md": QCoreApplication.translate("HelpPages", "For QA"),
        "integrators.md": QCoreApplication.translate("HelpPages", "For integrators"),
        "developer.md": QCoreApplication.translate("HelpPages", "For developers"),
        "installing.md": QCoreApplication.translate("HelpPages", "Installing"),
        "faults.md": QCoreApplication.translate("HelpPages", "When things fail"),
        "rules.md": QCoreApplication.translate("HelpPages", "Rules"),
        "uncertainty.md": QCoreApplication.translate("HelpPages", "Uncertainty"),
        "agreement.md": QCoreApplication.translate("HelpPages", "Two stations"),
        "judges.md": QCoreApplication.translate("HelpPages", "Two judges"),
        "labelling.md": QCoreApplication.translate("HelpPages", "Labelling"),
        "models.md": QCoreApplication.translate("HelpPages", "Models"),
        "anomaly.md": QCoreApplication.translate("HelpPages", "Anomalies"),
        "stream.md": QCoreApplication.translate("HelpPages", "Stream"),
        "database.md": QCoreApplication.translate("HelpPages", "Database"),
        "cluster.md": QCoreApplication.translate("HelpPages", "Cluster"),
        "parquet.md": QCoreApplication.translate("HelpPages", "Parquet"),
    }
