"""A camera without hardware: drawn connectors that can be inserted, wiped, lit and focused."""

from dscope_gui.cameras.simulator.blank import Blank, SensorSpeck
from dscope_gui.cameras.simulator.camera import NAME, SimulatedCamera
from dscope_gui.cameras.simulator.connectors import Condition, Connector, PartName, drawn_fiber, is_dirt
from dscope_gui.cameras.simulator.stage import Scenery, Stage

__all__ = [
    "NAME",
    "Blank",
    "Condition",
    "Connector",
    "PartName",
    "Scenery",
    "SensorSpeck",
    "SimulatedCamera",
    "Stage",
    "drawn_fiber",
    "is_dirt",
]
