"""Work beside the GUI thread."""

from dscope_gui.qt.workers.asking import Asking
from dscope_gui.qt.workers.long_job import Cancelled, Job, LongJob, Progress, Report

__all__ = ["Asking", "Cancelled", "Job", "LongJob", "Progress", "Report"]
