"""What the panel needs of the simulated camera."""

from __future__ import annotations

from typing import Protocol


class Simulated(Protocol):
    """The simulated microscope; every method returns at once and may be called from any thread."""

    def insert_next(self, part: str | None = None) -> object:
        """Put in the next connector, of the fiber named, or of any."""

    def insert_target(self, *, rotation_deg: float) -> object:
        """Lay the usual dot target under it, turned by so much."""

    def insert_blank(self) -> object:
        """Lay a surface with nothing on it under it."""

    def remove(self) -> None:
        """Take out what is there."""

    def wipe(self) -> None:
        """Clean the end face: loose dirt moves or goes, damage stays."""

    def set_focus_um(self, focus_um: float) -> None:
        """Turn away from the sharp position, which is 0."""

    def set_light(self, light: float) -> None:
        """1 is right, 3 saturates."""

    def pull_cable(self) -> None:
        """The camera is lost."""

    def plug_in(self) -> None:
        """It can be found again."""
