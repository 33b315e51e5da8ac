"""Errors, warnings and news as one line that never stops the work, and the list of them all."""

from dscope_gui.qt.notifications.log_handler import LogLines, NoticeLogHandler
from dscope_gui.qt.notifications.notice import Notice, Severity
from dscope_gui.qt.notifications.notice_bar import NoticeBar
from dscope_gui.qt.notifications.notices import Notices

__all__ = ["LogLines", "Notice", "NoticeBar", "NoticeLogHandler", "Notices", "Severity"]
