"""Parts of the Basler camera that the emulation cannot show: other numbers of frames, other features."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from dscope_gui.cameras.basler.adjust import adjust
from dscope_gui.cameras.basler.count import FrameCount
from dscope_gui.cameras.basler.nodes import Nodes
from dscope_gui.cameras.basler.sdk import Sdk
from dscope_gui.domain.camera import CameraSettings, PixelFormat
from dscope_gui.errors import CameraRefused


@pytest.mark.parametrize(
    ("numbers", "indices"),
    [
        ([(1, 0), (2, 0), (6, 3)], [0, 1, 5]),
        ([(3, 2), (4, 0)], [2, 3]),
        ([(65534, 0), (65535, 0), (1, 0), (2, 0)], [0, 1, 2, 3]),
        ([(2**64 - 1, 0), (2**64 - 1, 2)], [0, 3]),
    ],
    ids=["gap", "missed from the start", "GigE begins again", "no numbers"],
)
def test_the_camera_s_numbers_become_an_even_count(numbers: list[tuple[int, int]], indices: list[int]) -> None:
    count = FrameCount()

    assert [count.next_index(number, skipped) for number, skipped in numbers] == indices


def test_a_count_goes_on_after_a_pause() -> None:
    count = FrameCount()
    count.next_index(7, 0)
    count.pause()

    assert count.next_index(0, 0) == 1


def test_numbers_go_down_to_a_step_that_the_camera_can_do() -> None:
    width = SimpleNamespace(Min=16, Max=2064, Inc=16, Value=0)
    genicam = SimpleNamespace(IsWritable=lambda node: node is not None, IsReadable=lambda node: node is not None)
    nodes = Nodes(Sdk(pylon=None, genicam=genicam), SimpleNamespace(Width=width, Height=None))

    for wanted, value in ((1000, 992), (1, 16), (9999, 2064)):
        nodes.set_whole("Width", wanted)
        assert width.Value == value
    nodes.set_whole("Height", 5)
    assert nodes.whole("Height") is None


def test_a_setting_that_the_camera_lacks_is_refused_by_name() -> None:
    symbolics = ("Mono8",)
    genicam = SimpleNamespace(
        IsWritable=lambda node: node is not None, IsReadable=lambda node: node is not None, GenericException=ValueError
    )
    only_eight_bits: Any = SimpleNamespace(PixelFormat=SimpleNamespace(Symbolics=symbolics, Value="Mono8"))
    sdk = Sdk(pylon=None, genicam=genicam)

    with pytest.raises(CameraRefused, match="pixel_format"):
        adjust(sdk, Nodes(sdk, only_eight_bits), CameraSettings(pixel_format=PixelFormat.MONO12))
