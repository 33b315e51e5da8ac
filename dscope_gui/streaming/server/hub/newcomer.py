"""What somebody who comes in the middle of a stream is told at once."""

from __future__ import annotations

from typing import cast

from dscope_gui.domain.live import FRAME, HEAT_MAP, NOTICE, NoticeMessage, PartState, StreamMessage
from dscope_gui.streaming.server.hub.outgoing import Message, Picture


class ForNewcomers:
    """The last of each kind; of notices, the last of each part that is not well."""

    def __init__(self) -> None:
        self.frame: Message | None = None
        self.heat_map: Message | None = None
        self._notices: dict[str, Message] = {}
        self._shown: Picture | None = None
        self._message_of_shown: Message | None = None

    def note(self, message: StreamMessage, written: Message) -> None:
        if written.schema == FRAME:
            self.frame = written
            if self._shown is not None and self._shown.frame_id == written.frame_id:
                self._message_of_shown = written
        elif written.schema == HEAT_MAP:
            self.heat_map = written
        elif written.schema == NOTICE:
            self._note_notice(cast(NoticeMessage, message), written)

    def note_picture(self, picture: Picture) -> None:
        self._shown, self._message_of_shown = picture, None

    def forget_picture(self) -> None:
        """Nobody looks any more; the next to come must not see how it was then."""
        self._shown = self._message_of_shown = None

    def things(self) -> list[Message | Picture]:
        """Notices first, the newest frame last; a picture only with the message of its frame behind it."""
        told: list[Message | Picture] = [*self._notices.values()]
        if self.heat_map is not None:
            told.append(self.heat_map)
        if self._shown is not None and self._message_of_shown is not None:
            told += [self._shown, self._message_of_shown]
        if self.frame is not None and self.frame is not self._message_of_shown:
            told.append(self.frame)
        return told

    def _note_notice(self, message: NoticeMessage, written: Message) -> None:
        self._notices.pop(message["part"], None)
        if message["state"] != PartState.OK:
            self._notices[message["part"]] = written
