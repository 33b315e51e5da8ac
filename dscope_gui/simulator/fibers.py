"""End faces without a defect: the common fibers by their names in `config/fibers.json`, and a plain scene of each."""

from __future__ import annotations

import math

from dscope_gui.errors import WrongUse
from dscope_gui.simulator.flaws import Flaw
from dscope_gui.simulator.plane import Plane
from dscope_gui.simulator.scene import Core, Ferrule, FiberModel, Rod, Scene, Sensor

_CLADDING = 75.0
"""Grey level of the cladding on the bench scope's pictures: 66 to 91."""

_FERRULE = 190.0


def _model(name: str, core_um: float, cladding_um: float, contrast: float = 25.0) -> FiberModel:
    return FiberModel(name=name, cladding_um=cladding_um, level=_CLADDING, core=Core(core_um, contrast))


_PANDA = FiberModel(
    name="pm-panda-125",
    cladding_um=125.0,
    level=_CLADDING,
    core=Core(8.0, 30.0),
    # Centers and diameter of the rods as in common 125 µm PANDA fibers: 27 µm off the core, 35 µm wide.
    rods=(Rod(-27.0, 0.0, 35.0, -9.0), Rod(27.0, 0.0, 35.0, -9.0)),
)

FIBERS: dict[str, FiberModel] = {
    model.name: model
    for model in (
        _model("sm-9-125", 9.0, 125.0),
        _model("sm-6-80", 6.0, 80.0),
        _model("mm-50-125", 50.0, 125.0),
        _model("mm-62.5-125", 62.5, 125.0),
        _model("si-105-125", 105.0, 125.0),
        _model("large-92-142", 92.0, 142.0),
        _model("hcs-200-230", 200.0, 230.0),
        _model("hcs-400-425", 400.0, 425.0),
        _model("hcs-600-630", 600.0, 630.0),
        _model("hcs-1000-1035", 1000.0, 1035.0),
        _PANDA,
    )
}


def fiber_model(name: str) -> FiberModel:
    """Look up a fiber by name.

    Raises
    ------
    WrongUse : there is no such fiber.
    """
    if name not in FIBERS:
        raise WrongUse(f"The simulator knows no fiber {name!r}", f"It knows {', '.join(FIBERS)}")
    return FIBERS[name]


def clean_scene(
    fiber: FiberModel | str = "mm-50-125",
    um_per_px: float | tuple[float, float] = 0.434,
    *,
    size: tuple[int, int] | None = None,
    center_px: tuple[float, float] | None = None,
    tilt_deg: float = 0.0,
    tilt_direction_deg: float = 0.0,
    blur_um: float = 0.3,
    read_noise: float = 0.0,
    sensor: Sensor | None = None,
    flaws: tuple[Flaw, ...] = (),
) -> Scene:
    """A plain end face under even light, for checking sizes and edges.

    Parameters
    ----------
    um_per_px : one value, or (x, y) for non-square pixels.
    size : (width, height) in px; without it the picture is 1.6 cladding diameters wide and high.
    center_px : of the fiber; without it the middle of the picture.
    sensor : replaces size, blur and noise altogether.
    """
    model = fiber_model(fiber) if isinstance(fiber, str) else fiber
    um_x, um_y = um_per_px if isinstance(um_per_px, tuple) else (um_per_px, um_per_px)
    width, height = size or (math.ceil(1.6 * model.cladding_um / um_x), math.ceil(1.6 * model.cladding_um / um_y))
    camera = sensor or Sensor(width=width, height=height, blur_um=blur_um, read_noise=read_noise)
    cx, cy = center_px or ((camera.width - 1) / 2.0, (camera.height - 1) / 2.0)
    return Scene(
        fiber=model,
        ferrule=Ferrule(level=_FERRULE),
        plane=Plane(cx, cy, um_x, um_y, tilt_deg, tilt_direction_deg),
        sensor=camera,
        flaws=flaws,
    )
