"""Somebody who answers for a step with his name."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.station import Role


@dataclass(frozen=True, slots=True)
class Person:
    """`name` : as the records will tell it; `role` : in which the person was let in."""

    name: str
    role: Role

    @property
    def has_a_name(self) -> bool:
        """Whether it is somebody, and not whoever knows the PIN of a role."""
        name = same_name(self.name)
        return bool(name) and name not in [role.value for role in Role]

    def is_one_of(self, names: frozenset[str]) -> bool:
        """Whether one of the names is this person's, however it is spelled."""
        return same_name(self.name) in {same_name(name) for name in names}


def same_name(name: str) -> str:
    """The same for `Quinn`, ` quinn ` and `QUINN`, which are no three persons."""
    return " ".join(name.split()).casefold()
