"""Basler cameras through their maker's own library, pypylon; known nowhere else."""

from dscope_gui.cameras.basler.camera import BaslerCamera
from dscope_gui.cameras.basler.devices import list_devices

__all__ = ["BaslerCamera", "list_devices"]
