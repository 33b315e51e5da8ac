"""How it stands with the stream of this workstation."""

from __future__ import annotations

from dataclasses import dataclass, field

from dscope_gui.domain.live import ClientFacts, Health


@dataclass(frozen=True, slots=True)
class StreamFacts:
    """
    Parameters
    ----------
    is_running : frames are inspected now. `is_turning` : it is being started or stopped.
    lacks_part : it is on, and begins as soon as somebody picks a part.
    address : of the page, as this computer opens it; empty where nothing is served.
    network_address : the same for others; empty where others cannot reach it.
    """

    is_running: bool = False
    is_turning: bool = False
    health: Health = field(default_factory=lambda: Health(()))
    address: str = ""
    network_address: str = ""
    clients: tuple[ClientFacts, ...] = ()
    lacks_part: bool = False
