"""The seams of the program: what the floors above may exchange, each with one contract that all versions keep."""

from dscope_gui.protocols.cameras import Camera, HasUserSets
from dscope_gui.protocols.clock import Clock
from dscope_gui.protocols.learned import Segmenter
from dscope_gui.protocols.stores import AuditTrail, CheckBook, RecordReader, ResultStore, RuleShelf
from dscope_gui.protocols.stream import Display, LiveStream, LocationSource, ProductionLine, Publisher
from dscope_gui.protocols.training import TrainingDesk
from dscope_gui.protocols.work import WorkForce

__all__ = [
    "AuditTrail",
    "Camera",
    "CheckBook",
    "Clock",
    "Display",
    "HasUserSets",
    "LiveStream",
    "LocationSource",
    "ProductionLine",
    "Publisher",
    "RecordReader",
    "ResultStore",
    "RuleShelf",
    "Segmenter",
    "TrainingDesk",
    "WorkForce",
]
