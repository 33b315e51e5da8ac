"""The judgement of one end face."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class VerdictStatus(StrEnum):
    PASS = "pass"
    FAIL = "fail"
    NOT_INSPECTABLE = "not_inspectable"


@dataclass(frozen=True, slots=True)
class Reason:
    """One broken limit, or why nothing could be judged; `text` says it in one sentence."""

    text: str
    zone: str | None = None
    kind: str | None = None
    limit: str | None = None
    found: str | None = None
    margin_um: float | None = None
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Pass, fail or not inspectable, under one exact version of one rule set."""

    status: VerdictStatus
    rule_set: str
    rule_set_sha256: str
    reasons: tuple[Reason, ...] = ()
