"""Who may use the server beyond this computer: `tokens.json` in the data folder, hashed, each with a name."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import threading
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

from pydantic import Field, ValidationError

from dscope_gui.domain.file_format import FileFormat, unchanged
from dscope_gui.domain.profile.common import Section
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import ConfigurationInvalid, WrongUse
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.whole_file import write_text

TOKENS_FILE: Final = "tokens.json"
PREFIX: Final = "dscope_"
"""Lets people and programs that look for leaked secrets know what this is."""
LONGEST_TOKEN: Final = 128
MOST_LETTERS: Final = 40
_RANDOM_BYTES: Final = 32
"""256 bits: too many to try through, so that a plain hash keeps them safe, and a check takes a microsecond."""


FORMAT: Final = FileFormat("dscope.tokens", (unchanged,))


class Scope(StrEnum):
    READ = "read"
    """See everything."""
    CONTROL = "control"
    """Have parts judged as well."""


class Token(Section):
    """One token; of the secret itself only the SHA-256."""

    name: Annotated[str, Field(min_length=1, max_length=MOST_LETTERS)]
    scope: Scope
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    made_at: datetime


class _TokenFile(Section):
    tokens: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class NewToken:
    """`secret` is shown once and kept nowhere."""

    token: Token
    secret: str


class Tokens:
    """The tokens' file; what another process writes there holds from the next question on."""

    def __init__(self, data_folder: Path, clock: Clock) -> None:
        self._path, self._clock = data_folder / TOKENS_FILE, clock
        self._lock = threading.Lock()
        self._seen: tuple[int, int, int] | None = None
        self._read_last: tuple[Token, ...] = ()

    def all(self) -> tuple[Token, ...]:
        """In the order in which they were made.

        Raises
        ------
        ConfigurationInvalid
            The file cannot be read, or was damaged.
        """
        with self._lock:
            return self._tokens()

    def new(self, name: str, scope: Scope) -> NewToken:
        """Make a token and keep its hash.

        Raises
        ------
        WrongUse
            There is one of that name, or it is no name.
        """
        name = " ".join(name.split())
        if not 0 < len(name) <= MOST_LETTERS or not name.isprintable():
            raise WrongUse(f"{name!r} is no name for a token", f"A name has 1 to {MOST_LETTERS} letters")
        secret = PREFIX + secrets.token_urlsafe(_RANDOM_BYTES)
        token = Token(name=name, scope=scope, sha256=_hash(secret), made_at=self._clock.now())
        with self._lock:
            there = self._tokens()
            if any(one.name == name for one in there):
                raise WrongUse(f"There is a token {name!r} already", f"Take another name, or revoke {name!r} first")
            self._write((*there, token))
        return NewToken(token, secret)

    def revoke(self, name: str) -> None:
        """Forget a token; who uses it is refused from now on. Raises `WrongUse` where there is none of that name."""
        with self._lock:
            there = self._tokens()
            left = tuple(one for one in there if one.name != name)
            if len(left) == len(there):
                raise WrongUse(f"There is no token {name!r}", did_you_mean(name, [one.name for one in there]))
            self._write(left)

    def find(self, secret: str) -> Token | None:
        """Whose secret this is, in a time that says nothing of how near a wrong one came; None for nobody's."""
        if len(secret) > LONGEST_TOKEN:
            return None
        hashed, found = _hash(secret), None
        for one in self.in_force():
            if hmac.compare_digest(one.sha256, hashed):
                found = one
        return found

    def are_any(self) -> bool:
        """Whether anybody could use a server that asks for tokens."""
        return bool(self.all())

    def in_force(self) -> tuple[Token, ...]:
        """Nobody's where the file is damaged: then nobody is let in."""
        try:
            return self.all()
        except ConfigurationInvalid as error:
            logger().error("Nobody is let in: %s", error)
            return ()

    def _tokens(self) -> tuple[Token, ...]:
        state = self._state()
        if state is None:
            self._read_last = ()
        elif state != self._seen:
            self._read_last = self._read()
        self._seen = state
        return self._read_last

    def _state(self) -> tuple[int, int, int] | None:
        """What changes whenever the file is written; None where there is none."""
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ConfigurationInvalid(f"{self._path} cannot be read: {error.strerror}") from error
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _read(self) -> tuple[Token, ...]:
        try:
            return _TokenFile.model_validate(self._content(self._path.read_bytes())).tokens
        except OSError as error:
            raise ConfigurationInvalid(f"{self._path} cannot be read: {error.strerror}") from error
        except (ValidationError, ValueError, RecursionError) as error:
            raise ConfigurationInvalid(
                f"{self._path} is damaged", "Remove it and make new tokens with 'dscope token new'"
            ) from error

    def _content(self, written: bytes) -> object:
        """In today's form; the file itself is written anew with the next token."""
        content = json.loads(written)
        return FORMAT.renewed(content, FORMAT.form_of(content, self._path)) if isinstance(content, dict) else content

    def _write(self, tokens: tuple[Token, ...]) -> None:
        content = FORMAT.stamped(_TokenFile(tokens=tokens).model_dump(mode="json"))
        write_text(self._path, json.dumps(content, indent=2) + "\n")


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
