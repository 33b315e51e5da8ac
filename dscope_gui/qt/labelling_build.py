"""Puts the labelling screen into the window and joins it to the station."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QCoreApplication, QSettings
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.domain.ticket import Ticket
from dscope_gui.qt.labelling import Camera, LabellingPresenter, LabellingScreen
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.rules_editor import Signatures
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.theme import IconName
from dscope_gui.settings.users import Users
from dscope_gui.workstation.dataset_book import station_dataset
from dscope_gui.workstation.labelling import LABELLING_LOT, LabellingDesk


def add_labelling_screen(shell: Shell, station: Station) -> None:
    """For technicians; throwing the dataset away needs QA."""
    build = partial(_screen, station)
    add_late_screen(shell, ScreenName.LABELLING, IconName.LABEL, build, Role.TECHNICIAN, is_numbered=False)


def _screen(station: Station, shell: Shell, page: QWidget) -> LabellingScreen:
    workstation = station.workstation
    store, clock = workstation.store, workstation.clock
    screen = LabellingScreen(clock, Signatures(Users(shell.data_folder, clock), workstation.auditing.note), page)
    presenter = LabellingPresenter(
        screen,
        LabellingDesk(store, station_dataset(), clock, workstation.lights, workstation.auditing.note),
        clock,
        Camera(station.jobs, partial(_capture, shell, station)),
        who=shell.access.who,
        settings=QSettings(str(shell.data_folder / "exports.ini"), QSettings.Format.IniFormat),
        on_cleared=partial(_note, station),
    )
    shell.access.role_changed.connect(presenter.show_role)
    presenter.show_role(shell.access.role)
    station.frame_shown.connect(presenter.show_frame)
    shell.shutdown.add("the labelling", partial(_close, shell, presenter))
    shell.window.set_help(ScreenName.LABELLING, screen.show_help)
    return screen


def _capture(shell: Shell, station: Station) -> str:
    """In the thread of the jobs: what is labelled is inspected and stored like any part, in a lot of its own."""
    settings, workstation = station.settings, station.workstation
    part = settings.default_part or next(iter(workstation.recipes))
    ticket = Ticket(part=part, lot=LABELLING_LOT, operator=shell.access.operator, station=settings.station)
    return workstation.capture.capture(ticket).stored.line.id


def _note(station: Station, person: Person, count: int, reason: str) -> None:
    station.workstation.auditing.note(
        AuditKind.DATASET_CLEARED, f"{count} items, signed by {person.name}", before=count, after=0, reason=reason
    )


def _close(shell: Shell, presenter: LabellingPresenter) -> None:
    for lost in presenter.close():
        shell.notices.error(QCoreApplication.translate("Labelling", "What was labelled could not be kept"), lost)
