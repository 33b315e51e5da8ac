"""What every screen is built with: the window around it and what all screens share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.gui_options import GuiOptions
from dscope_gui.qt.access import AccessControl
from dscope_gui.qt.main_window import MainWindow
from dscope_gui.qt.notifications import LogLines, Notices
from dscope_gui.qt.pictures.screenshots import Screenshots
from dscope_gui.qt.shutdown import Shutdown
from dscope_gui.settings.config import Config


@dataclass(frozen=True, slots=True)
class Shell:
    """`config` : with the changes of this station; what is changed later takes part from the next start."""

    options: GuiOptions
    config: Config
    data_folder: Path
    window: MainWindow
    notices: Notices
    log_lines: LogLines
    access: AccessControl
    shutdown: Shutdown
    screenshots: Screenshots
