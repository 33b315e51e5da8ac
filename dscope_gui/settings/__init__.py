"""Configuration, fiber types and calibrations from files."""

from dscope_gui.settings.calibration import load_scale, parse_scale
from dscope_gui.settings.cameras import camera_files, load_camera_settings
from dscope_gui.settings.config import Config, config_sha256, load_config
from dscope_gui.settings.fibers import fiber_of_diameters, find_fiber, load_fibers
from dscope_gui.settings.overrides import with_overrides
from dscope_gui.settings.recipes import load_recipes, save_recipes

__all__ = [
    "Config",
    "camera_files",
    "config_sha256",
    "fiber_of_diameters",
    "find_fiber",
    "load_camera_settings",
    "load_config",
    "load_fibers",
    "load_recipes",
    "load_scale",
    "parse_scale",
    "save_recipes",
    "with_overrides",
]
