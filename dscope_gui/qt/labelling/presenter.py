"""Puts the presenters of the labelling screen together."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QObject, QSettings

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.station import Role
from dscope_gui.protocols import Clock
from dscope_gui.qt.labelling.files_presenter import FilesPresenter, OnCleared
from dscope_gui.qt.labelling.item_presenter import ItemPresenter
from dscope_gui.qt.labelling.marks_presenter import MarksPresenter
from dscope_gui.qt.labelling.queue_presenter import Camera, QueuePresenter
from dscope_gui.qt.labelling.saving import Savings
from dscope_gui.qt.labelling.screen import LabellingScreen
from dscope_gui.qt.labelling.tools_presenter import ToolsPresenter
from dscope_gui.workstation.labelling import LabellingDesk


class LabellingPresenter(QObject):
    """`close` before the station stops: what is drawn and not kept yet is kept then.

    Parameters
    ----------
    who : whose word it is.
    settings : keeps the last folder of an export.
    on_cleared : told who threw the dataset away.
    """

    def __init__(
        self,
        screen: LabellingScreen,
        desk: LabellingDesk,
        clock: Clock,
        camera: Camera,
        *,
        who: Callable[[], str],
        settings: QSettings,
        on_cleared: OnCleared,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self.savings = Savings(desk, self)
        self.marks = MarksPresenter(screen, self.savings, who)
        self.item = ItemPresenter(screen, desk, self.marks)
        self.tools = ToolsPresenter(screen, self.marks)
        self.queue = QueuePresenter(screen, desk, self.savings, self.marks, camera)
        self.files = FilesPresenter(screen, desk, clock, settings, on_cleared)
        self.files.changed.connect(self.queue.forget)
        self.marks.only_disputed = True

    def show_role(self, role: Role) -> None:
        """Only QA throws the dataset away."""
        self._screen.files.show_allowed(may_clear=role.may_act_as(Role.QA))
        if not role.may_act_as(Role.QA):
            self._screen.sign.drop()

    def show_frame(self, frame: Frame) -> None:
        self.queue.show_frame(frame)

    def close(self) -> tuple[str, ...]:
        """Keep all that was said; gives what could not be kept."""
        self.marks.flush()
        self.item.close()
        self.queue.close()
        self.files.close()
        return self.savings.finish()
