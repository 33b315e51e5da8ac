"""Where the anomaly model sees what no good end face shows, over the picture that was judged, as long as wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QObject

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.record import Record
from dscope_gui.errors import DScopeError, ModelRefused
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.widgets.heated_view import HeatedView
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.judged import Judged

HeatMaps: TypeAlias = Callable[[Record, GreyImage], NDArray[np.uint8]]
"""Makes the map of an inspection, see `StoredHeat.layer`; slow."""


def no_heat_maps(_record: Record, _grey: GreyImage) -> NDArray[np.uint8]:
    """Where no anomaly model can be asked."""
    raise ModelRefused("No anomaly model was asked about this end face")


class HeatOverlay(QObject):
    """Asks nobody and costs nothing until it is switched on; then the model is asked beside the GUI thread.

    Parameters
    ----------
    view : shows the picture that was judged.
    """

    def __init__(self, view: HeatedView, maps: HeatMaps) -> None:
        super().__init__(view)
        self._view, self._maps = view, maps
        self._asking = Asking(self)
        self._judged: Judged | None = None
        self._layer: NDArray[np.uint8] | None = None
        self._is_raw = False
        self._is_on = False

    @property
    def is_on(self) -> bool:
        return self._is_on

    def toggle(self) -> None:
        """Off is forgotten at once; on holds for the parts that follow as well."""
        self._is_on = not self._is_on
        self._renew()

    def show_state(self, state: ScreenState) -> None:
        """Another verdict has another map; the raw picture has none."""
        if state.shown is not self._judged:
            self._judged = state.shown
            self._renew()
        if state.is_raw != self._is_raw:
            self._is_raw = state.is_raw
            self._paint()

    def close(self) -> None:
        """Wait for what still runs."""
        self._asking.close()

    def _renew(self) -> None:
        self._asking.forget()
        self._layer = None
        self._paint()
        judged = self._judged
        if self._is_on and judged is not None and has_heat(judged):
            ask = partial(self._maps, judged.stored.record, judged.grey)
            self._asking.ask(ask, self._show, self._not_shown)

    def _show(self, layer: NDArray[np.uint8]) -> None:
        self._layer = layer
        self._paint()

    def _not_shown(self, error: DScopeError) -> None:
        self._view.show_note(error_words(error))

    def _paint(self) -> None:
        wanted = None if self._is_raw else self._layer
        if wanted is not None or self._view.shows_heat:
            self._view.show_heat(wanted)


def has_heat(judged: Judged | None) -> bool:
    """Whether an anomaly model was asked about it."""
    return judged is not None and judged.inspection.learned.anomaly is not None
