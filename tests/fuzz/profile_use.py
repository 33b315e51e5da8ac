"""Looks at drawn end faces with a profile that somebody changed: none that is bad passes, and none takes for ever."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

import cv2

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Software
from dscope_gui.domain.record import record_of
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import Config, config_sha256, load_fibers
from dscope_gui.simulator import Light, Pit, Scratch, clean_scene, draw
from dscope_gui.version import __version__
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_file
from dscope_gui.workstation.profile_proof import proven
from dscope_gui.workstation.setup import InspectionSetup
from tests.fuzz.kind import Unsound

_SLOW_S: Final = 3.0
"""Of work for one small picture, on which the shipped profiles spend 0.05 s: what takes longer takes minutes on a
large one."""


class ProfileUse:
    """The pictures lie as files in the folder, and are inspected as `dscope inspect` does."""

    def __init__(self, folder: Path) -> None:
        self._files = {name: folder / f"{name}.png" for name in pictures()}
        for name, picture in pictures().items():
            cv2.imwrite(str(self._files[name]), picture)
        self._fibers = load_fibers()

    def inspect_with(self, config: Config, profile: str) -> str:
        """What became of the scratched end faces, such as `fail fail`."""
        told = [self._inspect(config, profile, name) for name in self._files]
        return "/".join(told[:2])

    def _inspect(self, config: Config, profile: str, name: str) -> str:
        fiber, rules = _JUDGED_AS[name]
        setup = InspectionSetup(
            profile=profile,
            request=ExamineRequest(proven(config, profile), self._fibers[fiber]),
            rule_set=load_rule_set(rules),
            software=Software(__version__, config_sha256(config)),
        )
        begun_s = time.process_time()
        inspection = inspect_file(self._files[name], setup, SystemClock()).inspection
        took_s = time.process_time() - begun_s
        if took_s > _SLOW_S:
            raise Unsound(f"{name} took {took_s:.1f} s")
        record_of(inspection)
        status = inspection.verdict.status
        if name in _BAD and status is VerdictStatus.PASS:
            raise Unsound(f"{name} with its scratch through the core became a pass")
        if status is not VerdictStatus.PASS and not all(reason.text.strip() for reason in inspection.verdict.reasons):
            raise Unsound(f"{name} became {status} without a sentence")
        return status.value

    def close(self) -> None:
        for file in self._files.values():
            file.unlink(missing_ok=True)


_BAD: Final = frozenset({"multimode", "rods"})
_JUDGED_AS: Final = {
    "multimode": ("om4-50-125", "iec61300-3-35-2015-mm"),
    "rods": ("pm-panda-125", "iec61300-3-35-2015-sm-upc"),
    "clean": ("om4-50-125", "iec61300-3-35-2015-mm"),
    "empty": ("om4-50-125", "iec61300-3-35-2015-mm"),
}


@cache
def pictures() -> dict[str, GreyImage]:
    """By name, (H, W) uint8 or uint16: two with a scratch through the core, one without a mark, one of nothing."""
    flaws = (Scratch((-45.0, -22.0), (40.0, 25.0), 5.0, -40.0), Pit((10.0, -15.0), 6.0, -40.0))
    plain = clean_scene("mm-50-125", 0.9, read_noise=1.0, flaws=flaws)
    rods = clean_scene("pm-panda-125", 0.7, size=(300, 240), center_px=(140.0, 125.0), read_noise=1.5, flaws=flaws)
    lit = Light(gradient=0.15, direction_deg=30.0, vignetting=0.1)
    clean = draw(clean_scene("mm-50-125", 0.9, read_noise=1.0), 3).picture
    return {
        "multimode": draw(plain, 2).picture,
        "rods": draw(replace(rods, light=lit), 2).picture.astype("uint16") * 257,
        "clean": clean,
        "empty": clean[:64, :80],
    }
