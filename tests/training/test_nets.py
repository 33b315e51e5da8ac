"""What the networks see: turns become shifts, perfect end faces vanish, marks stay."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch import Tensor  # noqa: E402 - it is there now

from dscope_gui.domain.training import QualityNet  # noqa: E402 - they need torch
from dscope_gui.training.quality.nets import EndFaceNet, build_net, evenly_bright  # noqa: E402 - as above
from dscope_gui.training.quality.unrolled import COLUMNS, ROWS, Unrolled  # noqa: E402 - as above

pytestmark = pytest.mark.xdist_group("torch")  # one process pays for loading it, not all

SIDE = 384
_RADIUS_PX = SIDE / 4
"""Of the cladding: the cut reaches to two radii."""


def _rings(*, pit_at: tuple[int, int] | None = None) -> Tensor:
    """(1, 1, SIDE, SIDE): core, cladding and ferrule with soft edges, and a black pit of 3 × 3 px."""
    y, x = np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2
    radius = np.hypot(x, y)
    picture = 0.7 - 0.4 / (1 + np.exp((radius - _RADIUS_PX) / 1.5)) + 0.2 / (1 + np.exp((radius - 30) / 1.5))
    picture += np.random.default_rng(0).normal(0.0, 0.01, picture.shape)
    if pit_at is not None:
        row, column = pit_at
        picture[row - 1 : row + 2, column - 1 : column + 2] = 0.05
    shown: Tensor = torch.from_numpy(picture).float()[None, None]
    return shown


def test_a_quarter_turn_of_the_end_face_is_a_quarter_of_the_row() -> None:
    seen, turned = Unrolled(SIDE)(_rings(pit_at=(150, 230))), Unrolled(SIDE)(_rings(pit_at=(150, 230)).rot90(1, [2, 3]))
    assert torch.allclose(turned, torch.roll(seen, -COLUMNS // 4, -1), atol=1e-3)


def test_rings_vanish_and_a_pit_stays_in_its_place() -> None:
    perfect, with_pit = Unrolled(SIDE)(_rings())[0, 1], Unrolled(SIDE)(_rings(pit_at=(192, 252)))[0, 1]
    assert perfect.abs().max() < 2.0
    darkest = int(with_pit.argmin())
    assert with_pit.min() < 2.0 * perfect.min()
    assert darkest // COLUMNS == int(60 / (SIDE / 2) * ROWS)
    assert darkest % COLUMNS in (0, COLUMNS - 1)


def test_light_and_contrast_make_no_difference() -> None:
    picture = _rings(pit_at=(150, 230))
    bright, dull = evenly_bright(picture), evenly_bright(0.5 * picture + 0.3)
    assert float((bright - dull).abs().max() / bright.abs().max()) < 0.05  # the least spread weighs more on the dull


def test_a_picture_without_any_contrast_is_no_danger() -> None:
    for kind in QualityNet:
        net = build_net(kind, 2).eval()
        assert torch.isfinite(net(torch.full((1, 1, net.side_px, net.side_px), 0.5))).all()


@pytest.mark.parametrize("kind", QualityNet)
def test_a_turned_end_face_is_shown_with_the_same_values_in_other_places(kind: QualityNet) -> None:
    net: EndFaceNet = build_net(kind, 2)
    seen = net.seen(torch.rand(1, 1, net.side_px, net.side_px))[0]
    turned = net.turned(seen, np.random.default_rng(3))
    assert turned.shape == seen.shape
    assert not torch.equal(turned, seen)
    assert torch.equal(turned.flatten().sort().values, seen.flatten().sort().values)


def test_the_convolutional_net_has_one_answer_for_all_turns() -> None:
    net = build_net(QualityNet.CONVOLUTIONAL, 2).eval()
    seen = net.seen(_rings(pit_at=(150, 230)))
    with torch.no_grad():
        assert torch.allclose(net.sorted(seen), net.sorted(torch.roll(seen, 16, -1)), atol=1e-5)
