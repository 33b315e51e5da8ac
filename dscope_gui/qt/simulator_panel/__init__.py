"""The hands at the simulated microscope."""

from dscope_gui.qt.simulator_panel.panel import SimulatorPanel
from dscope_gui.qt.simulator_panel.simulated import Simulated

__all__ = ["Simulated", "SimulatorPanel"]
