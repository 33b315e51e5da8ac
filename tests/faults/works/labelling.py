"""Marks are collected for training and corrected."""

from __future__ import annotations

import sys
from pathlib import Path

from dscope_gui.dataset import Damaged, DatasetWriter, reading, writing
from dscope_gui.domain.dataset import Label
from tests.dataset import made
from tests.faults.outcome import Findings
from tests.faults.steps import Steps
from tests.faults.works.work import PER_RUN, Said, Tell
from tests.hand_built import NOON


class Labelling:
    """Implements `Work`."""

    name = "labels"
    steps = ("adding", "taking in", "correcting", "mending")

    def prepare(self, home: Path) -> None:
        home.mkdir(parents=True)

    def do(self, home: Path, number: int, tell: Tell, steps: Steps) -> None:
        module = sys.modules[DatasetWriter.__module__]  # the package has a function of its name
        steps.mark(module, "mend", "mending")
        steps.mark(module, "take_in", "taking in")
        steps.mark(DatasetWriter, "add", "adding")
        steps.mark(DatasetWriter, "correct", "correcting")
        for one in range(number, number + PER_RUN):
            items = made.items_of(made.inspection(one))[:2]
            with writing(home / "dataset") as writer:
                writer.add(items, [])
            for item in items:
                tell(item=item.facts.id, versions=1)
            with writing(home / "dataset") as writer:
                writer.correct(items[0].facts.id, label=Label.GOOD, by="Dora", at=NOON, reason="dust")
            tell(item=items[0].facts.id, versions=2)

    def look(self, home: Path, number: int, told: list[Said]) -> Findings:
        found = Findings()
        kept = {}
        for item in reading(home / "dataset").items():
            found.expect(not isinstance(item, Damaged), f"{item.id} is damaged: {getattr(item, 'why', '')}")
            if not isinstance(item, Damaged):
                kept[item.id] = item
        for said in told:
            there = kept.get(said["item"])
            if there is None or len(there.versions) < said["versions"]:
                found.lost.append(f"{said['item']} was told with {said['versions']} versions and is not there")
        for one in range(number, number + PER_RUN):  # the next start goes on
            with writing(home / "dataset") as writer:
                writer.add(made.items_of(made.inspection(one))[:2], [])
        return found
