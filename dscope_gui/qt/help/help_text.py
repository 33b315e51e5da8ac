"""A page of `resources/help` as a text whose links to other pages can be followed."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QUrl
from PyQt6.QtGui import QDesktopServices
from PyQt6.QtWidgets import QTextBrowser, QWidget

from dscope_gui.paths import help_folder

_SUFFIX: Final = ".md"
_MARGIN_PX: Final = 16


class HelpText(QTextBrowser):
    """Keeps to the pages of the help; a link that leads elsewhere opens outside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.sourceChanged.connect(lambda _url: self._leave_margin())
        self.anchorClicked.connect(self._follow)

    @property
    def page(self) -> str:
        """Name of the file that is shown; empty before the first."""
        return self.source().fileName()

    def show_page(self, file: str) -> None:
        self.setSource(QUrl.fromLocalFile(str(help_folder() / file)))

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
