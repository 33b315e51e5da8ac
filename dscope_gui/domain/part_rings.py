"""Where the visible parts of an end face lie when no rule set says so: `resources/rules/parts/default.json`."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from dscope_gui.domain.limit import RulePart

Share = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class PartShares(RulePart):
    """Radii in cladding radii: the adhesive line around 1.0 and the outer end of the contact zone."""

    adhesive_inner: Share
    adhesive_outer: Share
    contact_outer: Share
    source: Annotated[str, Field(min_length=1)]

    @model_validator(mode="after")
    def _grows_outwards(self) -> Self:
        if not self.adhesive_inner < self.adhesive_outer < self.contact_outer:
            raise ValueError("adhesive_inner, adhesive_outer and contact_outer must grow outwards")
        return self
