"""The file, the card or the list of active models is spoilt: the rules judge alone, and the record says so."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection, PictureFacts
from dscope_gui.domain.judges import DetectorChoice
from dscope_gui.domain.model_card import CARD_FILE
from dscope_gui.domain.record import record_of
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.errors import DScopeError
from dscope_gui.neural import ModelRegistry
from dscope_gui.simulator import Pit, clean_scene, draw
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.second_judge import NO_MODELS, choose
from tests.faults.bench import Bench
from tests.faults.outcome import Findings, Outcome
from tests.faults.works.history import without_moment
from tests.faults.works.reporting import FIBER, plain_setup
from tests.hand_built import NOON
from tests.workstation.second_judge.networks import marks_model

_OF_MODELS: Final = ("software", "detector", "learned_fault")
_ALONE: Final = "The rules judged alone"


def model_file(bench: Bench, rounds: int) -> Outcome:
    outcome, dice, room = Outcome(), bench.dice("model-file"), bench.room("model-file")
    whole = room / "whole"
    registry = ModelRegistry(whole, whole / "shipped")
    registry.activate(marks_model(whole), "Quinn", NOON)
    scene = clean_scene(FIBER, 0.8, size=(320, 240), read_noise=1.0, flaws=(Pit((10.0, 5.0), 4.0, -60.0),))
    picture = draw(scene, seed=1).picture
    alone, both = _inspected(picture, None), _inspected(picture, whole)
    outcome.expect(both.learned.fault is None and both.software.model is not None, "the whole model does not judge")
    for number in range(rounds):
        home = room / f"struck-{number}"  # what was opened once is kept by its place
        shutil.copytree(whole, home)
        way = dice.choice(list(_WAYS))
        _WAYS[way](home, dice)
        found = Findings()
        _look(found, picture, home, alone, both)
        outcome.add(found, f"{way}, round {number}")
        outcome.hit[way] += 1
        outcome.rounds += 1
        shutil.rmtree(home)
    return outcome


def _look(found: Findings, picture: GreyImage, home: Path, alone: Inspection, both: Inspection) -> None:
    try:
        now = _inspected(picture, home)
    except DScopeError as refusal:
        found.wrong.append(f"nothing is judged: {refusal}")
        return
    except Exception as error:  # noqa: BLE001 - the very thing that must not happen
        found.wrong.append(f"{type(error).__name__} instead of a judgement by the rules: {error}")
        return
    if _facts(now, ()) == _facts(both, ()):
        return  # the spoilt bit meant nothing, such as a blank in the list
    fault = now.learned.fault or ""
    found.expect(fault.startswith(_ALONE) and len(fault) > len(_ALONE) + 10, f"the record does not say why: {fault!r}")
    found.expect(now.software.model is None, "the record names a model that did not judge")
    found.expect(_facts(now, _OF_MODELS) == _facts(alone, _OF_MODELS), "the rules alone would judge otherwise")


def _facts(inspection: Inspection, without: tuple[str, ...]) -> dict[str, Any]:
    facts = without_moment(record_of(inspection))
    return {name: value for name, value in facts.items() if name not in without}


def _inspected(picture: GreyImage, home: Path | None) -> Inspection:
    setup = plain_setup()
    if home is not None:
        detector, models = choose(home, DetectorChoice.AUTO, registry=ModelRegistry(home, home / "shipped"))
        setup = replace(setup, request=replace(setup.request, detector=detector), models=models)
    else:
        setup = replace(setup, models=NO_MODELS)
    height, width = picture.shape
    facts = PictureFacts("p.png", "a" * 64, width, height)
    return inspect_image(picture, facts, setup, NOON, Stopwatch(SystemClock().monotonic_s))


def _file(home: Path) -> Path:
    return next(home.rglob("*.onnx"))


def _cut(path: Path, dice: random.Random) -> None:
    path.write_bytes(path.read_bytes()[: dice.randrange(path.stat().st_size)])


def _flip(path: Path, dice: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(bytes(content))


def _flip_in_card(home: Path, dice: random.Random) -> None:
    _flip(next(home.rglob(CARD_FILE)), dice)


_WAYS: Final[dict[str, Callable[[Path, random.Random], None]]] = {
    "file cut short": lambda home, dice: _cut(_file(home), dice),
    "bit of file": lambda home, dice: _flip(_file(home), dice),
    "file gone": lambda home, _dice: _file(home).unlink(),
    "card cut short": lambda home, dice: _cut(next(home.rglob(CARD_FILE)), dice),
    "bit of card": _flip_in_card,
    "list cut short": lambda home, dice: _cut(home / "models" / "active.json", dice),
}
