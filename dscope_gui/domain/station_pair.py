"""The same end faces as two stations saw them: which mark is which, and what each said of the whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Dimension(StrEnum):
    """What a rule set sizes: the width of what is linear, the diameter of anything else."""

    DIAMETER = "diameter"
    WIDTH = "width"


@dataclass(frozen=True, slots=True)
class MarkSeen:
    """A mark as one station saw it.

    Parameters
    ----------
    id : within its inspection. `kind` : as it was called.
    zone : the innermost that it touches, by its name in the rule set.
    width_um, diameter_um : on the scale of its station.
    nearest : distance of its nearest point from the fiber's centre, in cladding radii.
    """

    id: str
    kind: str
    zone: str
    is_linear: bool
    width_um: float
    diameter_um: float
    nearest: float = 0.0

    @property
    def dimension(self) -> Dimension:
        return Dimension.WIDTH if self.is_linear else Dimension.DIAMETER

    def size_um(self, dimension: Dimension) -> float:
        return self.width_um if dimension is Dimension.WIDTH else self.diameter_um


@dataclass(frozen=True, slots=True)
class MarkPair:
    """One mark of an end face; None where a station did not see it. The first station is the reference."""

    first: MarkSeen | None
    second: MarkSeen | None

    @property
    def leading(self) -> MarkSeen:
        """Whose name, zone and dimension count: the reference's, where it saw the mark."""
        mark = self.first or self.second
        assert mark is not None, "a mark that nobody saw"
        return mark

    @property
    def dimension(self) -> Dimension:
        return self.leading.dimension

    @property
    def mean_um(self) -> float:
        """Mean of what was measured, in the dimension of the leading one."""
        seen = [mark.size_um(self.dimension) for mark in (self.first, self.second) if mark is not None]
        return sum(seen) / len(seen)

    @property
    def difference_um(self) -> float | None:
        """Second minus first; None where only one saw it."""
        if self.first is None or self.second is None:
            return None
        return self.second.size_um(self.dimension) - self.first.size_um(self.dimension)


@dataclass(frozen=True, slots=True)
class EndView:
    """What one station said of an end face.

    Parameters
    ----------
    inspection : id. `verdict` : such as `pass`.
    cladding_um : diameter on the station's scale; None where no end face was found.
    is_own_ruler : the cladding is the station's ruler, so that its size in µm says nothing of the scale.
    """

    inspection: str
    verdict: str
    cladding_um: float | None
    is_own_ruler: bool


@dataclass(frozen=True, slots=True)
class EndPair:
    """One end face as two stations saw it.

    Parameters
    ----------
    name : of the end, its serial.
    marks : empty where they were not compared.
    not_compared : why the marks were not compared; empty where they were.
    turned_deg : by which the second station's picture is turned against the first one's, clockwise.
    shifted : by which the middle of the fiber was found elsewhere, in cladding radii, once the turn is taken out.
    pieces : marks that are part of one that the other station saw whole.
    out_of_view : marks that lie where the other station did not look.
    """

    name: str
    first: EndView
    second: EndView
    marks: tuple[MarkPair, ...] = ()
    not_compared: str = ""
    turned_deg: float = 0.0
    shifted: float = 0.0
    pieces: int = 0
    out_of_view: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An end face that is not in the comparison, and why."""

    name: str
    reason: str
