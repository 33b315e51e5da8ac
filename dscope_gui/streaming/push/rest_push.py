"""The stream and the verdicts, posted to somebody else's server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dscope_gui.domain.live import FRAME, HEAT_MAP, NOTICE, REPORT, LivePicture, PartHealth, StreamMessage
from dscope_gui.domain.realtime import BroadcastSettings, PushKind
from dscope_gui.domain.record import Record
from dscope_gui.errors import DScopeError, WrongUse
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.streaming.push.address import is_readable_on_the_way, shown
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.streaming.push.posting import Poster
from dscope_gui.streaming.push.sender import Sender
from dscope_gui.streaming.push.standing import Standing

_KINDS: Final = {
    FRAME: PushKind.FRAME,
    HEAT_MAP: PushKind.HEAT_MAP,
    NOTICE: PushKind.NOTICE,
    REPORT: PushKind.REPORT,
}
_FIRST_PAUSE_S: Final = 0.5


class RestPush:
    """Implements `protocols.Publisher`.

    What `publish` returned from lies on the disk and outlives the program's death; it leaves the disk once the
    receiver has taken it. A loss of power may take the messages of the last second; never a record.

    Parameters
    ----------
    settings : mode, address and patience.
    folder : where the outbox lies; None is the station's own.
    first_pause_s : after the first try that goes wrong; each further one is twice as long.

    Raises
    ------
    ConfigurationInvalid
        The address or the certificate file cannot be used. Whatever else goes wrong is told by `health`.
    """

    def __init__(
        self,
        settings: BroadcastSettings,
        clock: Clock,
        folder: Path | None = None,
        *,
        first_pause_s: float = _FIRST_PAUSE_S,
    ) -> None:
        push = settings.push
        poster = Poster(settings)
        self._kinds = frozenset(push.kinds)
        self._standing = Standing(shown(poster.url), clock)
        self._outbox = Outbox(
            outbox_file(folder), clock, least_free_mb=push.least_free_mb, on_damage=self._standing.was_damaged
        )
        self._sender = Sender(self._outbox, poster, Pauses(first_pause_s, push.longest_pause_s), self._standing)
        _warn(poster)
        self._sender.start()

    @property
    def wants_pictures(self) -> bool:
        return False

    def publish(self, message: StreamMessage) -> None:
        kind = _KINDS.get(message.get("schema", ""))
        if kind in self._kinds:
            self._keep(kind, message)

    def publish_record(self, record: Record) -> None:
        """Hand on the record of a judged connector; it outlives a loss of power, too."""
        if PushKind.RECORD in self._kinds:
            self._keep(PushKind.RECORD, record)

    def show(self, picture: LivePicture) -> None:
        """Pictures are not posted."""

    def health(self) -> PartHealth:
        return self._standing.health()

    def close(self) -> None:
        self._sender.close()
        self._outbox.close()

    def _keep(self, kind: PushKind, message: Mapping[str, object]) -> None:
        try:
            self._outbox.append(kind, _json(message), at_once=kind is PushKind.RECORD)
        except DScopeError as refusal:
            self._standing.lost(refusal)
            return
        self._standing.kept()
        self._sender.ring()


def _json(message: Mapping[str, object]) -> bytes:
    try:
        return json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise WrongUse(f"A message is no JSON: {error}", "Show the log to a technician") from error


def _warn(poster: Poster) -> None:
    """Of a token that others could read."""
    if poster.token_file is None:
        return
    if is_readable_on_the_way(poster.url):
        logger().warning("The token for %s travels unencrypted; use https", shown(poster.url))
    if poster.token_file.is_open_to_others:
        logger().warning("Other users of this computer can read the token in push.token_file; chmod 600 closes it")
