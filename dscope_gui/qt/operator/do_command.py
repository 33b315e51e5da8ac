"""What each command of the operator does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dscope_gui.qt.operator.commands import Command, CommandKind

if TYPE_CHECKING:
    from dscope_gui.qt.operator.presenter import OperatorPresenter


def do_command(presenter: OperatorPresenter, command: Command) -> None:
    match command.kind:
        case CommandKind.CAPTURE:
            presenter.capture()
        case CommandKind.CLEANED:
            presenter.capture_cleaned()
        case CommandKind.COMPARE:
            presenter.toggle_compare()
        case CommandKind.ASK:
            presenter.ask_technician()
        case CommandKind.UNDO:
            presenter.ask_undo()
        case CommandKind.LIVE:
            presenter.go_live()
        case CommandKind.DEFECT:
            presenter.jump_to(command.number)
        case CommandKind.HELP:
            presenter.help_asked.emit()
        case CommandKind.FULL_SCREEN:
            presenter.full_screen_asked.emit()
        case CommandKind.RAW:
            presenter.show_raw(not presenter.state.is_raw)
        case CommandKind.ZOOM_IN | CommandKind.ZOOM_OUT | CommandKind.FIT:
            presenter.zoom_asked.emit(command.kind)
