"""Which models judge: names and places, so that a setup can be sent to another process, which opens them itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

_DIGITS: Final = 12


@dataclass(frozen=True, slots=True)
class ChosenModel:
    """A model by its name; it is opened where it is needed, and may be gone by then.

    Parameters
    ----------
    home : the data folder, in which the station keeps its models.
    card_sha256 : of its card when it was made active; None where any card of that name will do.
    """

    home: Path
    full_name: str
    card_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class ChosenModels:
    """The models that shall judge.

    Parameters
    ----------
    segmentation, quality, anomaly : None where nobody is asked.
    fault : why a network that is wanted cannot be asked; None where it can.
    """

    segmentation: ChosenModel | None = None
    quality: ChosenModel | None = None
    anomaly: ChosenModel | None = None
    fault: str | None = None

    @property
    def wording(self) -> str:
        """Which ones, each with the beginning of its card's sha256: the same words mean the same answers."""
        chosen = [one for one in (self.segmentation, self.quality, self.anomaly) if one is not None]
        words = ", ".join(f"{one.full_name} ({(one.card_sha256 or 'any')[:_DIGITS]})" for one in chosen)
        return words or self.fault or "none"


NO_MODELS: Final = ChosenModels()
