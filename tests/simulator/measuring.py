"""Plain measurements on drawn pictures, independent of the engine."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage, Points
from dscope_gui.simulator import Flaw, Scene, Sensor, clean_scene, draw


def fine_scene(*flaws: Flaw, size: tuple[int, int] = (300, 240), blur_um: float = 0.3) -> Scene:
    """A plain 50/125 end face in 16 bits and without noise, so that rounding does not matter."""
    return clean_scene(sensor=Sensor(width=size[0], height=size[1], bits=16, blur_um=blur_um), flaws=flaws)


def change(scene: Scene) -> NDArray[np.float64]:
    """What the flaws of a scene change, in grey levels of an 8-bit picture."""
    with_flaws = draw(scene, 1).picture.astype(np.float64)
    without = draw(replace(scene, flaws=()), 1).picture.astype(np.float64)
    return (with_flaws - without) / 257.0


def edge_radii(picture: GreyImage, ellipse: Ellipse, n: int = 72) -> Points:
    """Where the grey level passes half of the step at an edge, in radii of the ellipse."""
    shares = np.linspace(0.94, 1.06, 241)
    angles = np.linspace(0.0, 2.0 * np.pi, n, endpoint=False)
    points = np.stack([ellipse.points_at(angles, float(share)) for share in shares], axis=1).astype(np.float32)
    profiles = cv2.remap(picture.astype(np.float32), points[..., 0], points[..., 1], cv2.INTER_LINEAR)
    half = (profiles[:, :1] + profiles[:, -1:]) / 2.0
    return np.asarray(shares[np.abs(profiles - half).argmin(axis=1)])
