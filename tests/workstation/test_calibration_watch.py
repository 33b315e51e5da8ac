"""A calibration is watched: its end, its camera, its picture size, and the claddings that production shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.domain.station import UnusableRuler, WorkstationSettings
from dscope_gui.domain.verdict import Cause
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.settings import load_config, load_fibers
from dscope_gui.settings.calibrations import CalibrationShelf
from dscope_gui.workstation.calibration_standing import Standing
from dscope_gui.workstation.calibration_watch import CalibrationWatch, CautionKind
from dscope_gui.workstation.ruler import Ruler
from tests.calibrated import calibration
from tests.hand_built import NOON

CONFIG = load_config()
FIBER = load_fibers()["sm-9-125"]
CAMERA = CameraInfo("simulator", "Simulated camera", width=2048, height=1536)
UM_PER_PX = 0.26


@dataclass
class StandingClock:
    moment: datetime = NOON

    def now(self) -> datetime:
        return self.moment

    def monotonic_s(self) -> float:
        return 0.0


class Bench:
    """A ruler and its watch over a calibration that is valid for a year."""

    def __init__(self, folder: Path, care: dict[str, object] | None = None, **changes: object) -> None:
        self.clock, self.camera = StandingClock(), CAMERA
        shelf = CalibrationShelf(folder)
        self.path = shelf.add(calibration(UM_PER_PX, **changes)).path  # type: ignore[arg-type]  # fields of any type
        self.settings = self.with_calibration(str(self.path), care)
        self.ruler = Ruler(self.settings, self.clock, lambda: self.camera)
        self.watch = CalibrationWatch(self.ruler, CONFIG.profile(CONFIG.default_profile).scale)

    @staticmethod
    def with_calibration(path: str, care: dict[str, object] | None = None) -> WorkstationSettings:
        settings = CONFIG.workstation
        kept = settings.calibration_care.model_copy(update=care or {})
        return settings.model_copy(update={"calibration": path, "calibration_care": kept})

    def after(self, days: float) -> Bench:
        self.clock.moment = NOON + timedelta(days=days)
        return self

    def kinds(self) -> list[CautionKind]:
        return [caution.kind for caution in self.watch.cautions()]

    def inspect(self, parts: int, cladding_um: float = 125.0, stretched_y: float = 1.0) -> None:
        """Parts whose cladding is as thick as that, seen with the scale of the calibration."""
        radius = cladding_um / 2 / UM_PER_PX
        for _ in range(parts):
            self.watch.see(EndFace(Ellipse(1024, 768, radius, radius * stretched_y, 0.0), None, "hough", 1, 0.1), FIBER)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.mark.parametrize(
    ("days", "standing", "kinds"),
    [
        (0, Standing.VALID, []),
        (350, Standing.VALID, []),
        (352, Standing.ENDS_SOON, [CautionKind.ENDS_SOON]),
        (365, Standing.ENDS_SOON, [CautionKind.ENDS_SOON]),
        (366, Standing.STALE, [CautionKind.STALE]),
        (395, Standing.STALE, [CautionKind.STALE]),
        (396, Standing.EXPIRED, [CautionKind.EXPIRED]),
    ],
)
def test_a_calibration_grows_old(bench: Bench, days: int, standing: Standing, kinds: list[CautionKind]) -> None:
    assert bench.after(days).ruler.standing() is standing
    assert bench.kinds() == kinds


def test_a_calibration_without_an_end_never_grows_old(tmp_path: Path) -> None:
    assert Bench(tmp_path, valid_days=None).after(30_000).kinds() == []


def test_within_its_grace_a_stale_calibration_still_measures(bench: Bench) -> None:
    ruling = bench.after(380).ruler.ruling()
    assert ruling.scale is not None
    assert ruling.scale.source is ScaleSource.CALIBRATION
    assert ruling.refusal is None
    assert not bench.watch.cautions()[0].stops_verdicts


def test_beyond_its_grace_nothing_is_measured_with_it_and_nothing_is_judged(bench: Bench) -> None:
    ruling = bench.after(400).ruler.ruling()
    assert ruling.scale is None
    assert ruling.refusal is not None
    assert ruling.refusal.cause is Cause.CALIBRATION_UNUSABLE
    assert bench.watch.cautions()[0].stops_verdicts


def test_a_station_may_choose_the_cladding_once_the_calibration_has_ended(tmp_path: Path) -> None:
    bench = Bench(tmp_path, {"unusable": UnusableRuler.CLADDING}).after(400)
    ruling = bench.ruler.ruling()
    assert (ruling.scale, ruling.refusal) == (None, None)
    assert bench.kinds() == [CautionKind.EXPIRED]
    assert not bench.watch.cautions()[0].stops_verdicts


def test_behind_another_camera_it_measures_nothing(bench: Bench) -> None:
    bench.camera = CameraInfo("basler:40012345", "a2A2048-37gcBAS (40012345)", width=2048, height=1536)
    assert bench.kinds() == [CautionKind.OTHER_CAMERA]
    assert bench.ruler.ruling().scale is None


def test_a_region_of_interest_makes_another_picture(bench: Bench) -> None:
    bench.camera = CameraInfo("simulator", "Simulated camera", width=1024, height=768)
    assert bench.kinds() == [CautionKind.OTHER_PICTURE]
    assert bench.ruler.ruling().refusal is not None


def test_a_camera_that_is_not_open_yet_says_nothing_about_its_pictures(bench: Bench) -> None:
    bench.camera = CameraInfo("simulator", "Simulated camera")
    assert bench.kinds() == []


def test_a_calibration_from_a_picture_file_fits_every_camera(tmp_path: Path) -> None:
    assert Bench(tmp_path, camera="").kinds() == []


def test_claddings_within_their_tolerance_raise_no_doubt(bench: Bench) -> None:
    bench.inspect(20, cladding_um=125.7)
    assert bench.kinds() == []
    beside = bench.watch.disagreement()
    assert beside is not None
    assert beside.x == pytest.approx(125.0 / 125.7 - 1, abs=1e-6)


def test_claddings_that_all_lie_apart_from_the_calibration_are_told(bench: Bench) -> None:
    bench.inspect(20, cladding_um=126.5)
    assert bench.kinds() == [CautionKind.DISAGREES]
    beside = bench.watch.cautions()[0].disagreement
    assert beside is not None
    assert beside.parts == 20
    assert beside.x == pytest.approx(-0.0119, abs=1e-4)


def test_a_calibration_that_fits_across_but_not_down_is_told(bench: Bench) -> None:
    bench.inspect(20, stretched_y=1.05)
    assert bench.kinds() == [CautionKind.DISAGREES]


def test_too_few_parts_say_nothing(bench: Bench) -> None:
    bench.inspect(19, cladding_um=130)
    assert bench.kinds() == []


def test_a_few_odd_fibers_say_nothing(bench: Bench) -> None:
    bench.inspect(12)
    bench.inspect(8, cladding_um=128)
    assert bench.kinds() == []


def test_only_the_last_parts_count(bench: Bench) -> None:
    bench.inspect(20, cladding_um=126.5)
    bench.inspect(15)
    assert bench.kinds() == []


def test_an_odd_part_that_is_wiped_again_and_again_counts_once(bench: Bench) -> None:
    bench.inspect(19)
    odd = EndFace(Ellipse(1024, 768, 260, 260, 0.0), None, "hough", 1, 0.1)
    bench.watch.see(odd, FIBER)
    for _ in range(30):
        bench.watch.see(odd, FIBER, same_part=True)
    assert bench.kinds() == []


def test_what_is_seen_through_another_camera_is_not_held_against_it(bench: Bench) -> None:
    bench.camera = CameraInfo("usb:0", "Another camera")
    bench.inspect(20, cladding_um=150)
    bench.camera = CAMERA
    assert bench.kinds() == []


def test_a_new_calibration_begins_with_a_clean_slate(bench: Bench, tmp_path: Path) -> None:
    bench.inspect(20, cladding_um=126.5)
    newer = CalibrationShelf(tmp_path).add(calibration(0.257, made_at=NOON + timedelta(days=1)))
    bench.ruler.use(bench.with_calibration(str(newer.path)))
    assert bench.kinds() == []
    assert bench.ruler.ruling().scale == newer.calibration.scale


def test_several_things_are_told_at_once_the_gravest_first(bench: Bench) -> None:
    bench.inspect(20, cladding_um=126.5)
    bench.after(352)
    assert bench.kinds() == [CautionKind.DISAGREES, CautionKind.ENDS_SOON]


def test_a_file_that_is_gone_is_told_and_nothing_is_measured_instead(bench: Bench) -> None:
    bench.path.unlink()
    bench.ruler.use(bench.settings)
    assert bench.kinds() == [CautionKind.UNREADABLE]
    assert bench.watch.cautions()[0].stops_verdicts
    with pytest.raises(ConfigurationInvalid, match="cannot be read"):
        bench.ruler.ruling()


def test_a_file_with_a_scale_and_no_history_measures_as_before(tmp_path: Path) -> None:
    path = tmp_path / "bare.json"
    path.write_text('{"um_per_px_x": 0.4, "um_per_px_y": 0.4, "uncertainty_rel": 0.001, "dots_used": 80}')
    ruler = Ruler(Bench.with_calibration(str(path)), StandingClock())
    assert ruler.ruling().scale is not None
    assert ruler.calibration is None
    assert CalibrationWatch(ruler, CONFIG.profile(CONFIG.default_profile).scale).cautions() == ()


def test_a_calibration_file_with_a_typing_error_is_no_ruler(bench: Bench) -> None:
    bench.path.write_text(bench.path.read_text().replace('"um_per_px_x"', '"um_per_px_z"'))
    bench.ruler.use(bench.settings)
    assert bench.kinds() == [CautionKind.UNREADABLE]
