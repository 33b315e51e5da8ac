"""All versions of all rule sets with the parts that use them, and which of them a search finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.workstation.rule_book import RuleBook
from dscope_gui.workstation.rule_recovery import RuleRecovery, Unsaved


@dataclass(frozen=True, slots=True)
class Listing:
    """Parameters
    ----------
    parts : part numbers by the name of the rule set that judges them.
    unsaved : what was typed into drafts and is not on the shelf.
    """

    versions: tuple[RuleVersion, ...] = ()
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unsaved: tuple[Unsaved, ...] = ()

    def of(self, name: str) -> tuple[RuleVersion, ...]:
        """All versions of one rule set."""
        return tuple(version for version in self.versions if version.rule_set.id == name)

    def found(self, wanted: Wanted) -> tuple[RuleVersion, ...]:
        """In the order of the list."""
        return tuple(version for version in self.versions if wanted.fits(version, self))

    def is_outdated(self, version: RuleVersion) -> bool:
        """Whether a later version took its place, or it judges nothing any more."""
        if version.state is RuleState.RETIRED:
            return True
        current = next((one for one in self.of(version.rule_set.id) if one.state is RuleState.IN_FORCE), None)
        return version.state is RuleState.APPROVED and current is not None and _came_before(version, current)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; empty is anything.

    Parameters
    ----------
    words : each of them stands somewhere in name, title, standard or edition, or is a part number.
    outdated_too : versions that judge no more as well.
    """

    words: str = ""
    state: RuleState | None = None
    standard: str = ""
    fiber: str = ""
    polish: str = ""
    outdated_too: bool = False

    def fits(self, version: RuleVersion, listing: Listing) -> bool:
        rule_set = version.rule_set
        parts = listing.parts.get(rule_set.id, ())
        text = " ".join((rule_set.id, rule_set.title, rule_set.standard, rule_set.edition, *parts)).casefold()
        return (
            all(word in text for word in self.words.casefold().split())
            and self.state in (None, version.state)
            and self.standard in ("", rule_set.standard)
            and _names(self.fiber, rule_set.applies_to.fibers)
            and _names(self.polish, rule_set.applies_to.polish)
            and (self.outdated_too or self.state is not None or not listing.is_outdated(version))
        )


def read_listing(book: RuleBook, recovery: RuleRecovery, recipes: Iterable[Recipe]) -> Listing:
    """Everything there is; reads the shelf, so beside the GUI thread."""
    parts: dict[str, tuple[str, ...]] = {}
    for recipe in recipes:
        parts[recipe.rules] = (*parts.get(recipe.rules, ()), recipe.part)
    versions = tuple(version for name in book.names() for version in reversed(book.versions(name)))
    kept = {(version.rule_set.id, version.version) for version in versions}
    unsaved = tuple(one for one in recovery.all() if (one.name, one.version) not in kept)
    return Listing(versions, parts, unsaved)


def _names(wanted: str, named: Iterable[str]) -> bool:
    """A rule set that names none is for any."""
    names = tuple(named)
    return not wanted or not names or wanted in names


def _came_before(version: RuleVersion, current: RuleVersion) -> bool:
    if version.is_shipped or version.effective_from is None:
        return True
    return current.effective_from is not None and version.effective_from <= current.effective_from
