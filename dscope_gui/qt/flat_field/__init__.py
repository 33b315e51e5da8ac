"""The technician's screen for the flat field and the microscope's own dirt."""

from dscope_gui.qt.flat_field.presenter import FlatFieldPresenter
from dscope_gui.qt.flat_field.screen import FlatFieldScreen
from dscope_gui.qt.flat_field.words import dirt_found_words, dirt_gone_words, light_caution_words

__all__ = [
    "FlatFieldPresenter",
    "FlatFieldScreen",
    "dirt_found_words",
    "dirt_gone_words",
    "light_caution_words",
]
