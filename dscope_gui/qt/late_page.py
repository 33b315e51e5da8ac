"""A page that is built when it is first shown: nobody waits for it when the window opens."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtWidgets import QVBoxLayout, QWidget


class LatePage(QWidget):
    """Stands where a screen will be; whoever brings it to the front calls `build` before.

    Parameters
    ----------
    make : builds the screen and whatever drives it, in the language, the theme and the role of that moment; it is
        given the page as the screen's parent, since a tree of widgets that is moved is dressed anew from top to bottom.
    """

    def __init__(self, make: Callable[[QWidget], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[QWidget], QWidget] | None = make
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column

    @property
    def is_built(self) -> bool:
        return self._make is None

    def build(self) -> None:
        """At the first call; one that fails is tried again at the next."""
        if self._make is None:
            return
        screen = self._make(self)
        self._make = None
        self._column.addWidget(screen)
        self.setFocusProxy(screen)


def build_all(window: QWidget) -> None:
    """Every page in a window, for whoever looks at all of them; pages may have pages of their own."""
    while waiting := [page for page in window.findChildren(LatePage) if not page.is_built]:
        for page in waiting:
            page.build()
