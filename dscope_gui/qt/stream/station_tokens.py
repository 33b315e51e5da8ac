"""The tokens of this station, and the audit trail that hears of every change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dscope_gui.domain.audit import AuditKind
from dscope_gui.protocols import Clock
from dscope_gui.qt.stream.token_panel import TokenRow
from dscope_gui.streaming.server.tokens import Scope, Tokens
from dscope_gui.workstation.auditing import Auditing


class StationTokens:
    """Implements `TokenDesk`. Of a secret nothing ever gets into the trail."""

    def __init__(self, data_folder: Path, clock: Clock, auditing: Auditing) -> None:
        self._tokens, self._auditing = Tokens(data_folder, clock), auditing

    def rows(self) -> Sequence[TokenRow]:
        return tuple(
            TokenRow(token.name, token.scope is Scope.CONTROL, f"{token.made_at.astimezone():%Y-%m-%d}")
            for token in self._tokens.all()
        )

    def new(self, name: str, *, may_judge: bool) -> str:
        made = self._tokens.new(name, Scope.CONTROL if may_judge else Scope.READ)
        self._auditing.note(AuditKind.TOKEN_CHANGED, made.token.name, after=made.token.scope.value)
        return made.secret

    def revoke(self, name: str) -> None:
        scope = next((token.scope.value for token in self._tokens.all() if token.name == name), None)
        self._tokens.revoke(name)
        self._auditing.note(AuditKind.TOKEN_CHANGED, name, before=scope)
