"""The trained models of a station, and what may be done with them by whom."""

from dscope_gui.workstation.model_book.book import ModelBook
from dscope_gui.workstation.model_book.overview import ModelLine, TaskLine, model_lines, task_lines

__all__ = ["ModelBook", "ModelLine", "TaskLine", "model_lines", "task_lines"]
