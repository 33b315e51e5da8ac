"""The help beside the stream."""

from __future__ import annotations

from PyQt6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from dscope_gui.qt.stream import StreamScreen


def test_its_page_leads_to_that_for_integrators_and_back(qtbot: QtBot) -> None:
    screen = StreamScreen()
    qtbot.addWidget(screen)
    screen.tabs.setCurrentWidget(screen.help)
    assert "Make tokens" in screen.help.toPlainText() and "integrators.md" in screen.help.toHtml()
    screen.help.anchorClicked.emit(QUrl("integrators.md"))
    assert "Idempotency-Key" in screen.help.toPlainText() and "stream.md" in screen.help.toHtml()
    screen.help.anchorClicked.emit(QUrl("stream.md"))
    assert "Make tokens" in screen.help.toPlainText()
