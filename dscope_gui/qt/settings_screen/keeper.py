"""What is set at this station: kept in its file, and told to whoever works with it."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.domain.realtime import StreamSettings
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.settings.changes import save_changes, save_stream_changes


class SettingsKeeper(QObject):
    """Works whether or not anybody looks at the form.

    Parameters
    ----------
    settings, stream : in force.
    """

    saved = pyqtSignal(object)
    """The `WorkstationSettings` that are kept from now on."""
    stream_saved = pyqtSignal(object)
    """The `StreamSettings` that are kept from now on, where they are others than before."""

    def __init__(
        self,
        data_folder: Path,
        *,
        settings: WorkstationSettings,
        stream: StreamSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._data_folder = data_folder
        self._settings, self._stream = settings, stream

    @property
    def settings(self) -> WorkstationSettings:
        """What was saved last."""
        return self._settings

    @property
    def stream(self) -> StreamSettings:
        """What was saved last of the stream and the fixture."""
        return self._stream

    def keep(self, settings: WorkstationSettings, stream: StreamSettings | None = None) -> None:
        """Settings of the station, and of the stream where they are given.

        Raises
        ------
        NotWritable
            They cannot be kept.
        """
        save_changes(self._data_folder, settings)
        if stream is not None:
            save_stream_changes(self._data_folder, stream)
        before, self._settings, self._stream = self._stream, settings, stream or self._stream
        self.saved.emit(settings)
        self._tell_of_stream(before)

    def keep_stream(self, stream: StreamSettings) -> None:
        """Settings of the stream alone. Raises `NotWritable`."""
        save_stream_changes(self._data_folder, stream)
        before, self._stream = self._stream, stream
        self._tell_of_stream(before)

    def _tell_of_stream(self, before: StreamSettings) -> None:
        if self._stream != before:
            self.stream_saved.emit(self._stream)
