from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.errors import RuleSetInvalid, WrongUse
from dscope_gui.rules import default_rings, load_rule_set, measured_cladding_um, zone_rings
from dscope_gui.rules.rings import load_part_shares
from tests.rules.drawn import end_face, scale


def test_zones_in_um_become_shares_of_the_measured_cladding() -> None:
    rings = zone_rings(load_rule_set("iec61300-3-35-2015-sm-upc"), end_face(126.0), scale())
    assert [ring.name for ring in rings] == ["core", "cladding", "adhesive", "contact"]
    assert [ring.outer for ring in rings] == pytest.approx([25 / 126, 115 / 126, 135 / 126, 250 / 126])


def test_non_square_pixels_measure_the_same_cladding() -> None:
    """125 µm drawn 300 px wide and 327 px high, as the video stills show it."""
    face = EndFace(Ellipse(0, 0, 150.0, 163.5), None, "drawn", 1.0, 0.0)
    uneven = Scale(125 / 300, 125 / 327, ScaleSource.CALIBRATION, 0.003)
    assert measured_cladding_um(face, uneven) == pytest.approx(125.0)


def test_percent_zones_need_no_scale_and_zones_in_um_do() -> None:
    rings = zone_rings(load_rule_set("large-core-percent"), end_face(230.0), None)
    assert rings[0].outer == pytest.approx(0.88)
    with pytest.raises(WrongUse, match="no scale"):
        zone_rings(load_rule_set("iec61300-3-35-2015-mm"), end_face(), None)


def test_the_default_rings_show_a_core_only_where_one_was_seen() -> None:
    assert [ring.name for ring in default_rings(end_face())] == ["cladding", "adhesive", "contact"]
    core, cladding, adhesive, contact = default_rings(end_face(125.0, core_um=50.0))
    assert [core.outer, cladding.inner] == pytest.approx([0.4, 0.4])
    assert [adhesive.inner, adhesive.outer, contact.outer] == pytest.approx([0.92, 1.08, 2.0])


def test_a_core_as_wide_as_a_hard_clad_one_leaves_no_cladding_ring() -> None:
    rings = default_rings(end_face(425.0, core_um=400.0))
    assert [ring.name for ring in rings] == ["core", "adhesive", "contact"]


def test_shares_that_do_not_grow_outwards_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "parts.json"
    path.write_text('{"adhesive_inner": 1.1, "adhesive_outer": 1.0, "contact_outer": 2, "source": "x"}')
    with pytest.raises(RuleSetInvalid, match="grow outwards"):
        load_part_shares(path)
