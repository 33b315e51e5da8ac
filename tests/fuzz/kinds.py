"""All kinds of spoilt input by name."""

from __future__ import annotations

from typing import Final

from tests.fuzz import archives, extremes, json_kinds, network, nmea, pictures
from tests.fuzz.running import Build

KINDS: Final[dict[str, Build]] = {
    "pictures": pictures.Pictures,
    "config": json_kinds.configs,
    "extremes": extremes.Extremes,
    "rules": json_kinds.rule_sets,
    "recipes": json_kinds.recipes,
    "cards": json_kinds.model_cards,
    "nmea": nmea.Nmea,
    "rest": network.Rest,
    "websocket": network.WebSockets,
    "archives": archives.Archives,
}
"""Each is given a folder of its own."""

USUAL: Final = {
    "pictures": 20_000,
    "config": 10_000,
    "extremes": 30_000,
    "rules": 50_000,
    "recipes": 50_000,
    "cards": 20_000,
    "nmea": 50_000,
    "rest": 20_000,
    "websocket": 20_000,
    "archives": 10_000,
}
"""Inputs of each kind."""
