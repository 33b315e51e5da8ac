"""Everything that decides how pictures are inspected, apart from the pictures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.inspection import Software
from dscope_gui.domain.optics import Optics
from dscope_gui.domain.own_dirt import Speck
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.verdict import Reason
from dscope_gui.rules import rule_set_sha256
from dscope_gui.workstation.own_dirt import KnownDirt
from dscope_gui.workstation.second_judge import NO_MODELS, ChosenModels


@dataclass(frozen=True, slots=True)
class InspectionSetup:
    """One way to inspect: profile, ruler, rule set, zones and light.

    Parameters
    ----------
    zones : names of the zones in which to look for defects; None looks in all.
    flat_field : picture of a blank surface to divide by, or None.
    known_dirt : map of the microscope's own dirt for pictures from files, or None.
    own_dirt : where the microscope's own dirt lies on the picture; marks there are not judged.
    strict_own_dirt : no pass with such dirt in a zone that is judged, however small it is.
    refusal : why nothing may be judged now, whatever the picture shows; None where it may.
    optics : files behind the request's flat field and `own_dirt`; None where there are none.
    models : trained models that judge beside the rules, where the request's detector or a task wants them.
    part : number of the part that must be on the picture, with the request's fiber; None where any may be.
    """

    profile: str
    request: ExamineRequest
    rule_set: RuleSet
    software: Software
    zones: tuple[str, ...] | None = None
    flat_field: Path | None = None
    known_dirt: KnownDirt | None = None
    own_dirt: tuple[Speck, ...] = ()
    strict_own_dirt: bool = False
    refusal: Reason | None = None
    part: str | None = None
    optics: Optics | None = None
    models: ChosenModels = NO_MODELS

    @property
    def skipped_zones(self) -> tuple[str, ...]:
        """Zones of the rule set that were not asked for."""
        asked = self.zones
        return () if asked is None else tuple(z.name for z in self.rule_set.zones if z.name not in asked)

    def described(self) -> dict[str, str]:
        """The setup in words: the same words mean the same records."""
        fiber, scale, detector = self.request.fiber, self.request.given_scale, self.request.detector
        judges = {"Detector": detector.value} if detector.asks_network else {}
        return judges | {
            "Program version": self.software.version,
            "Profile": self.profile,
            "Rule set": self.rule_set.id,
            "Rule set sha256": rule_set_sha256(self.rule_set),
            "Decision rule": self.rule_set.decided_by.wording,
            "Uncertainty": "U = k u, k = 2 (about 95 %)",
            "Configuration sha256": self.software.config_sha256,
            "Model": self.models.wording,
            "Fiber": "not named" if fiber is None else f"{fiber.title}, ± {fiber.cladding_tolerance_um:g} µm",
            "Fiber cladding in µm": "unknown" if fiber is None else f"{fiber.cladding_um:g}",
            "Scale in µm per px": "from the fiber, if named" if scale is None else _in_words(scale),
            "Scale source": "none" if scale is None else f"{scale.source.value}, u = {scale.uncertainty_rel:.2%}",
            "Zones": "all" if self.zones is None else ", ".join(self.zones),
            "Flat field": "none" if self.flat_field is None else _fingerprint(self.flat_field),
            "Own dirt": "none" if self.known_dirt is None else _left_out(self.known_dirt, strict=self.strict_own_dirt),
        }


def _fingerprint(path: Path) -> str:
    """Name and hash: another picture under the same name is another flat field."""
    return f"{path.name}, sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}"


def _left_out(dirt: KnownDirt, *, strict: bool) -> str:
    return f"{dirt.file}{', no pass beside it' if strict else ''}"


def _in_words(scale: Scale) -> str:
    x, y = scale.um_per_px_x, scale.um_per_px_y
    return f"{x:.7g}" if x == y else f"{x:.7g} across, {y:.7g} down"
