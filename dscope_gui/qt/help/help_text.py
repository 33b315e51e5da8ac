"""A page of the help as a text in the language in force, whose links to other pages can be followed."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, Qt, QUrl
from PyQt6.QtGui import QDesktopServices, QResizeEvent
from PyQt6.QtWidgets import QScroller, QTextBrowser, QWidget

from dscope_gui.qt.help.pages import page_text

_SUFFIX: Final = ".md"
_MARGIN_PX: Final = 16
_LINE: Final = "e" * 70
"""As wide as some 85 letters and spaces of a text: of a longer line the eye does not find the next one."""


class HelpText(QTextBrowser):
    """Keeps to the pages of the help; a link that leads elsewhere opens outside.

    A page is known by its file's name alone, and read in the language in force whenever it is shown: following a link,
    going back, and with the program's language.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setProperty("page", True)
        # One that appears while a page is laid out leaves the page as much too wide as itself.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.sourceChanged.connect(lambda _url: self._leave_margin())
        self.anchorClicked.connect(self._follow)
        if (page := self.viewport()) is not None:
            QScroller.grabGesture(page, QScroller.ScrollerGestureType.TouchGesture)

    @property
    def page(self) -> str:
        """Name of the file that is shown; empty before the first."""
        return self.source().fileName()

    def show_page(self, file: str) -> None:
        self.setSource(QUrl(file))

    def loadResource(self, kind: int, name: QUrl) -> object:
        file = name.fileName()
        return page_text(file) if file.endswith(_SUFFIX) else super().loadResource(kind, name)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange and self.page:
            self.reload()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Whatever is wider than a line can be read stays empty at its right."""
        widest_px = self.fontMetrics().horizontalAdvance(_LINE) + 2 * _MARGIN_PX
        inside_px = self.contentsRect().width()
        self.setViewportMargins(0, 0, max(0, inside_px - widest_px), 0)
        super().resizeEvent(event)

    def _leave_margin(self) -> None:
        document = self.document()
        if document is not None:
            document.setDocumentMargin(_MARGIN_PX)

    def _follow(self, link: QUrl) -> None:
        name = link.fileName()
        if link.isRelative() and name.endswith(_SUFFIX):
            self.show_page(name)
        elif not link.isRelative():
            QDesktopServices.openUrl(link)
