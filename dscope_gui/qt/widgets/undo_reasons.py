"""Why a booking may be taken back: at most six reasons, as a longer list is not read."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication


def undo_reasons() -> dict[str, str]:
    """The reason as it is kept, in English whatever the screen speaks, and its words in the language in force."""
    translate = QCoreApplication.translate
    return {
        "Wrong serial": translate("UndoPanel", "Wrong serial"),
        "Wrong part number": translate("UndoPanel", "Wrong part number"),
        "Wrong connector": translate("UndoPanel", "Wrong connector"),
        "Booked too early": translate("UndoPanel", "Booked too early"),
        "Verdict in doubt": translate("UndoPanel", "Verdict in doubt"),
        "Pressed by mistake": translate("UndoPanel", "Pressed by mistake"),
    }
