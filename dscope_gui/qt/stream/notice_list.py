"""The last notices of the stream, the newest first."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PyQt6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from dscope_gui.domain.live import NoticeMessage, PartState
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.live_view.words import part_word, state_sign

KEPT: Final = 50


class NoticeList(QListWidget):
    """Each with its time, sign and part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Notices of the stream"))

    def add(self, notice: NoticeMessage) -> None:
        at = f"{datetime.fromisoformat(notice['utc']).astimezone():%H:%M:%S}"
        text, hint = spoken(notice["text"]), spoken(notice["hint"])
        sentence = f"{text.rstrip('.')}. {hint}" if hint else text
        sign = state_sign(PartState(notice["state"]))
        self.insertItem(0, QListWidgetItem(f"{at}  {sign} {part_word(notice['part'])}: {sentence}"))
        while self.count() > KEPT:
            self.takeItem(self.count() - 1)

    @property
    def lines(self) -> tuple[str, ...]:
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.text() for item in items if item is not None)
