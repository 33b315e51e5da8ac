"""A camera without hardware: drawn connectors that can be inserted, wiped, lit and focused."""

from dscope_gui.cameras.simulator.camera import NAME, SimulatedCamera
from dscope_gui.cameras.simulator.connectors import Condition, Connector, PartName, drawn_fiber, is_dirt
from dscope_gui.cameras.simulator.glass import UNEVEN, USUAL_TARGET
from dscope_gui.cameras.simulator.sensor_dust import SensorSpeck
from dscope_gui.cameras.simulator.stage import Scenery, Stage

__all__ = [
    "NAME",
    "UNEVEN",
    "USUAL_TARGET",
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
