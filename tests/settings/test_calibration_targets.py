"""The dot targets that are described in `resources/calibration_targets`."""

from __future__ import annotations

from xml.etree import ElementTree

from dscope_gui.paths import home
from dscope_gui.settings.dot_targets import load_targets

FOLDER = home() / "resources" / "calibration_targets"


def test_every_listed_target_is_one_with_dots_apart() -> None:
    targets = load_targets()
    assert targets
    assert all(target.dot_um is not None and target.dot_um < 0.7 * target.pitch_um for target in targets)


def test_the_printed_target_has_the_pitch_that_its_name_says() -> None:
    drawing = ElementTree.parse(FOLDER / "dots_2mm.svg").getroot()
    space = {"svg": "http://www.w3.org/2000/svg"}
    columns = [float(dot.get("cx", "nan")) for dot in drawing.findall(".//svg:circle", space)]
    rows = [float(row.get("y", "nan")) for row in drawing.findall(".//svg:use", space)]
    assert columns == [2.0 * i for i in range(40)] and rows == [2.0 * j for j in range(30)]
    assert drawing.get("width") == "100mm" and drawing.get("viewBox") == "0 0 100 80"
