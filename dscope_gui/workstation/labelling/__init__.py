"""What a person says of end faces: the queue, the marks of a picture, and the words that are kept of them."""

from dscope_gui.workstation.labelling.desk import LabellingDesk
from dscope_gui.workstation.labelling.known import Standing
from dscope_gui.workstation.labelling.patch import Patch, patch_of
from dscope_gui.workstation.labelling.queue import LABELLING_LOT, Queue, Waiting
from dscope_gui.workstation.labelling.saying import Said
from dscope_gui.workstation.labelling.sayings import Saying, sayings_of
from dscope_gui.workstation.labelling.scene import Mark, Scene

__all__ = [
    "LABELLING_LOT",
    "LabellingDesk",
    "Mark",
    "Patch",
    "Queue",
    "Said",
    "Saying",
    "Scene",
    "Standing",
    "Waiting",
    "patch_of",
    "sayings_of",
]
