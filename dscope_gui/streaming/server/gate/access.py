"""Who may do what."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qs

from starlette.types import Scope as AsgiScope

from dscope_gui.streaming.server.gate.headers import all_of
from dscope_gui.streaming.server.gate.refusal import Refusal
from dscope_gui.streaming.server.tokens import LONGEST_TOKEN, Scope, Token, Tokens

OPEN_PATHS: Final = frozenset({"/", "/docs", "/openapi.json"})
"""The pages themselves and what the interface looks like: nothing of the station's is in them."""
PAGE_FILES: Final = "/live_view/"
"""What the live view is made of; a browser asks for it without a token."""
PICTURES_PATH: Final = "/pictures.mjpeg"
_SEEING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_CHALLENGE: Final = {"www-authenticate": "Bearer"}
_HINT: Final = "Make one on the station with 'dscope token new NAME'"


@dataclass(frozen=True, slots=True)
class Admission:
    """Who asks: `token` is None where nobody needed to say."""

    token: Token | None

    @property
    def name(self) -> str:
        return self.token.name if self.token else ""


class Access:
    """Lets through who has a token that allows it; where none is needed, whoever presents none as well."""

    def __init__(self, tokens: Tokens, *, is_needed: bool) -> None:
        self._tokens, self._is_needed = tokens, is_needed

    def refusal(self, scope: AsgiScope) -> Refusal | None:
        """Notes in the scope who asks, where nothing is to be refused."""
        secret = _secret_of(scope)
        if secret is None:
            if self._is_needed and not _is_open(scope):
                return Refusal(HTTPStatus.UNAUTHORIZED, "This needs a token", _HINT, _CHALLENGE)
            scope["dscope.admission"] = Admission(None)
            return None
        token = self._tokens.find(secret) if len(secret) <= LONGEST_TOKEN else None
        if token is None:
            return Refusal(HTTPStatus.UNAUTHORIZED, "This token is not known, or was revoked", _HINT, _CHALLENGE)
        if _needed(scope) is Scope.CONTROL and token.scope is not Scope.CONTROL:
            return Refusal(
                HTTPStatus.FORBIDDEN,
                "This token may see everything and do nothing",
                "Make one on the station with 'dscope token new NAME --control'",
            )
        scope["dscope.admission"] = Admission(token)
        return None

    def still_admits(self, admission: Admission) -> bool:
        """Whether who was let in would be let in now: a token may be revoked while somebody listens."""
        return admission.token is None or admission.token in self._tokens.in_force()


def admission_of(scope: AsgiScope) -> Admission:
    admission: Admission = scope["dscope.admission"]
    return admission


def _is_open(scope: AsgiScope) -> bool:
    """Pages are; a stream is not, whatever its topic is called."""
    path: str = scope["path"]
    return scope["type"] == "http" and (path in OPEN_PATHS or path.startswith(PAGE_FILES))


def _needed(scope: AsgiScope) -> Scope:
    return Scope.READ if scope["type"] == "websocket" or scope["method"] in _SEEING else Scope.CONTROL


def _secret_of(scope: AsgiScope) -> str | None:
    """From the header; from the query where browsers let nobody set headers. Empty where there are several."""
    given = [_bearer(value) for value in all_of(scope, b"authorization")]
    if scope["type"] == "websocket" or scope["path"] == PICTURES_PATH:
        query = scope["query_string"].decode("latin-1")
        given += parse_qs(query, keep_blank_values=True).get("token", [])
    if not given:
        return None
    return given[0] if len(given) == 1 else ""


def _bearer(value: str) -> str:
    kind, _, secret = value.strip().partition(" ")
    return secret.strip() if kind.lower() == "bearer" else ""
