"""What all sections of the configuration have in common."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field

Positive = Annotated[float, Field(gt=0)]
NotNegative = Annotated[float, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1)]
Count = Annotated[int, Field(ge=1)]
Seconds = Annotated[float, Field(ge=0.001, le=86_400)]
"""Nothing on a station is waited for longer than a day, or counted finer than clocks do."""
PerSecond = Annotated[float, Field(ge=0.01, le=1000)]
"""From once in a hundred seconds to as often as any camera takes a picture."""
Megabytes = Annotated[float, Field(ge=0, le=1e12)]
"""Up to what no disk has: who wants that much free wants nothing kept."""
MOST_ROUNDS: Final = 8
"""Of a list of rounds, scales or windows, each of which looks at the whole picture once more."""
LONGEST_NAME, LONGEST_PATH = 200, 1000
_PLAIN: Final = r"^[^\x00-\x1f\x7f]*$"
Text = Annotated[str, Field(max_length=LONGEST_NAME, pattern=_PLAIN)]
"""A name that people read, without signs that move the writing about."""
PathText = Annotated[str, Field(max_length=LONGEST_PATH, pattern=_PLAIN)]
Sigmas = Annotated[float, Field(gt=0, le=100)]
"""Standard deviations or uncertainties; further off nothing is told apart any more."""
InRadii = Annotated[float, Field(gt=0, le=1)]
"""A length on the cladding in its radii: none there is longer."""


class Section(BaseModel):
    """A section of `config/config.json`: nothing unknown, nothing missing, nothing changed after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)
