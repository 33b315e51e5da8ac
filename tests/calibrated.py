"""Calibrations made by hand, with known content, for tests of everything that comes after the fit."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from dscope_gui.domain.calibration import Calibration, DotTarget
from tests.hand_built import NOON

TARGET = DotTarget(pitch_um=20.0, pitch_uncertainty_um=0.01, name="DT-20", certificate="C-4711")


def calibration(
    um_per_px: float = 0.26, *, made_at: datetime = NOON, valid_days: float | None = 365, **changes: Any
) -> Calibration:
    """A good calibration of the simulated camera."""
    content: dict[str, Any] = {
        "made_at": made_at,
        "valid_until": None if valid_days is None else made_at + timedelta(days=valid_days),
        "camera": "simulator",
        "objective": "20x",
        "operator": "Ana K.",
        "target": TARGET,
        "width": 2048,
        "height": 1536,
        "um_per_px_x": um_per_px,
        "um_per_px_y": um_per_px,
        "uncertainty_rel": 0.0006,
        "rotation_deg": 1.2,
        "shear_deg": 0.01,
        "distortion": 0.0004,
        "dots_found": 480,
        "dots_used": 471,
        "residual_px": 0.05,
        "largest_residual_px": 0.21,
        "picture_sha256": "a" * 64,
    }
    return Calibration.model_validate(content | changes)
