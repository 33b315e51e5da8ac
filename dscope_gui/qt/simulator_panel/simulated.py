"""What the panel needs of the simulated camera."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Simulated(Protocol):
    """The simulated microscope; every method returns at once and may be called from any thread."""

    def insert_next(self, part: str | None = None) -> object:
        """Put in the next connector, of the fiber named, or of any."""

    @property
    def inserted(self) -> Sequence[str]:
        """The fibers of all connectors that `insert_next` has put in so far."""

    def insert_again(self, place: int) -> None:
        """Put in once more the connector at a place of `inserted`, as it was the first time."""

    def insert_target(self, *, rotation_deg: float) -> object:
        """Lay the usual dot target under it, turned by so much."""

    def insert_blank(self) -> object:
        """Lay a bright surface under it, or shift the one that lies there."""

    def remove(self) -> None:
        """Take out what is there."""

    def set_own_dirt(self, count: int, seed: int = 0) -> object:
        """Let so many specks of dust fall on the sensor; 0 cleans it."""

    def set_uneven(self, uneven: float) -> None:
        """Turn the lamp aside and smear its window; 0 is as it should be."""

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
