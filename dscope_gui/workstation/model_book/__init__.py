"""The trained models of a station, and what may be done with them by whom."""

from dscope_gui.workstation.model_book.book import ModelBook
from dscope_gui.workstation.model_book.overview import ModelLine, TaskLine, model_lines, task_lines
from dscope_gui.workstation.model_book.watch import ModelNews, ModelWatch

__all__ = ["ModelBook", "ModelLine", "ModelNews", "ModelWatch", "TaskLine", "model_lines", "task_lines"]
