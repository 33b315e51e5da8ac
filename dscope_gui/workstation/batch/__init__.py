"""Many pictures at once."""

from dscope_gui.workstation.batch.folders import drawn_by_a_batch
from dscope_gui.workstation.batch.job import BatchJob, BatchOutcome, Progress
from dscope_gui.workstation.batch.run import run_batch

__all__ = ["BatchJob", "BatchOutcome", "Progress", "drawn_by_a_batch", "run_batch"]
