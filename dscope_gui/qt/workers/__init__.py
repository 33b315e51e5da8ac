"""Threads beside the screens: they hand over by slots and doorbells, never by pictures in queued signals."""

from dscope_gui.qt.workers.acquisition_thread import AcquisitionThread, CameraDoorbells
from dscope_gui.qt.workers.analysis_thread import AnalysisThread
from dscope_gui.qt.workers.asking import Asking
from dscope_gui.qt.workers.ending import end_threads, wait_for_late_threads
from dscope_gui.qt.workers.job_thread import JobThread
from dscope_gui.qt.workers.long_job import Cancelled, Job, LongJob, Progress, Report

__all__ = [
    "AcquisitionThread",
    "AnalysisThread",
    "Asking",
    "CameraDoorbells",
    "Cancelled",
    "Job",
    "JobThread",
    "LongJob",
    "Progress",
    "Report",
    "end_threads",
    "wait_for_late_threads",
]
