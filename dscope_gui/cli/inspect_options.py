"""The options of `dscope inspect`, and the batch that they ask for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.cli.calibration_age import warn_of_age
from dscope_gui.cli.rule_choice import chosen_rules
from dscope_gui.cluster import find_pictures
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.inspection import Software
from dscope_gui.domain.judges import Detector, DetectorChoice
from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.station import CalibrationCare
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.engine.read import SUFFIXES, list_pictures
from dscope_gui.errors import WrongUse
from dscope_gui.paths import data_folder
from dscope_gui.settings import (
    Config,
    config_sha256,
    fiber_of_diameters,
    find_fiber,
    load_config,
    load_fibers,
    load_scale,
    parse_scale,
)
from dscope_gui.version import __version__
from dscope_gui.workstation.batch import BatchJob, drawn_by_a_batch
from dscope_gui.workstation.flat_field import load_flat_field
from dscope_gui.workstation.own_dirt import load_own_dirt
from dscope_gui.workstation.picture_source import PicturePlace
from dscope_gui.workstation.profile_proof import proven
from dscope_gui.workstation.second_judge import ChosenModels, choose
from dscope_gui.workstation.setup import InspectionSetup

PARTS = ("core", "cladding", "adhesive", "contact")
"""Names of the visible parts, which a rule set may add to."""


@dataclass(frozen=True, slots=True)
class InspectOptions:
    """As typed; None is what was not said."""

    pictures: tuple[PicturePlace, ...]
    out: Path | None
    profile: str | None = None
    fiber: str | None = None
    core_um: float | None = None
    cladding_um: float | None = None
    um_per_px: str | None = None
    calibration: Path | None = None
    rules: str | None = None
    station_rules: bool = False
    zones: str | None = None
    flat_field: Path | None = None
    own_dirt: Path | None = None
    detector: Detector | None = None
    model: str | None = None
    records_only: bool = False
    zone_images: bool = False


def job_of(options: InspectOptions) -> BatchJob:
    """The batch that was asked for.

    Raises
    ------
    WrongUse, ConfigurationInvalid, RuleSetInvalid
        An option that cannot be what was meant, by name.
    """
    if not options.pictures:
        raise WrongUse("No picture was named", "Give pictures or folders: dscope inspect PATH… --out DIR")
    if options.out is None:
        raise WrongUse("The folder for the results is missing", "Give it with --out DIR")
    if options.out.exists() and not options.out.is_dir():
        raise WrongUse(f"--out {options.out} is no folder")
    return BatchJob(
        pictures=_pictures(options.pictures, options.out),
        out=options.out,
        setup=setup_of(options, load_config()),
        records_only=options.records_only,
        with_zones=options.zone_images,
    )


def setup_of(options: InspectOptions, config: Config) -> InspectionSetup:
    """How the pictures are to be inspected."""
    profile = options.profile or config.default_profile
    detector, models = _judges(options, config)
    rule_set = chosen_rules(options.rules or config.default_rules, of_station=options.station_rules)
    return InspectionSetup(
        profile=profile,
        request=ExamineRequest(
            profile=proven(config, profile),
            fiber=_fiber(options),
            given_scale=_scale(options, config.workstation.calibration_care),
            detector=detector,
        ),
        rule_set=rule_set,
        software=Software(__version__, config_sha256(config)),
        zones=_zones(options.zones, rule_set),
        flat_field=_flat_field(options.flat_field, config.profile(profile).read),
        known_dirt=None if options.own_dirt is None else load_own_dirt(options.own_dirt),
        strict_own_dirt=options.own_dirt is not None and config.workstation.own_dirt.strict,
        models=models,
    )


def _judges(options: InspectOptions, config: Config) -> tuple[Detector, ChosenModels]:
    """As typed, else as the station does; whoever names a model wants it asked."""
    said = options.detector
    choice = config.workstation.detector if said is None else DetectorChoice(said.value)
    if options.model is not None and said is None:
        choice = DetectorChoice.BOTH
    detector, models = choose(data_folder(), choice, options.model)
    if detector is Detector.DL and models.fault is not None:
        raise WrongUse(f"--detector dl: {models.fault}", "Ask for rules or both, or name one with --model")
    return detector, models


def _pictures(places: tuple[PicturePlace, ...], out: Path) -> tuple[PicturePlace, ...]:
    """All pictures, each once, without what a batch has drawn, unless it was named itself."""
    found: dict[str, PicturePlace] = {}
    for place in places:
        for picture in _below(place):
            if picture in places or not _is_drawn(picture, out):
                key = picture.text if isinstance(picture, PictureAddress) else os.path.abspath(picture)  # noqa: PTH100 - resolving would follow links
                found.setdefault(key, picture)
    return tuple(found.values())


def _below(place: PicturePlace) -> Sequence[PicturePlace]:
    return find_pictures(place.text, SUFFIXES) if isinstance(place, PictureAddress) else list_pictures([place])


def _is_drawn(picture: PicturePlace, out: Path) -> bool:
    path = picture.path if isinstance(picture, PictureAddress) else picture
    return path is not None and drawn_by_a_batch(path, out)


def _fiber(options: InspectOptions) -> Fiber | None:
    typed = options.core_um is not None or options.cladding_um is not None
    if options.fiber is not None and typed:
        raise WrongUse("--fiber and typed-in diameters exclude each other", "Give one of them")
    if options.fiber is not None:
        return find_fiber(load_fibers(), options.fiber)
    if not typed:
        return None
    if options.cladding_um is None:
        raise WrongUse("--core-um alone is no ruler", "Give --cladding-um as well")
    return fiber_of_diameters(options.core_um, options.cladding_um)


def _scale(options: InspectOptions, care: CalibrationCare) -> Scale | None:
    if options.um_per_px is not None and options.calibration is not None:
        raise WrongUse("--um-per-px and --calibration exclude each other", "Give one of them")
    if options.um_per_px is not None:
        return parse_scale(options.um_per_px)
    if options.calibration is None:
        return None
    warn_of_age(options.calibration, care)
    return load_scale(options.calibration)


def _flat_field(path: Path | None, settings: ReadSettings) -> Path | None:
    """Tried before the batch begins, so that a wrong one is told once and at once."""
    if path is not None:
        load_flat_field(path, settings)
    return path


def _zones(text: str | None, rule_set: RuleSet) -> tuple[str, ...] | None:
    if text is None:
        return None
    known = tuple(dict.fromkeys((*PARTS, *(zone.name for zone in rule_set.zones))))
    asked = tuple(name for part in text.split(",") if (name := part.strip()))
    for name in asked:
        if name not in known:
            raise WrongUse(f"There is no zone {name!r}", did_you_mean(name, known))
    if not asked:
        raise WrongUse("--zones names no zone", f"Known: {', '.join(known)}")
    return asked
