"""What a recipe can name: fibers, rule sets with what they are meant for, profiles and files of cameras."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.rule_set import RuleSet


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """`rule_set` : the version that judges now; None where none does, and parts bound to it are refused."""

    name: str
    title: str
    rule_set: RuleSet | None


@dataclass(frozen=True, slots=True)
class Choices:
    """`default_profile` : what a recipe without a profile gets."""

    fibers: Mapping[str, Fiber]
    rules: Mapping[str, RuleChoice]
    profiles: tuple[str, ...]
    default_profile: str
    cameras: tuple[str, ...]
