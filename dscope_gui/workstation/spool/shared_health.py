"""Whether a store shares its history, and how that stands."""

from __future__ import annotations

from dscope_gui.domain.live import PartHealth, PartState
from dscope_gui.protocols import ResultStore
from dscope_gui.workstation.spool.spooled_store import SpooledStore


def shared_health(store: ResultStore) -> PartHealth | None:
    """None for a history that is the station's own. Never waits."""
    return store.health() if isinstance(store, SpooledStore) else None


def is_shared_away(store: ResultStore) -> bool:
    """Whether lists show only what this station keeps itself."""
    told = shared_health(store)
    return told is not None and told.state in (PartState.WAITING, PartState.OFF)
