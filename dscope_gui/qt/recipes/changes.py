"""Steps that can be taken back: what a part was inspected by before, and what after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.recipe import Recipe
from dscope_gui.errors import DScopeError
from dscope_gui.workstation.recipes import Recipes

_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class Change:
    """`before` and `after` : None where there was or is no recipe of that part."""

    before: Recipe | None
    after: Recipe | None

    def do(self, recipes: Recipes) -> None:
        _set(recipes, self.before, self.after)

    def take_back(self, recipes: Recipes) -> None:
        _set(recipes, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """Changes that were made in one go. `words` : what was done, for the tip of the key."""

    words: str
    changes: tuple[Change, ...]


class Undo:
    """The last steps of this session."""

    def __init__(self, recipes: Recipes) -> None:
        self._recipes = recipes
        self._steps: list[Step] = []

    @property
    def last(self) -> Step | None:
        return self._steps[-1] if self._steps else None

    def do(self, step: Step) -> None:
        """All of it or nothing. Raises DScopeError of the change that could not be made."""
        self._all(step.changes, Change.do, Change.take_back)
        self._steps = [*self._steps, step][-_MOST:]

    def take_back(self) -> Step | None:
        """The step that was taken back; None where there is none."""
        if self.last is None:
            return None
        self._all(self.last.changes[::-1], Change.take_back, Change.do)
        return self._steps.pop()

    def _all(
        self,
        changes: tuple[Change, ...],
        do: Callable[[Change, Recipes], None],
        take_back: Callable[[Change, Recipes], None],
    ) -> None:
        done: list[Change] = []
        try:
            for change in changes:
                do(change, self._recipes)
                done.append(change)
        except DScopeError:
            for change in reversed(done):
                take_back(change, self._recipes)
            raise


def _set(recipes: Recipes, now: Recipe | None, wanted: Recipe | None) -> None:
    """A part that gets another number is first there under both, so that the last recipe can be renamed, too."""
    if wanted is not None:
        recipes.put(wanted)
    if now is not None and (wanted is None or wanted.part != now.part):
        recipes.remove(now.part)
