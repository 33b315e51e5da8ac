"""Builds the screen for the flat field, and lets the station tell of its own dirt."""

from __future__ import annotations

from functools import partial

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.frame import Frame
from dscope_gui.qt.camera_screen import CameraScreen
from dscope_gui.qt.flat_field import (
    FlatFieldPresenter,
    FlatFieldScreen,
    dirt_found_words,
    dirt_gone_words,
    light_caution_words,
)
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.settings_screen import SettingsKeeper
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.settings.flat_fields import FlatFieldShelf, ShelvedFlatField
from dscope_gui.workstation.auditing import Auditing
from dscope_gui.workstation.blank_bench import BlankBench
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.microscope import LightCaution
from dscope_gui.workstation.own_dirt_watch import DirtNews


def watch_the_light(shell: Shell, station: Station, settings: SettingsKeeper, operating: OperatorPresenter) -> None:
    """Let the station correct with the flat field that is set, and watch its own dirt."""
    sentry = _Sentry(shell, station)
    station.status_changed.connect(lambda _status: sentry.look())
    settings.saved.connect(station.workstation.microscope.use)
    settings.saved.connect(lambda _settings: sentry.look())
    operating.judged_shown.connect(sentry.see)


def flat_field_screen(
    shell: Shell, station: Station, settings: SettingsKeeper, camera: CameraScreen, page: QWidget
) -> FlatFieldScreen:
    """`camera` : the screen from which one comes to it."""
    workstation, screen = station.workstation, FlatFieldScreen(page)
    bench = BlankBench(
        workstation.acquisition, workstation.clock, workstation.microscope, FlatFieldShelf(shell.data_folder)
    )
    presenter = FlatFieldPresenter(screen, bench, partial(_use, settings), lambda: shell.access.operator)
    presenter.blank_kept.connect(partial(_note_blank, workstation.auditing))
    station.frame_shown.connect(partial(_show_where_seen, screen))
    station.status_changed.connect(screen.show_status)
    screen.show_status(workstation.acquisition.status)
    settings.saved.connect(lambda _settings: presenter.refresh())
    camera.flat_field_wanted.connect(presenter.refresh)
    shell.shutdown.add("the screen of the flat field", presenter.close)
    presenter.refresh()
    return screen


class _Sentry:
    """Tells once when something is the matter with the flat field, and what changed of the microscope's own dirt."""

    def __init__(self, shell: Shell, station: Station) -> None:
        self._shell, self._station = shell, station
        self._told: LightCaution | None = None
        config = station.workstation.config
        self._reach = config.profile(config.default_profile).flatten.crop.outer_radius

    def look(self) -> None:
        before, self._told = self._told, self._station.workstation.microscope.light_caution()
        if self._told is not None and self._told is not before:
            self._shell.notices.warning(*light_caution_words(self._told))

    def see(self, judged: Judged) -> None:
        """In the thread for jobs: the map is written to disk."""
        watch = self._station.workstation.microscope.own_dirt
        self._station.jobs.submit(partial(watch.see, judged, self._reach), self._tell, self._shell.notices.report)

    def _tell(self, news: DirtNews) -> None:
        if news.found or news.gone:
            counted = {"found": len(news.found), "gone": len(news.gone)}
            self._station.workstation.auditing.note_program(AuditKind.OWN_DIRT_CHANGED, {**counted})
        if news.found:
            self._shell.notices.warning(*dirt_found_words(len(news.found)))
        if news.gone:
            self._shell.notices.info(dirt_gone_words(len(news.gone)))


def _use(settings: SettingsKeeper, pointer: str | None) -> None:
    settings.keep(settings.settings.model_copy(update={"flat_field": pointer}))


def _note_blank(auditing: Auditing, kept: ShelvedFlatField) -> None:
    """What a blank shows of the microscope's own dirt takes the place of what was believed before."""
    auditing.note(AuditKind.OWN_DIRT_CHANGED, kept.path.name, after={"specks": kept.facts.specks})


def _show_where_seen(screen: FlatFieldScreen, frame: Frame) -> None:
    if screen.isVisible():
        screen.show_frame(frame)
