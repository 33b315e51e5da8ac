"""The way of a picture through the engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.inspection import Examination, InspectionStatus
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.profile.locate import LocateSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.quality import Quality, QualityWarning
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.budget import cladding_size, core_size
from dscope_gui.engine.classify import name_defects
from dscope_gui.engine.detect import detect
from dscope_gui.engine.flatten import divide_flat_field, equalise_locally, flatten, relative_contrast
from dscope_gui.engine.fuse import Opinion, fuse
from dscope_gui.engine.locate import Known, follow, known_from, locate
from dscope_gui.engine.measure import measure
from dscope_gui.engine.quality import Coding, assess, coding_at_a_glance, coding_of, is_coarsely_coded, is_covered
from dscope_gui.engine.scale import scale_of
from dscope_gui.protocols import Segmenter


@dataclass(frozen=True, slots=True)
class Seen:
    """What methods and network make of an end face, before any threshold says what of it is a defect.

    Parameters
    ----------
    found : the end face and the quality of its picture; no defects yet.
    evidence : name of the method → (h, w) float32 contrast-to-noise ratio on the crop.
    learned : what the network sees; None where none was asked.
    """

    found: Examination
    crop: FlattenedCrop
    evidence: dict[str, FloatImage]
    learned: Opinion | None


def examine(
    image: GreyImage,
    request: ExamineRequest,
    stopwatch: Stopwatch,
    known: Known | None = None,
    *,
    segmenter: Segmenter | None = None,
    onlooker: Callable[[Seen], None] | None = None,
) -> Examination:
    """Find the end face on a picture, and its defects, measured and named.

    Parameters
    ----------
    image : (H, W) uint8 or uint16, unchanged.
    stopwatch : gets one lap for each step.
    known : the end face on the frame before, see `known_end_face`. It is looked for where it lay; where that is in any
        doubt, and with None, the whole picture is searched.
    segmenter : the second judge, asked where the request's detector wants it; without one the rules judge alone.
    onlooker : is shown what was seen, to think of it what it likes.

    Returns
    -------
    Without an end face the status is `localization_failed`, and nothing is guessed.
    """
    even, coding, found = _found(image, request, stopwatch, known)
    if found.end_face is None:
        return found
    with stopwatch.stage("flatten"):
        crop = _flattened(image, even, found, request, coding)
    if is_covered(crop, request.profile.quality.covered):
        found = replace(found, quality=_warned(found.quality, QualityWarning.COVERED))
    with stopwatch.stage("detect"):
        evidence = detect(crop, request.profile.detect)
    seen = Seen(found, crop, evidence, _learned(crop, request.detector, segmenter, stopwatch))
    if onlooker is not None:
        onlooker(seen)
    return decide(seen, request.profile, stopwatch)


def decide(seen: Seen, profile: Profile, stopwatch: Stopwatch) -> Examination:
    """The last steps of `examine`: which of what was seen are defects under a profile, measured and named.

    The same end face may be decided upon again under other thresholds without being looked at again.
    """
    found, end_face = seen.found, seen.found.end_face
    if end_face is None:
        raise ValueError("without an end face there are no defects on it")
    with stopwatch.stage("fuse"):
        candidates = fuse(seen.evidence, seen.crop, end_face.core_radius, profile.fuse, seen.learned)
    with stopwatch.stage("measure"):
        measured = measure(candidates, seen.crop, found.scale, profile.measure)
    with stopwatch.stage("classify"):
        return replace(found, defects=name_defects(measured, end_face, profile.classify, profile.budget))


def find_end_face(image: GreyImage, request: ExamineRequest, stopwatch: Stopwatch) -> Examination:
    """The first half of `examine`: end face, scale and quality of the picture, no defects looked for."""
    return _found(image, request, stopwatch)[-1]


def flattened_end_face(image: GreyImage, request: ExamineRequest) -> tuple[Examination, FlattenedCrop | None]:
    """What the methods and networks look at, and where it was found; no crop where no end face was."""
    even, coding, found = _found(image, request, Stopwatch(_standing_clock))
    return found, None if found.end_face is None else _flattened(image, even, found, request, coding)


def known_end_face(image: GreyImage, end_face: EndFace, request: ExamineRequest) -> Known:
    """What the next frames are held against, from a picture on which the end face was searched and found."""
    return known_from(_evenly_lit(image, request), end_face, request.profile.locate.follow)


def _found(
    image: GreyImage, request: ExamineRequest, stopwatch: Stopwatch, known: Known | None = None
) -> tuple[GreyImage, Coding, Examination]:
    """The evenly lit picture, how it is coded, and what was found on it before any defect is looked for."""
    profile = request.profile
    with stopwatch.stage("locate"):
        even = _evenly_lit(image, request)
        end_face = _located(even, profile.locate, known)
        scale, contradiction = scale_of(end_face, request.fiber, request.given_scale, profile.scale)
    with stopwatch.stage("quality"):
        um_per_px = None if scale is None else scale.um_per_px
        quality = _warned(assess(image, end_face, profile.quality, um_per_px), contradiction)
        coding = (coding_of if known is None else coding_at_a_glance)(image, profile.quality.coding)
        if is_coarsely_coded(coding, profile.quality.coding):
            quality = _warned(quality, QualityWarning.COARSELY_CODED)
    if end_face is None:
        return even, coding, Examination(InspectionStatus.LOCALIZATION_FAILED, quality, None, None, ())
    parts = profile.budget.parts
    examination = Examination(
        status=InspectionStatus.INSPECTED,
        quality=quality,
        end_face=end_face,
        scale=scale,
        defects=(),
        cladding=cladding_size(end_face, scale, parts),
        core=core_size(end_face, scale, parts),
    )
    return even, coding, examination


def _located(even: GreyImage, settings: LocateSettings, known: Known | None) -> EndFace | None:
    followed = None if known is None else follow(even, known, settings)
    return followed or locate(even, settings)


def _flattened(
    image: GreyImage, even: GreyImage, found: Examination, request: ExamineRequest, coding: Coding
) -> FlattenedCrop:
    """From the picture itself where it can be; equalised locally, it no longer is what the flat field describes."""
    if found.end_face is None:
        raise ValueError("without an end face there is nothing to flatten")
    settings = request.profile.flatten
    if settings.clahe is None:
        crop = flatten(image, found.end_face, settings, scale=found.scale, flat_field=request.flat_field)
    else:
        crop = flatten(even, found.end_face, settings, scale=found.scale)
    return replace(crop, contrast=relative_contrast(crop, coding.gap, settings.contrast))


def _learned(
    crop: FlattenedCrop, detector: Detector, segmenter: Segmenter | None, stopwatch: Stopwatch
) -> Opinion | None:
    if segmenter is None or not detector.asks_network:
        return None
    with stopwatch.stage("learned"):
        return Opinion(np.maximum.reduce(list(segmenter.maps(crop).values())), detector)


def _evenly_lit(image: GreyImage, request: ExamineRequest) -> GreyImage:
    """The picture after the corrections of light that were asked for."""
    if request.flat_field is not None:
        image = divide_flat_field(image, request.flat_field)
    clahe = request.profile.flatten.clahe
    return image if clahe is None else equalise_locally(image, clahe)


def _standing_clock() -> float:
    """For what is not measured."""
    return 0.0


def _warned(quality: Quality, warning: QualityWarning | None) -> Quality:
    return quality if warning is None else replace(quality, warnings=(*quality.warnings, warning))
