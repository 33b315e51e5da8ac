"""The first reason of a stored inspection, which the history keeps as an English sentence, in the language in force."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.qt.languages import SOURCE_LANGUAGE, language_in_force, spoken
from dscope_gui.qt.widgets.reason_wording import reason_sentence

_PLAIN: Final = {
    "The picture could not be read": Cause.UNREADABLE,
    "No end face was found on the picture": Cause.NO_END_FACE,
    "The picture is out of focus; ": Cause.BLURRED,
    "The picture is too dark or too bright; ": Cause.POOR_ILLUMINATION,
    "The picture is overexposed; ": Cause.SATURATED,
    "The picture has too little contrast or too much noise; ": Cause.LOW_CONTRAST,
    "The picture is not quite sharp; ": Cause.SOFT,
    "The picture is compressed too much; ": Cause.COARSELY_CODED,
    "A film or fringes cover the end face; ": Cause.COVERED,
    "A zone reaches out of the picture; ": Cause.ZONE_CUT_OFF,
    "The measured cladding contradicts the scale; ": Cause.SCALE_DISAGREES,
    "The picture has no scale; ": Cause.NO_SCALE,
    "The cladding or the scale is no proper length; ": Cause.NO_SCALE,
    "The calibration must not be used: ": Cause.CALIBRATION_UNUSABLE,
    "The end face was not seen on this frame; ": Cause.END_FACE_REMEMBERED,
    "The program failed on ": Cause.PROGRAM_FAILED,
}
"""How sentences begin that say their cause alone; `rules.judge` and `workstation` make them."""

_DEFECT: Final = r"(?P<kind>[A-Z]\w+) (?P<id>\S+)"
_SIZE: Final = r"(?:is (?P<wide>.+?) wide|measures (?P<across>.+?) across)"
_ALLOWED: Final = r"(?P<limit>.+?) (?:is|are) allowed"
_WORDED: Final = {
    Cause.TOO_LARGE: rf"{_DEFECT} in (?P<zone>.+?) {_SIZE}; {_ALLOWED} \((?:(?P<excess>[\d.]+) µm too large|exactly.*?)"
    r"(?:; within the guard band)?\)",
    Cause.TOO_MANY: rf"(?P<count>\d+) (?P<many>.+?) in (?P<zone>.+?) \((?P<ids>.+)\); {_ALLOWED} \(.+\)",
    Cause.GUARD_BAND: rf"{_DEFECT} (?:in|at the edge of) (?P<zone>.+?) {_SIZE}; {_ALLOWED}; within the guard band",
    Cause.UNMEASURED: rf"{_DEFECT}(?: in (?P<zone>.+?))? could not be measured in µm; .+",
    Cause.OWN_DIRT: r"Dirt of the microscope itself \((?P<ids>.+)\) in (?P<zone>.+?) may hide .+",
    Cause.JUDGES_DISAGREE: r"The judges disagree on (?P<ids>.+); without .+",
    Cause.ZONE_SKIPPED: r"Zone (?P<title>.+) was not inspected",
    Cause.TOO_COARSE: r"A pixel is (?P<pixel>\S+) µm; marks of (?P<smallest>\S+) µm, which may fail, .+",
    Cause.WRONG_CLADDING: r"(?:Wrong part: t|T)he cladding measures (?P<found>.+?); .+ is (?:made for )?(?P<limit>.+)",
    Cause.WRONG_CORE: r"Wrong part: the core measures (?P<found>.+?); .+ is (?P<limit>.+)",
}
"""What else they say, as `rules.sentences`, `rules.judge`, `rules.hidden`, `rules.disputed` and the station say it."""

_LIMITS: Final = (
    (re.compile(r"none over (.+)"), r"none > \1"),
    (re.compile(r"none of (.+) or more"), r"none ≥ \1"),
    (re.compile(r"none that can be detected .+"), "none"),
)
"""From a sentence to the words of the acceptance table."""
_REST: Final = re.compile(r" and (\d+) more$")
_Groups = Mapping[str, str | None]


def first_reason_words(text: str) -> str:
    """As the operator was told it; as it is stored in English, and where nobody knows the sentence."""
    if not text or language_in_force() == SOURCE_LANGUAGE:
        return text
    reason = read_reason(text)
    return spoken(text) if reason is None else reason_sentence(reason)


def read_reason(text: str) -> Reason | None:
    """The reason that a verdict gave in this sentence; None where no verdict says such a thing."""
    for start, cause in _PLAIN.items():
        if text.startswith(start):
            return Reason(text, cause)
    for cause, pattern in _WORDED.items():
        if found := re.fullmatch(pattern, text):
            return _of_groups(text, cause, found.groupdict())
    return None


def _of_groups(text: str, cause: Cause, said: _Groups) -> Reason:
    if cause is Cause.TOO_COARSE:
        return Reason(text, cause, limit=f"≤ {said['smallest']} µm per pixel", found=f"{said['pixel']} µm per pixel")

    def given(*names: str) -> str | None:
        return next((word for name in names if (word := said.get(name))), None)

    limit, excess = given("limit"), given("excess")
    return Reason(
        text,
        cause,
        zone=_zone(given("zone", "title")),
        kind=_kind(given("kind", "many")),
        limit=None if limit is None else _limit_wording(limit),
        found=given("found", "wide", "across", "count"),
        margin_um=None if excess is None else -float(excess),
        defects=_names(given("id", "ids") or ""),
    )


def _zone(said: str | None) -> str | None:
    """The name out of `B (cladding)`, too."""
    titled = re.fullmatch(r".+ \((.+)\)", said or "")
    return titled[1] if titled else said


def _kind(said: str | None) -> str | None:
    return None if said is None else said.removeprefix("pieces of ").lower()


def _limit_wording(said: str) -> str:
    for pattern, wording in _LIMITS:
        if pattern.fullmatch(said):
            return pattern.sub(wording, said)
    return said


def _names(said: str) -> tuple[str, ...]:
    """Of all that are meant: of those that are only counted nothing but how many there are."""
    rest = _REST.search(said)
    listed = [one.split(" ")[0] for one in _REST.sub("", said).split(", ") if one]
    return (*listed, *[""] * (int(rest[1]) if rest else 0))
