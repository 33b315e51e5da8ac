"""The parts of the stream's screen, without a stream behind them."""

from __future__ import annotations

from datetime import UTC, datetime

import cv2
import numpy as np
from PyQt6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from dscope_gui.domain.live import ClientFacts
from dscope_gui.qt.stream import StreamScreen
from dscope_gui.qt.stream.facts import StreamFacts
from dscope_gui.qt.stream.qr_code import QrCode
from dscope_gui.qt.stream.token_panel import TokenRow
from tests.qt.hands import click
from tests.qt.live_view.streamed import notice, shown

OWN, OTHERS = "http://127.0.0.1:8765/", "http://192.168.17.4:8765/"
SERVED = StreamFacts(is_running=True, address=OWN, network_address=OTHERS)


def screen(qtbot: QtBot) -> StreamScreen:
    made = StreamScreen()
    qtbot.addWidget(made)
    return made


def read_by_phone(code: QrCode) -> str:
    """What is in the square as it stands on the screen."""
    image = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    bits = image.constBits()
    assert bits is not None
    rows = np.frombuffer(bytes(bits.asarray(image.sizeInBytes())), np.uint8).reshape(image.height(), -1)
    grey = np.ascontiguousarray(rows[:, : image.width()])
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(cv2.resize(grey, None, fx=4, fy=4))
    return str(text)


def test_a_phone_reads_the_address_from_the_square(qtbot: QtBot) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.show_text(OTHERS)
    assert read_by_phone(code) == OTHERS


def test_the_square_holds_the_new_token_as_long_as_it_is_shown(qtbot: QtBot) -> None:
    made = screen(qtbot)
    made.show_facts(SERVED)
    assert made.access.qr_code.text_inside == OTHERS
    made.access.tokens.show_secret("Phone", "dscope_secret")
    assert made.access.address.text() == f"{OTHERS}#token=dscope_secret"
    assert read_by_phone(made.access.qr_code) == f"{OTHERS}#token=dscope_secret"
    made.access.tokens.forget_secret()
    assert made.access.address.text() == OTHERS
    assert "dscope_secret" not in made.access.tokens.told.text()


def test_the_address_is_copied(qtbot: QtBot) -> None:
    made = screen(qtbot)
    made.show_facts(StreamFacts(is_running=True, address=OWN))
    click(made.access.copy_key)
    clipboard = QGuiApplication.clipboard()
    assert clipboard is not None and clipboard.text() == OWN


def test_clients_are_told_with_what_they_lost(qtbot: QtBot) -> None:
    made = screen(qtbot)
    since = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
    made.show_facts(StreamFacts(is_running=True, clients=(ClientFacts("Line 3", since, 6512, 12, 207),)))
    assert made.access.clients.texts == (("Line 3", f"{since.astimezone():%H:%M}", "6512", "207"),)


def test_only_a_named_token_is_made_and_only_a_chosen_one_revoked(qtbot: QtBot) -> None:
    made = screen(qtbot)  # whoever lets go of it loses what is on it as well
    tokens = made.access.tokens
    tokens.show_tokens((TokenRow("Dashboard", False, "2026-11-19"), TokenRow("Line 3", True, "2026-11-20")))
    assert not tokens.new_key.isEnabled() and not tokens.revoke_key.isEnabled()
    tokens.table.selectRow(1)
    with qtbot.waitSignal(tokens.revoke_wanted) as revoked:
        click(tokens.revoke_key)
    assert revoked.args == ["Line 3"]
    tokens.name.setText("  Phone ")
    tokens.may_judge.setChecked(True)
    with qtbot.waitSignal(tokens.new_wanted) as made:
        click(tokens.new_key)
    assert made.args == ["Phone", True]


def test_no_old_verdict_stays_when_the_stream_stops(qtbot: QtBot) -> None:
    made = screen(qtbot)
    made.show_facts(SERVED)
    made.show_seen(shown())
    made.show_facts(StreamFacts())
    assert made.side.card.texts.answer is None
    assert made.picture.overlay.defects == ()
    assert made.picture.note == "The stream is off"


def test_the_newest_notice_stands_first(qtbot: QtBot) -> None:
    made = screen(qtbot)
    for text in ("The camera is gone", "The camera is live"):
        made.show_notice(notice(text=text))
    assert "is live" in made.notices.lines[0]
    assert len(made.notices.lines) == 2


def test_the_help_is_read_when_it_is_wanted(qtbot: QtBot) -> None:
    made = screen(qtbot)
    assert made.help.toPlainText() == ""
    made.tabs.setCurrentWidget(made.help)
    assert "Production lines" in made.help.toPlainText()
