"""Draws end faces with known truth: for tests, the demonstration and the simulated camera."""

from dscope_gui.simulator.draw import draw
from dscope_gui.simulator.fibers import FIBERS, clean_scene, fiber_model
from dscope_gui.simulator.flaws import Chip, Crack, Flaw, OilFilm, Particle, Pit, Scratch, Smear
from dscope_gui.simulator.glass import BlankGlass, DotGlass, Glass, draw_glass
from dscope_gui.simulator.looks import Look
from dscope_gui.simulator.painting import PaintedMark, paint
from dscope_gui.simulator.plane import Plane
from dscope_gui.simulator.population import random_scene
from dscope_gui.simulator.scene import (
    Core,
    CoreProfile,
    Ferrule,
    FiberModel,
    Light,
    Ring,
    Rod,
    Scene,
    Sensor,
    Step,
)
from dscope_gui.simulator.truth import DefectTruth, Drawing
from dscope_gui.simulator.writing import write_set

__all__ = [
    "FIBERS",
    "BlankGlass",
    "Chip",
    "Core",
    "CoreProfile",
    "Crack",
    "DefectTruth",
    "DotGlass",
    "Drawing",
    "Ferrule",
    "FiberModel",
    "Flaw",
    "Glass",
    "Light",
    "Look",
    "OilFilm",
    "PaintedMark",
    "Particle",
    "Pit",
    "Plane",
    "Ring",
    "Rod",
    "Scene",
    "Scratch",
    "Sensor",
    "Smear",
    "Step",
    "clean_scene",
    "draw",
    "draw_glass",
    "fiber_model",
    "paint",
    "random_scene",
    "write_set",
]
