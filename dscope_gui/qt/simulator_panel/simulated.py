"""What the panel needs of the simulated camera."""

from __future__ import annotations

from typing import Protocol


class Simulated(Protocol):
    """The simulated microscope; every method returns at once and may be called from any thread."""

    def insert_next(self, fiber: str | None = None) -> None:
        """Put in the next connector, of the fiber type named."""

    def remove(self) -> None:
        """Take the connector out."""

    def wipe(self) -> None:
        """Clean the end face: loose dirt moves or goes, damage stays."""

    def set_focus_um(self, distance_um: float) -> None:
        """Distance from the plane of best focus."""

    def set_light(self, share: float) -> None:
        """Brightness of the lamp, 1 is right."""

    def pull_cable(self) -> None:
        """The camera is lost."""

    def plug_in(self) -> None:
        """It can be found again."""
