"""The screens that need a station behind them, in every state that an operator or technician meets."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PyQt6.QtCore import QEventLoop, QTimer
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from dscope_gui.errors import CameraLost
from dscope_gui.qt.camera_screen import CameraScreen
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.operator.screen_state import Message, Mode, ScreenState
from dscope_gui.qt.pictures.shift import PART, Shift, work_a_shift
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.simulator_panel import SimulatorPanel
from dscope_gui.qt.station import Station
