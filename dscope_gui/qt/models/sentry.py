"""Watches the models while the station runs, whether or not anybody looks at their screen."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.errors import DScopeError
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.model_book import ModelNews, ModelWatch

_LOOK_MS: Final = 5000
"""Between two looks for dropped models and for others that became active: nobody waits longer than for a coffee."""


class ModelSentry(QObject):
    """`close` before the store goes.

    Signals
    -------
    news(ModelNews) : something was dropped into the inbox, or another model judges from now on.
    failed(DScopeError) : a look failed; the next one comes in any case.
    """

    news = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, watch: ModelWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch, self._looking = watch, Asking(self)
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    def look(self) -> None:
        """For what was dropped or became active; one look at a time."""
        if not self._is_looking:
            self._is_looking = True
            self._looking.ask(self._watch.look, self._seen, self._not_seen)

    def close(self) -> None:
        """Look no more, and wait for what still runs."""
        self._timer.stop()
        self._looking.close()

    def _seen(self, news: ModelNews) -> None:
        self._is_looking = False
        if news:
            self.news.emit(news)

    def _not_seen(self, error: DScopeError) -> None:
        self._is_looking = False
        self.failed.emit(error)
