"""Between the stream and its screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PyQt6.QtCore import QObject, QTimer

from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.stream.facts import StreamFacts
from dscope_gui.qt.stream.screen import StreamScreen
from dscope_gui.qt.stream.token_panel import TokenRow
from dscope_gui.qt.workers import Asking

_LOOK_MS: Final = 1000


class TokenDesk(Protocol):
    """Where tokens are kept. All may wait for the disk, and raise `WrongUse`, `NotWritable`, `ConfigurationInvalid`."""

    def rows(self) -> Sequence[TokenRow]:
        """In the order in which they were made."""

    def new(self, name: str, *, may_judge: bool) -> str:
        """Make one; gives its secret, which is kept nowhere."""

    def revoke(self, name: str) -> None:
        """Forget one."""


class StreamPresenter(QObject):
    """Looks after the stream once a second while its screen is in front.

    Parameters
    ----------
    keep : writes into the settings that the stream is on, or off; may raise `NotWritable`.
    """

    def __init__(
        self,
        screen: StreamScreen,
        facts: Callable[[], StreamFacts],
        tokens: TokenDesk,
        keep: Callable[[bool], None],
    ) -> None:
        super().__init__(screen)
        self._screen, self._facts, self._tokens, self._keep = screen, facts, tokens, keep
        self._asking, self._changing = Asking(self), Asking(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        screen.run_wanted.connect(self._run)
        screen.looked_at.connect(self._attend)
        screen.access.tokens.new_wanted.connect(self._make)
        screen.access.tokens.revoke_wanted.connect(self._revoke)

    def look(self) -> None:
        """How it stands now."""
        self._screen.show_facts(self._facts())

    def close(self) -> None:
        self._timer.stop()
        self._asking.close()
        self._changing.close()

    def show_failure(self, error: DScopeError) -> None:
        """It could not be started."""
        self.look()
        self._screen.picture.show_note(error_words(error))

    def _attend(self, is_looked_at: bool) -> None:
        if is_looked_at:
            self._timer.start()
            self.look()
            self._read_tokens()
        else:
            self._timer.stop()

    def _run(self, wanted: bool) -> None:
        try:
            self._keep(wanted)
        except DScopeError as error:
            self._screen.picture.show_note(error_words(error))
        self.look()

    def _read_tokens(self) -> None:
        self._asking.ask(self._tokens.rows, self._screen.access.tokens.show_tokens, self._refused)

    def _make(self, name: str, may_judge: bool) -> None:
        def made(secret: str) -> None:
            self._screen.access.tokens.show_secret(name, secret)
            self._read_tokens()

        self._changing.ask(lambda: self._tokens.new(name, may_judge=may_judge), made, self._refused)

    def _revoke(self, name: str) -> None:
        def revoked(_nothing: None) -> None:
            self._screen.access.tokens.forget_secret()
            self._read_tokens()

        self._changing.ask(lambda: self._tokens.revoke(name), revoked, self._refused)

    def _refused(self, error: DScopeError) -> None:
        self._screen.access.tokens.show_error(error)
