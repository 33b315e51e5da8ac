"""Configuration, rule sets, recipes and model cards: what is taken works, all else is refused in a sentence."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from dscope_gui.domain.model_card import CARD_FILE, card_text
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import examine
from dscope_gui.errors import DScopeError
from dscope_gui.neural import ModelRegistry
from dscope_gui.paths import config_file, recipes_file, rules_folder
from dscope_gui.rules import dump_rule_set, explain, judge, load_rule_set, rule_set_sha256
from dscope_gui.rules.load import read_rule_set
from dscope_gui.settings import Config, config_sha256, load_config, load_fibers
from dscope_gui.settings.recipes import load_recipes
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import zones_on
from tests import hand_built
from tests.fuzz.end_face import dirty_end_face
from tests.fuzz.kind import ACCEPTED, REFUSED, Unsound
from tests.fuzz.spoiling import spoilt_json
from tests.neural.small_models import brightness_network, card_of


class JsonKind:
    """A file of JSON that `read` reads.

    Parameters
    ----------
    begun_from : right documents.
    read : reads a file and uses what it holds; raises `DScopeError` where it is refused.
    """

    limit_s = 20.0
    limit_mb = 1024

    def __init__(self, folder: Path, begun_from: Sequence[Any], read: Callable[[Path], object]) -> None:
        self._file = folder / "spoilt.json"
        self._begun_from, self._read = begun_from, read

    def make(self, chance: random.Random) -> bytes:
        return spoilt_json(chance, chance.choice(self._begun_from))

    def outcome(self, content: bytes) -> str:
        self._file.write_bytes(content)
        try:
            self._read(self._file)
        except DScopeError as error:
            require_sentence(error)
            return REFUSED
        return ACCEPTED

    def close(self) -> None:
        self._file.unlink(missing_ok=True)


_LONGEST: Final = 2000
"""Letters of a sentence that somebody is to read."""


def require_sentence(error: DScopeError) -> None:
    """What was said can be shown, printed and read."""
    text = str(error)
    if not error.message.strip() or "Traceback" in text or len(text) > _LONGEST:
        raise Unsound(f"no sentence: {text[:200]!r} ({len(text)} letters)") from error
    text.encode("utf-8")


def configs(folder: Path) -> JsonKind:
    return JsonKind(folder, [_loaded(config_file())], lambda file: _use_config(load_config(file)))


def rule_sets(folder: Path) -> JsonKind:
    shipped = [_loaded(path) for path in sorted(rules_folder().glob("*.json"))]
    return JsonKind(folder, shipped, lambda file: _use_rules(read_rule_set(file)))


def recipes(folder: Path) -> JsonKind:
    return JsonKind(folder, [_loaded(recipes_file())], lambda file: json.dumps(list(map(str, load_recipes(file)))))


def _loaded(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _use_config(config: Config) -> None:
    """A configuration that is taken can be hashed, written, and inspected with."""
    config_sha256(config)
    config.model_dump_json()
    for name in (config.default_profile, config.realtime_settings.profile):
        profile, fiber = config.profile(name), load_fibers()["om4-50-125"]
        if _is_as_shipped(profile.model_dump_json()):
            continue
        found = examine(dirty_end_face(), ExamineRequest(profile, fiber), Stopwatch(SystemClock().monotonic_s))
        judge(load_rule_set("iec61300-3-35-2015-mm"), found)


@cache
def _shipped() -> frozenset[str]:
    return frozenset(profile.model_dump_json() for profile in load_config().profiles.values())


def _is_as_shipped(profile: str) -> bool:
    return profile in _shipped()


def _use_rules(rules: RuleSet) -> None:
    """Rules that are taken can be hashed, written, read again as they are, and judged by."""
    rule_set_sha256(rules)
    text = dump_rule_set(rules)
    text.encode("utf-8")
    if RuleSet.model_validate(json.loads(text)) != rules:
        raise Unsound("written and read again they are others")
    examination = hand_built.inspection().examination
    assert examination is not None
    zones_on(rules, examination)
    judge(rules, examination)
    explain(rules, examination)


def model_cards(folder: Path) -> JsonKind:
    """Of models in a folder each, which a registry is asked to take in."""
    home, shipped, offered = folder / "home", folder / "shipped", folder / "offered"
    for made in (home, shipped, offered):
        made.mkdir()
    network = brightness_network()
    card = card_of(network)
    (offered / card.file).write_bytes(network)
    registry, right = ModelRegistry(home, shipped), json.loads(card_text(card))

    def read(file: Path) -> None:
        (offered / CARD_FILE).write_bytes(file.read_bytes())
        shutil.rmtree(registry.folder, ignore_errors=True)
        taken = registry.add(offered)
        card_text(taken.card).encode("utf-8")
        if registry.find(taken.card.full_name).card != taken.card:
            raise Unsound("the registry holds another card")
        if {path.name for path in folder.iterdir()} - {"home", "shipped", "offered", file.name}:
            raise Unsound("something lies beside the models")

    return JsonKind(folder, [right, {**right, "metrics": {"accuracy": 0.98}}], read)
