"""What the help page and the first-run card say, in the language in force."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.answer import Answer


def five_steps() -> tuple[str, ...]:
    """The work of the station, in the order in which hands do it."""
    return (
        QCoreApplication.translate("HelpTexts", "Choose the part number, or scan it from the label."),
        QCoreApplication.translate("HelpTexts", "Scan the serial number and insert the connector."),
        QCoreApplication.translate("HelpTexts", "Turn the focus until the bar is full and the fiber is in the middle."),
        QCoreApplication.translate("HelpTexts", "Press Space, the pedal or the large key: the end face is judged."),
        QCoreApplication.translate("HelpTexts", "Do what the answer says. The next scan books this one."),
    )


def answer_meanings() -> dict[Answer, tuple[str, str]]:
    """The word of each answer, and what to do."""
    return {
        Answer.PASS: (
            QCoreApplication.translate("HelpTexts", "PASS"),
            QCoreApplication.translate("HelpTexts", "Every defect is within its limit. Put the cap on; go on."),
        ),
        Answer.FAIL: (
            QCoreApplication.translate("HelpTexts", "FAIL"),
            QCoreApplication.translate(
                "HelpTexts", "A limit is broken; the card says which. Loose dirt: clean and press C. Damage: set aside."
            ),
        ),
        Answer.RETAKE: (
            QCoreApplication.translate("HelpTexts", "RETAKE"),
            QCoreApplication.translate(
                "HelpTexts", "The picture is to blame, not the part: focus, light, centring. Put it right; press Space."
            ),
        ),
        Answer.ASK: (
            QCoreApplication.translate("HelpTexts", "ASK"),
            QCoreApplication.translate(
                "HelpTexts", "The station cannot decide. Set the part aside and call the technician."
            ),
        ),
    }


def keys() -> tuple[tuple[str, str], ...]:
    """Each key and what it does."""
    return (
        (
            QCoreApplication.translate("HelpTexts", "Space"),
            QCoreApplication.translate("HelpTexts", "Capture and judge; a foot pedal does the same"),
        ),
        ("C", QCoreApplication.translate("HelpTexts", "Cleaned: judge again, both pictures are kept")),
        ("Z", QCoreApplication.translate("HelpTexts", "Hold: the raw picture without drawings")),
        ("1 … 9", QCoreApplication.translate("HelpTexts", "Go to a defect")),
        ("W", QCoreApplication.translate("HelpTexts", "Why: each defect's rule, and what would turn the verdict")),
        ("H", QCoreApplication.translate("HelpTexts", "Heat map: where it is unlike all good end faces")),
        ("B", QCoreApplication.translate("HelpTexts", "Before and after cleaning")),
        (
            QCoreApplication.translate("HelpTexts", "Ctrl+Z"),
            QCoreApplication.translate("HelpTexts", "Undo the last booking"),
        ),
        (
            QCoreApplication.translate("HelpTexts", "Esc"),
            QCoreApplication.translate("HelpTexts", "Back to the live picture"),
        ),
        (
            QCoreApplication.translate("HelpTexts", "Ctrl+1 … 9"),
            QCoreApplication.translate("HelpTexts", "Change to another screen"),
        ),
        ("F1", QCoreApplication.translate("HelpTexts", "This page")),
        ("F11", QCoreApplication.translate("HelpTexts", "Full screen and back")),
    )


def touches() -> tuple[tuple[str, str], ...]:
    """Each move of the fingers and what it does."""
    return (
        (
            QCoreApplication.translate("HelpTexts", "Two fingers"),
            QCoreApplication.translate("HelpTexts", "Zoom; the wheel or + and − do the same"),
        ),
        (
            QCoreApplication.translate("HelpTexts", "Drag"),
            QCoreApplication.translate("HelpTexts", "Move the picture"),
        ),
        (
            QCoreApplication.translate("HelpTexts", "Tap twice"),
            QCoreApplication.translate("HelpTexts", "The whole picture again"),
        ),
        (
            QCoreApplication.translate("HelpTexts", "Tap a mark"),
            QCoreApplication.translate("HelpTexts", "Show its row in the table, and the other way round"),
        ),
    )
