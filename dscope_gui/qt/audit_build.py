"""Puts the audit screen into the window, and lets the audit trail hear what happens at the station."""

from __future__ import annotations

from functools import partial

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.person import Person
from dscope_gui.domain.profile.common import Section
from dscope_gui.domain.station import Role
from dscope_gui.qt.access import AccessEvent
from dscope_gui.qt.audit import AuditPresenter, AuditScreen
from dscope_gui.qt.audit.presenter import Seal
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsKeeper
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.theme import IconName
from dscope_gui.settings.config import config_sha256
from dscope_gui.version import __version__
from dscope_gui.workstation.auditing import Auditing
from dscope_gui.workstation.build import seal_folder, storage_folder
from dscope_gui.workstation.sealing.verify import own_fingerprint, verify_own, write_public_key


def add_audit_screen(shell: Shell, station: Station) -> None:
    """For technicians and QA."""
    add_late_screen(shell, ScreenName.AUDIT, IconName.AUDIT, partial(_screen, station), Role.TECHNICIAN)


def _screen(station: Station, shell: Shell, page: QWidget) -> AuditScreen:
    workstation = station.workstation
    screen = AuditScreen(workstation.clock, page)
    history, keys = storage_folder(workstation.config), seal_folder()
    seal = Seal(
        verify=partial(verify_own, history, keys, address=workstation.config.workstation.storage.database_url),
        fingerprint=partial(own_fingerprint, keys),
        write_key=partial(write_public_key, keys),
    )
    presenter = AuditPresenter(screen, workstation.store.audit, seal, workstation.clock)
    shell.shutdown.add("the audit screen", presenter.close)
    return screen


def join_auditing(shell: Shell, station: Station, settings: SettingsKeeper) -> None:
    """From now on the trail tells who works here, who was refused, and what was set."""
    auditing, config = station.workstation.auditing, station.workstation.config
    auditing.set_names(partial(_whoever_works, shell))
    shell.access.happened.connect(partial(_note_access, auditing))
    shell.access.operator_changed.connect(partial(auditing.note, AuditKind.OPERATOR_CHOSEN))
    for saved, in_force in ((settings.saved, settings.settings), (settings.stream_saved, settings.stream)):
        saved.connect(_SettingsWitness(auditing, in_force))
    begun = {"version": __version__, "configuration": config_sha256(config), "station": station.settings.station}
    auditing.note_program(AuditKind.PROGRAM_STARTED, {**begun})
    shell.shutdown.add("the end of the audit trail", partial(auditing.note_program, AuditKind.PROGRAM_STOPPED, None))


class _SettingsWitness:
    """Knows the settings as they were, so that it can tell what was changed."""

    def __init__(self, auditing: Auditing, settings: Section) -> None:
        self._auditing, self._settings = auditing, settings

    def __call__(self, settings: Section) -> None:
        before, self._settings = self._settings, settings
        self._auditing.settings_changed(before, settings)


def _whoever_works(shell: Shell) -> Person:
    return shell.access.person()


def _note_access(auditing: Auditing, event: AccessEvent) -> None:
    auditing.note(event.kind, event.role.value, reason=event.reason, role=event.role)
