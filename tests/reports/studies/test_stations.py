"""What a report of the agreement of stations says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.domain.station_pair import EndPair, LeftOut, MarkPair
from dscope_gui.errors import NotWritable
from dscope_gui.reports.studies import StudyReport, conclusions, summary_tables, write_stations
from dscope_gui.reports.studies.stations_plots import plot_title, stations_plots
from dscope_gui.reports.studies.told import signed
from dscope_gui.validation.stations import StationsResult, compare_stations
from dscope_gui.validation.stations.view import view_um
from tests.validation.stations.made import both, end, mark, view

SIZES = ((1.5, 1.6), (3.0, 3.2), (6.0, 6.1), (12.0, 12.4))


def compared(*more: EndPair, out: tuple[LeftOut, ...] = (), **ends: Any) -> StationsResult:
    usual = [end(f"E{n}", *(both(a + 0.01 * n, b) for a, b in SIZES), **ends) for n in range(6)]
    return compare_stations(("A", "B"), [*usual, *more], out)


def said(result: StationsResult) -> str:
    return "\n".join(conclusions(StudyReport("Stations", stations=(result,))))


def test_a_bias_is_told_with_its_interval_and_its_limits() -> None:
    told = said(compared())
    assert "Diameters are larger on B: +0.175 (+0.1" in told
    assert "(24 marks on 6 ends)" in told
    assert "6 ends are few" in told


def test_two_stations_that_measure_alike_are_said_to() -> None:
    alike = compare_stations(("A", "B"), [end(f"E{n}", both(4.0, 4.0 + 0.1 * (-1) ** n)) for n in range(8)])
    assert "Diameters do not differ beyond chance: bias +0.000" in said(alike)


def test_a_bias_that_is_proven_but_tiny_is_no_matter() -> None:
    ends = [end(f"E{n}", both(4.0, 4.02 + 0.002 * (-1) ** n)) for n in range(8)]
    assert "Diameters differ by so little that no limit turns on it: bias +0.020" in said(
        compare_stations(("A", "B"), ends)
    )


def test_rulers_are_named() -> None:
    ruler, calibrated = view(is_own_ruler=True), view(cladding_um=126.0)
    assert "agree by definition" in said(compared(first=ruler, second=ruler))
    assert "A takes its scale from the cladding" in said(compared(first=ruler, second=calibrated))


def test_marks_measured_quite_differently_are_named_with_what_they_do_to_the_bias() -> None:
    odd = MarkPair(mark(4.6), mark(17.2, kind="chip"))
    told = said(compared(end("E12", odd)))
    assert "Measured quite differently: E12: pit of 4.6 µm on A, chip of 17.2 µm on B." in told
    assert "Diameters are larger on B: +0.1" in told, "by the median, which one mark does not move"
    assert "Trust the median and its robust limits here" in told
    assert "which marks far off (1) mislead: they would say a bias of +0.672" in told


def test_figures_that_are_misled_bear_a_sign_in_the_table_and_robust_ones_stand_beside() -> None:
    report = StudyReport("S", stations=(compared(end("E12", MarkPair(mark(4.6), mark(17.2, kind="chip")))),))
    sizes, middle = summary_tables(report)[1:3]
    assert str(sizes.rows[0][3]).startswith("† +0.672")
    assert middle.rows[0][0] == "Diameter, all sizes"
    assert middle.rows[0][4] == "these"
    assert "to +12.60 (all)" in str(middle.rows[0][3])


def test_one_mark_far_off_does_not_press_the_others_together_on_the_plot() -> None:
    result = compared(end("E12", MarkPair(mark(4.6), mark(17.2, kind="chip"))))
    low, high = view_um(result.sizes[0])
    assert -0.5 < low < high < 1.0
    assert view_um(compared().sizes[0])[1] > result.sizes[0].between[1]  # type: ignore[index]  # there are limits


def test_marks_with_a_limit_between_their_two_sizes_are_counted() -> None:
    ends = [end(f"E{n}", both(4.9, 5.1), both(4.0, 4.1), both(9.9, 9.95)) for n in range(4)]
    assert "on different sides of a limit, where a verdict may turn: 4 of 12" in said(
        compare_stations(("A", "B"), ends)
    )


def test_ends_that_may_be_others_and_ends_left_out_are_named() -> None:
    strange = [MarkPair(mark(4.0), None)] * 3 + [MarkPair(None, mark(4.0))] * 3
    told = said(compared(end("SWAPPED", *strange), out=(LeftOut("E40", "no scale on B"),)))
    assert "Hardly any mark is the same on SWAPPED" in told
    assert "1 ends were left out: E40 (no scale on B)." in told


def test_a_stricter_station_is_named_once_chance_is_out_of_the_question() -> None:
    strict = [end(f"S{n}", first=view("pass"), second=view("fail")) for n in range(9)]
    assert "B alone 9 (McNemar, exact: p = 0.004): B is stricter." in said(compared(*strict))
    assert "which may be chance" in said(compared(*strict[:2]))


def test_tables_of_several_stations_are_told_apart_by_their_titles() -> None:
    titles = [one.title for one in summary_tables(StudyReport("S", stations=(compared(), compared())))]
    assert len(titles) == 14
    assert titles[1] == "B: Sizes"


def test_every_plot_is_a_picture_that_shows_something() -> None:
    plots = dict(stations_plots(compared()))
    assert list(plots) == [
        *("diameter", "diameter_below_2_um", "diameter_2_to_5_um", "diameter_5_to_10_um", "diameter_from_10_um"),
        "seen",
    ]
    for png in plots.values():
        picture = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
        assert picture is not None
        assert float(picture.std()) > 10.0
    assert plot_title("diameter_2_to_5_um").startswith("Diameter, 2 to 5 µm: differences over sizes")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "report").write_text("no folder", encoding="utf-8")
    with pytest.raises(NotWritable):
        write_stations(StudyReport("S", stations=(compared(),)), tmp_path / "report")


def test_numbers_that_round_to_nothing_have_no_minus() -> None:
    assert signed(-0.0004, "+.3f") == "+0.000"
    assert signed(-0.25, "+.2f") == "−0.25"
    assert signed(1.0, ".2f") == "1.00"
