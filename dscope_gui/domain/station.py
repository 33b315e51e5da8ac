"""How a workstation is set up: the section `workstation` of `config/config.json`."""

from __future__ import annotations

import re
from datetime import time
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from dscope_gui.domain.calibration import UmPerPx
from dscope_gui.domain.check_plan import MOST_FRAMES, CheckStep
from dscope_gui.domain.judges import DetectorChoice
from dscope_gui.domain.profile.common import Megabytes, PathText, PerSecond, Seconds, Section, Share, Sigmas, Text

_TIME: Final = r"([01]?\d|2[0-3]):([0-5]\d)"
_TIMES: Final = rf"^\s*({_TIME}[\s,;]*)*$"


class Role(StrEnum):
    """Who sits in front of it; each may use what the one before may, and more."""

    OPERATOR = "operator"
    TECHNICIAN = "technician"
    QA = "qa"

    def may_act_as(self, other: Role) -> bool:
        order = list(Role)
        return order.index(self) >= order.index(other)


class ThemeName(StrEnum):
    LIGHT = "light"
    DARK = "dark"


class CameraChoice(Section):
    """`source` : a camera's name as `dscope cameras` lists it; `settings` : a file in `config/cameras`."""

    source: Annotated[PathText, Field(min_length=1)]
    settings: Annotated[Text, Field(min_length=1)]


MOST_DAYS: Final = 3650
"""Ten years: no glass with dots is trusted longer unseen."""
Days = Annotated[int, Field(ge=0, le=MOST_DAYS)]


class UnusableRuler(StrEnum):
    """What a station does whose calibration must not measure any more."""

    NO_VERDICT = "no_verdict"
    """Nothing is judged until somebody calibrates: the operator asks a technician."""
    CLADDING = "cladding"
    """The cladding of the known fiber measures instead, as at a station that was never calibrated."""


class CalibrationCare(Section):
    """How long a calibration is trusted, and how it is watched.

    Parameters
    ----------
    valid_days : of a new one, unless the technician says otherwise.
    warn_days : before its end the technician is reminded.
    grace_days : after its end it measures on, with a warning in sight of the operator; then no more.
    unusable : what is done when it has ended for good, or belongs to another camera or picture size.
    watched_parts : so many of the last parts of known fiber tell together whether it still agrees with their claddings.
    watch_sigmas : standard uncertainties of both by which the two may differ.
    """

    valid_days: Annotated[int, Field(ge=1, le=MOST_DAYS)]
    warn_days: Days
    grace_days: Days
    unusable: UnusableRuler
    watched_parts: Annotated[int, Field(ge=3, le=1000)]
    watch_sigmas: Sigmas


class OwnDirtSettings(Section):
    """The microscope's own dirt.

    Parameters
    ----------
    exclude : leave its marks out of judging; else they are judged as marks of the part.
    strict : no pass with such dirt in a zone that is judged; else only where it may hide what fails.
    """

    exclude: bool
    strict: bool


MOST_CLEANINGS: Final = 100
"""Of one part."""


class CaptureSettings(Section):
    """One press of the key.

    Parameters
    ----------
    burst : frames taken, of which the sharpest is judged.
    timeout_s : for the whole burst.
    most_cleanings : after so many a part that still fails is damaged.
    off_centre : share of the picture's half height by which the fiber may lie off the middle without a remark.
    """

    burst: Annotated[int, Field(ge=1, le=MOST_FRAMES)]
    timeout_s: Seconds
    most_cleanings: Annotated[int, Field(ge=1, le=MOST_CLEANINGS)]
    off_centre: Share
    require_serial: bool
    beep: bool


class LiveSettings(Section):
    """What is looked for on the live picture.

    Parameters
    ----------
    detect : also look for defects, not only for the end face.
    analyses_per_s : at most so many; the picture itself is always shown as fast as it comes.
    """

    detect: bool
    profile: Text
    analyses_per_s: PerSecond


class StorageSettings(Section):
    """Where the history is kept.

    Parameters
    ----------
    folder : of the pictures, and of the database as well where it is not shared, absolute or within the data folder;
        None is a folder of its own there.
    database_url : of a database that several stations share, such as `postgresql://dscope@server/dscope`; never with
        a password; None keeps the history in the folder.
    least_free_mb : below it the operator is warned.
    spool_days : so long a station keeps by itself what a shared history was proven to hold; 0 keeps it for ever.
    """

    folder: PathText | None
    database_url: PathText | None = None
    least_free_mb: Megabytes
    spool_days: Annotated[float, Field(ge=0, le=MOST_DAYS)] = 90


class GuiSettings(Section):
    """`language` : name of a file in `resources/languages`, `en` for none."""

    language: Annotated[Text, Field(min_length=2)]
    theme: ThemeName
    fullscreen: bool
    first_run_card: bool


MOST_HOURS: Final = 24 * 366
"""A year: what was looked at then says nothing of the instrument today."""
MOST_CHECKS: Final = 10_000
MOST_STEPS: Final = 50
"""Of one check, which somebody stands by."""


class StationCheckSettings(Section):
    """The check before a shift, and whether production waits for it.

    Parameters
    ----------
    required : production is locked unless the last check is green and still holds.
    valid_h : how long a green check holds.
    shift_starts : at each of these times of the day, local, a new check is due; such as `06:00 14:00`, or empty.
    least_role : who may do it.
    part : of the connector for light and painted defects; None is the station's default part.
    baseline_checks : the first so many green checks set the limits of the control charts.
    """

    required: bool
    valid_h: Annotated[float, Field(gt=0, le=MOST_HOURS)]
    shift_starts: Annotated[str, Field(pattern=_TIMES)]
    least_role: Role
    part: Text | None
    baseline_checks: Annotated[int, Field(ge=2, le=MOST_CHECKS)]
    steps: Annotated[tuple[CheckStep, ...], Field(min_length=1, max_length=MOST_STEPS)]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        names = [step.name for step in self.steps]
        if len(set(names)) < len(names):
            raise ValueError("two steps have the same name")
        return self

    @property
    def starts(self) -> tuple[time, ...]:
        """The times of the day at which shifts start."""
        return tuple(time(int(hour), int(minute)) for hour, minute in re.findall(_TIME, self.shift_starts))


class WorkstationSettings(Section):
    """`um_per_px` and `calibration` : the ruler; where both are None the recipe's fiber is.

    `calibration` : a file, absolute or within the data folder.
    `flat_field` : picture of a blank, absolute or within the data folder; None leaves the light as it is.
    `flat_field_valid_days` : of a new one; then it is to be taken anew, as lamps age and dust settles.
    `detector` : who looks for defects; the live picture and the stream are looked at by the rules alone.
    `default_part` : part number that is chosen when the program opens; None waits for a scan.
    """

    station: Annotated[Text, Field(min_length=1)]
    default_part: Text | None = None
    um_per_px: UmPerPx | None
    calibration: PathText | None
    calibration_care: CalibrationCare
    flat_field: PathText | None
    flat_field_valid_days: Annotated[int, Field(ge=1, le=MOST_DAYS)]
    own_dirt: OwnDirtSettings
    detector: DetectorChoice = DetectorChoice.AUTO
    camera: CameraChoice
    capture: CaptureSettings
    live: LiveSettings
    storage: StorageSettings
    gui: GuiSettings
    station_check: StationCheckSettings
