"""Posts one message over HTTP."""

from __future__ import annotations

import asyncio
import logging
import os
import ssl
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Final

import httpx

from dscope_gui.domain.realtime import BroadcastSettings
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.paths import data_folder
from dscope_gui.streaming.push.address import checked_url, push_address
from dscope_gui.streaming.push.answers import Answer, Outcome, answer_of
from dscope_gui.streaming.push.bearer import TokenFile
from dscope_gui.streaming.push.letters import Letter
from dscope_gui.version import __version__

_MOST_READ: Final = 4096
"""Bytes of an answer; who says more is cut off."""
_MOST_TOLD: Final = 200
_KEPT_OPEN: Final = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=60.0)
_HIDDEN: Final = "***"

logging.getLogger("httpx").setLevel(logging.WARNING)  # it would log every message with the whole address


class Poster:
    """A connection to the receiver; used by one event loop, within `async with`.

    Redirections are not followed, nor what the environment says of proxies and passwords: the token is for this
    receiver alone.
    """

    def __init__(self, settings: BroadcastSettings) -> None:
        push = settings.push
        self.url = push_address(settings)
        self._timeout_s = push.timeout_s
        self.token_file = None if push.token_file is None else TokenFile(push.token_file)
        self._proxy = None if push.proxy is None else checked_url(push.proxy, "push.proxy")
        self._trust = _trusted(self.url, push.ca_file)
        self._client: httpx.AsyncClient | None = None

    async def __aenter__(self) -> Poster:
        self._client = httpx.AsyncClient(
            verify=self._trust,
            proxy=None if self._proxy is None else httpx.Proxy(self._proxy),
            trust_env=False,
            follow_redirects=False,
            timeout=None,
            limits=_KEPT_OPEN,
            headers={"User-Agent": f"dscope/{__version__}", "Content-Type": "application/json"},
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def post(self, letter: Letter) -> Answer:
        """Try once to deliver a letter; never raises for the receiver's or the network's faults."""
        try:
            token = "" if self.token_file is None else self.token_file.read()
        except ConfigurationInvalid as error:
            return Answer(Outcome.AGAIN, None, error.message, error.hint)
        heard = _Heard()
        failure = await self._exchange(letter, token, heard)
        if heard.status is None:
            return replace(failure, text=_hidden(failure.text, token))
        return answer_of(heard.status, _hidden(heard.text, token)[:_MOST_TOLD], heard.retry_after, datetime.now(UTC))

    async def _exchange(self, letter: Letter, token: str, heard: _Heard) -> Answer:
        """Fill in what is heard, and tell what broke the exchange off; who answered and broke off then has answered."""
        try:
            async with asyncio.timeout(self._timeout_s):
                await self._posted(letter, token, heard)
        except TimeoutError:
            return Answer(Outcome.AGAIN, None, f"It did not answer within {self._timeout_s:g} s")
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            return Answer(Outcome.AGAIN, None, _told(error), _hint(error))
        return Answer(Outcome.AGAIN)

    async def _posted(self, letter: Letter, token: str, heard: _Heard) -> None:
        assert self._client is not None, "used outside of `async with`"
        headers = {"Idempotency-Key": letter.key} | ({"Authorization": f"Bearer {token}"} if token else {})
        async with self._client.stream("POST", self.url, content=letter.body, headers=headers) as response:
            heard.status, heard.retry_after = response.status_code, response.headers.get("Retry-After")
            async for piece in response.aiter_raw():
                heard.body += piece
                if len(heard.body) > _MOST_READ:
                    break


@dataclass(slots=True)
class _Heard:
    """What came from the receiver so far."""

    status: int | None = None
    retry_after: str | None = None
    body: bytes = b""

    @property
    def text(self) -> str:
        return "".join(sign for sign in self.body.decode("utf-8", "replace") if sign.isprintable())


def _trusted(url: httpx.URL, ca_file: str | None) -> ssl.SSLContext:
    """The authorities that come with the program, those of this computer, and a company's own."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if url.scheme == "https":  # reading hundreds of certificates takes its time
        context = httpx.create_ssl_context(trust_env=False)
        context.load_default_certs()
    if ca_file is None:
        return context
    path = data_folder() / ca_file
    try:
        context.load_verify_locations(path)
    except OSError as error:  # ssl.SSLError is one as well
        raise ConfigurationInvalid(
            f"push.ca_file {path} cannot be used: {error.strerror or error}", "Name a file of certificates in PEM form"
        ) from error
    return context


def _told(error: Exception) -> str:
    said = _cause(error) or str(error) or type(error).__name__
    return f"It cannot be reached: {said}" if isinstance(error, httpx.ConnectError) else f"It broke off: {said}"


def _cause(error: BaseException) -> str:
    """What the system said, below what the libraries made of it."""
    said = ""
    below: BaseException | None = error
    while below is not None:
        if isinstance(below, OSError) and below.errno is not None:
            said = os.strerror(below.errno) if below.errno > 0 and not isinstance(below, ssl.SSLError) else str(below)
        below = below.__cause__ or below.__context__
    return said


def _hint(error: Exception) -> str:
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return "Name the certificate of the authority that signed the receiver's in push.ca_file"
    if isinstance(error, httpx.ConnectError):
        return "See whether the network is connected, the receiver runs, and push.url is right"
    return ""


def _hidden(text: str, token: str) -> str:
    """A receiver may repeat what it was sent."""
    return text.replace(token, _HIDDEN) if token else text
