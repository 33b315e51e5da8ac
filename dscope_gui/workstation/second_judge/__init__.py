"""The second judge: trained models that look at an end face beside the rules."""

from dscope_gui.workstation.second_judge.asking import Asked, Onlooker, asked
from dscope_gui.workstation.second_judge.choosing import choose
from dscope_gui.workstation.second_judge.chosen import NO_MODELS, ChosenModel, ChosenModels

__all__ = ["NO_MODELS", "Asked", "ChosenModel", "ChosenModels", "Onlooker", "asked", "choose"]
