"""What was known of the microscope when a picture was inspected, by name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamedFile:
    """`name` : without its folder. `sha256` : of its content, as files of one name may differ."""

    name: str
    sha256: str

    def __str__(self) -> str:
        return f"{self.name}, sha256 {self.sha256}"


@dataclass(frozen=True, slots=True)
class Optics:
    """What was taken out of a picture as the microscope's own.

    Parameters
    ----------
    flat_field : picture of a blank by which the light was divided; None left it as it was.
    own_dirt : map of the specks that were not judged; None judged every mark.
    """

    flat_field: NamedFile | None = None
    own_dirt: NamedFile | None = None
