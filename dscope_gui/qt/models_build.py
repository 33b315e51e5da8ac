"""Puts the screen of trained models into the window, and watches the models while the station runs."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QCoreApplication, QSettings
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.station import Role
from dscope_gui.neural import ModelRegistry
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.models import ModelSentry, ModelsPresenter, ModelsScreen
from dscope_gui.qt.models.trial_presenter import TrialPresenter
from dscope_gui.qt.models.words import task_word
from dscope_gui.qt.rules_editor import Signatures
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.theme import IconName
from dscope_gui.settings.users import Users
from dscope_gui.workstation.model_book import ModelBook, ModelNews, ModelWatch
from dscope_gui.workstation.model_trial import trial_setup

translate = QCoreApplication.translate


def add_models_screen(shell: Shell, station: Station) -> None:
    """For QA; what it makes active judges from the next picture on."""
    workstation = station.workstation
    book = ModelBook(ModelRegistry(shell.data_folder), workstation.store.audit, workstation.clock)
    sentry = ModelSentry(ModelWatch(book, workstation.clock), shell.window)
    sentry.news.connect(partial(_tell, shell))
    shell.shutdown.add("the watch over the models", sentry.close)
    build = partial(_screen, station, book, sentry)
    add_late_screen(shell, ScreenName.MODELS, IconName.MODEL, build, Role.QA, is_numbered=False)
    sentry.start()


def _screen(station: Station, book: ModelBook, sentry: ModelSentry, shell: Shell, page: QWidget) -> ModelsScreen:
    workstation = station.workstation
    signatures = Signatures(Users(shell.data_folder, workstation.clock), workstation.auditing.note)
    screen = ModelsScreen(signatures, page)
    trials = TrialPresenter(
        screen.trial,
        book,
        partial(trial_setup, workstation.config),
        workstation.clock,
        settings=QSettings(str(shell.data_folder / "exports.ini"), QSettings.Format.IniFormat),
    )
    presenter = ModelsPresenter(screen, book, sentry, trials, signatures)
    shell.access.role_changed.connect(lambda _role: presenter.forget_who())
    shell.shutdown.add("the models", presenter.close)
    shell.window.set_help(ScreenName.MODELS, screen.show_help)
    return screen


def _tell(shell: Shell, news: ModelNews) -> None:
    for one in news.dropped:
        if one.fault is not None:
            refused = translate("Models", "The model dropped as {name} is refused").format(name=one.name)
            shell.notices.warning(refused, str(one.fault))
        elif one.taken is not None:
            taken = translate("Models", "The model {name} was dropped and is taken in")
            shell.notices.info(taken.format(name=one.taken.card.full_name))
    for task, activation in news.changed.items():
        if activation is None:
            told = translate("Models", "{task}: no model judges any more").format(task=task_word(task))
        else:
            text = translate("Models", "{task}: {model} judges from now on")
            told = text.format(task=task_word(task), model=activation.model)
        shell.notices.info(told)
