"""What is asked of a picture of a dot target before its scale is believed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class CalibrationSettings:
    """Limits, each with its reason; they guard the scale, so they are part of the program and not of a station's file.

    Parameters
    ----------
    least_dots : usable ones; with fewer, a few dirty ones could turn the fit (issue: 20).
    least_rows : rows and columns; distortion and perspective need three at least, and one to spare.
    least_contrast : between dots and glass, in grey levels of an 8-bit picture: ten times a usual camera's noise.
    dark_level : a picture whose brightest parts stay below it is too dark.
    saturated_share : of clipped pixels, from which on the light is held to be too strong where dots have faded.
    faded : level of dark dots, or of the glass around light ones, as a share of the brightest, beyond which they have.
    least_radius_px : smaller dots are as large as the pixels that they are to be located to a hundredth of.
    least_roundness : ratio of a mark's axes; allows the oblong pixels below, and half as much again for dirt.
    size_factor : marks within this factor of the usual area are dots.
    most_blur : standard deviation of the edges as a share of the dots' radius; beyond it a dot has no plateau left, and
        the measured blur grows no more.
    sharp_px : blur that is never refused, whatever the dots' size.
    most_fill : diameter of the dots as a share of the pitch; squares of a checkerboard look like 0.8.
    least_filled : share of the grid's places with a dot; where more are missing, what is seen may be a coarser grid.
    most_strays : share of good dots with no place on the grid.
    most_aspect : ratio of a pixel's sides; video cameras had up to 1.09, and the oblong family of pictures has 1.09.
    most_shear_deg : no camera has axes out of square; a target tilted by eight degrees looks like this.
    most_tilt : as a share; oblong pixels up to this may be a target tilted by fifteen degrees instead.
    out_of_square : as a share; oblong pixels and a shear that are both larger are neither, but a tilted target.
    most_perspective : change of the scale from the middle to the picture's corner, half of it; a tilted target.
    known_aspect_within : by which the pixels' aspect may differ from a known one: a tilt of 2.6 degrees.
    most_distortion : at the corner; microscopes stay below one per cent.
    residual_px, residual_pitches : root mean square from the grid; the larger of the two holds.
    most_rejected : share of the grid's dots that the fit may leave out.
    most_uncertain : standard uncertainty of the fit, as a share; a fourth of it is the usual claim.
    ghost : fainter dots between the dots, as a share of their contrast, that make the pitch ambiguous.
    expected_within : share by which the scale may differ from the expected one; the nearest mistake is 1.41.
    diameter_within : share by which the dots' diameter may differ from the target's.
    """

    least_dots: int = 20
    least_rows: int = 4
    least_contrast: float = 12.0
    dark_level: float = 40.0
    saturated_share: float = 0.2
    faded: float = 0.5
    least_radius_px: float = 1.5
    least_roundness: float = 0.6
    size_factor: float = 1.8
    most_blur: float = 0.37
    sharp_px: float = 1.4
    most_fill: float = 0.72
    least_filled: float = 0.4
    most_strays: float = 0.12
    most_aspect: float = 1.2
    most_shear_deg: float = 0.5
    most_tilt: float = 0.034
    out_of_square: float = 0.0003
    most_perspective: float = 0.002
    known_aspect_within: float = 0.001
    most_distortion: float = 0.1
    residual_px: float = 0.5
    residual_pitches: float = 0.015
    most_rejected: float = 0.35
    most_uncertain: float = 0.0006
    ghost: float = 0.12
    expected_within: float = 0.1
    diameter_within: float = 0.2


USUAL: Final = CalibrationSettings()
