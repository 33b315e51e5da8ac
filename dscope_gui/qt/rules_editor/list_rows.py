"""Versions of rule sets, and what happened to them, as rows of words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.rule_version import RuleVersion
from dscope_gui.qt.rules_editor.listing import Listing
from dscope_gui.qt.rules_editor.words import fibers_words, polish_words, state_words, step_word, version_word

translate = QCoreApplication.translate

_SHOWN_PARTS: Final = 1


def version_row(version: RuleVersion, listing: Listing) -> list[str]:
    """State, name, version, title, standard and edition, fibers, polish, parts."""
    rule_set = version.rule_set
    return [
        state_words(version.state),
        rule_set.id,
        version_word(version),
        rule_set.title,
        f"{rule_set.standard}, {rule_set.edition}",
        fibers_words(rule_set.applies_to.fibers),
        polish_words(rule_set.applies_to.polish),
        _parts(listing.parts.get(rule_set.id, ())),
    ]


def parts_words(version: RuleVersion, listing: Listing) -> str:
    """The whole of what the row may cut off."""
    rule_set = version.rule_set
    parts = ", ".join(listing.parts.get(rule_set.id, ())) or translate("Rules", "no part")
    fibers = ", ".join(rule_set.applies_to.fibers) or translate("Rules", "any")
    used = translate("Rules", "Used by {parts}").format(parts=parts)
    return f"{version.name}\n{rule_set.title}\n{translate('Rules', 'Fibers')}: {fibers}\n{used}"


def event_rows(versions: Sequence[RuleVersion]) -> list[list[str]]:
    """Version, step, when, who, in force from, why; the newest first."""
    events = sorted((event for version in versions for event in version.events), key=lambda event: event.at)
    return [
        [
            str(event.version) if event.version else translate("Rules", "shipped"),
            step_word(event.step),
            minute(event.at),
            event.by,
            minute(event.effective_from) if event.effective_from else "",
            event.reason,
        ]
        for event in reversed(events)
    ]


def minute(moment: datetime) -> str:
    """In the time of the station."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def _parts(parts: Sequence[str]) -> str:
    if not parts:
        return "–"
    more = len(parts) - _SHOWN_PARTS
    shown = ", ".join(parts[:_SHOWN_PARTS])
    return translate("Rules", "{shown} + {more}").format(shown=shown, more=more) if more > 0 else shown
