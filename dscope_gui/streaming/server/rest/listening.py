"""What all who listen for long have in common."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from dscope_gui.streaming.server.gate.access import Admission
from dscope_gui.streaming.server.hub import Listener

StillAdmitted = Callable[[Admission], bool]
"""Whether the token that let somebody in is there still."""

CHECK_EVERY_S: Final = 5.0
"""So long after its token was revoked somebody is put out at the latest, where nothing is said meanwhile."""


async def waited(listener: Listener) -> None:
    """Until something arrived, or for so long that it is time to look whether the listener may stay."""
    with suppress(TimeoutError):
        # Not wait_for: before Python 3.12 it forgets to be cancelled where something arrives at that very moment.
        async with asyncio.timeout(CHECK_EVERY_S):
            await listener.arrived.wait()
    listener.arrived.clear()
