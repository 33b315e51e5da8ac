"""Something the user should know, but need not stop for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Severity(StrEnum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """`message` : what happened; `hint` : what to do about it, may be empty; `at` : in UTC."""

    severity: Severity
    message: str
    hint: str
    at: datetime

    @property
    def line(self) -> str:
        """All of it as one line, whatever line breaks a file name or a library's text brought along."""
        whole = f"{self.message.rstrip('.')}. {self.hint}" if self.hint else self.message
        return " ".join(whole.split())
