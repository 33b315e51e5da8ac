"""The technician's screen: the camera, how it is set, and what its picture tells."""

from dscope_gui.qt.camera_screen.desk import CameraDesk, UserSetAction
from dscope_gui.qt.camera_screen.presenter import CameraPresenter
from dscope_gui.qt.camera_screen.screen import CameraScreen
from dscope_gui.qt.camera_screen.search import CameraSearch

__all__ = ["CameraDesk", "CameraPresenter", "CameraScreen", "CameraSearch", "UserSetAction"]
