"""The screen for auditors: who did what, and whether anything stored was changed."""

from dscope_gui.qt.audit.presenter import AuditPresenter
from dscope_gui.qt.audit.screen import AuditScreen

__all__ = ["AuditPresenter", "AuditScreen"]
