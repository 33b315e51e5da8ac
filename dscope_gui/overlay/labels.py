"""Finds places for labels so that they cover neither each other nor a defect."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.overlay.canvas import Box

_DISTANCES: Final = (0.5, 1.2, 2.2, 3.5, 5.0, 7.0, 9.5, 13.0, 18.0)
"""How far a label may stand off, in label heights; near ones are tried first."""
_DIRECTIONS: Final = 24
_TURN_COST: Final = 2.0
"""Label heights that a half turn away from the wanted direction costs."""
_COVER_COST: Final = 60.0
"""Label heights that it costs to cover another defect wholly."""
_GLASS_COST: Final = 9.0
"""Label heights that a label in the middle of the end face costs; less towards the edge."""
_LEADER_STEPS: Final = 12
_LEADER_COST: Final = 6.0
"""Label heights that a leader line through another label costs."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label of a given size for the thing in `target`, best placed in the direction `away` (radians)."""

    target: Box
    width: float
    height: float
    away: float


@dataclass(frozen=True, slots=True)
class Page:
    """Where labels may go.

    Parameters
    ----------
    bounds : labels stay inside.
    glass : (x, y, radius) of the end face, which labels rather leave free.
    """

    bounds: Box
    glass: tuple[float, float, float]


def place_labels(wanted: list[Wanted], page: Page, taken: list[Box], avoid: list[Box]) -> list[Box | None]:
    """A box for each label, or None where none is left; earlier labels choose first.

    Parameters
    ----------
    taken : boxes that no label may touch.
    avoid : boxes that labels should leave free where they can.
    """
    occupied = list(taken)
    placed: list[Box | None] = []
    for one in wanted:
        box = _best_place(one, page, _as_array(occupied), _as_array(avoid))
        placed.append(box)
        if box is not None:
            occupied.append(box.grown(one.height * 0.12))
    return placed


def leader(target: Box, label: Box) -> tuple[tuple[float, float], tuple[float, float]]:
    """The line from the nearest edge of the target to the nearest edge of its label."""
    tx, ty = target.x + target.width / 2, target.y + target.height / 2
    lx, ly = _clamped(tx, label.x, label.right), _clamped(ty, label.y, label.bottom)
    return (_clamped(lx, target.x, target.right), _clamped(ly, target.y, target.bottom)), (lx, ly)


def _clamped(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


def _best_place(one: Wanted, page: Page, occupied: NDArray[np.float64], avoid: NDArray[np.float64]) -> Box | None:
    places, cost = _candidates(one)
    free = _inside(places, page.bounds) & (_overlap(places, occupied).max(axis=1, initial=0.0) <= 0.0)
    if not free.any():
        return None
    area = one.width * one.height
    cost = cost + _COVER_COST * _overlap(places, avoid).sum(axis=1) / area
    cost = cost + _LEADER_COST * _leader_hits(one, places, occupied)
    cost = cost + _GLASS_COST * _on_glass(places, page.glass)
    left, top, right, bottom = places[int(np.argmin(np.where(free, cost, np.inf)))]
    return Box(float(left), float(top), float(right - left), float(bottom - top))


def _candidates(one: Wanted) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(K, 4) boxes as left, top, right, bottom around the target, and (K,) their cost."""
    turns = np.arange(_DIRECTIONS) * (2 * math.pi / _DIRECTIONS)
    off, turn = (grid.ravel() for grid in np.meshgrid(np.array(_DISTANCES), turns, indexing="ij"))
    ux, uy = np.cos(one.away + turn), np.sin(one.away + turn)
    target = one.target
    reach_x = target.width / 2 + one.width / 2 + off * one.height
    reach_y = target.height / 2 + one.height / 2 + off * one.height
    stretch = np.minimum(reach_x / np.maximum(np.abs(ux), 1e-9), reach_y / np.maximum(np.abs(uy), 1e-9))
    left = target.x + target.width / 2 + ux * stretch - one.width / 2
    top = target.y + target.height / 2 + uy * stretch - one.height / 2
    turned = np.abs((turn + math.pi) % (2 * math.pi) - math.pi) / math.pi
    return np.stack([left, top, left + one.width, top + one.height], axis=1), off + _TURN_COST * turned


def _inside(places: NDArray[np.float64], bounds: Box) -> NDArray[np.bool_]:
    low = (places[:, :2] >= (bounds.x, bounds.y)).all(axis=1)
    high = (places[:, 2:] <= (bounds.right, bounds.bottom)).all(axis=1)
    return np.asarray(low & high)


def _on_glass(places: NDArray[np.float64], glass: tuple[float, float, float]) -> NDArray[np.float64]:
    """(K,) how deep each place reaches into the end face, as a share of its radius."""
    x, y, radius = glass
    nearest = np.clip((x, y), places[:, :2], places[:, 2:])
    depth = 1.0 - np.hypot(nearest[:, 0] - x, nearest[:, 1] - y) / radius
    return np.clip(depth, 0.0, None)


def _overlap(places: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """(K, M) areas shared by each place and each box."""
    low = np.maximum(places[:, None, :2], boxes[None, :, :2])
    high = np.minimum(places[:, None, 2:], boxes[None, :, 2:])
    shared: NDArray[np.float64] = np.clip(high - low, 0.0, None).prod(axis=2)
    return shared


def _leader_hits(one: Wanted, places: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """(K,) how many boxes the straight way from the target to each place runs through."""
    middle = np.array([one.target.x + one.target.width / 2, one.target.y + one.target.height / 2])
    ends = np.clip(middle, places[:, :2], places[:, 2:])
    steps = np.linspace(0.0, 1.0, _LEADER_STEPS)[None, :, None]
    way = middle + steps * (ends[:, None, :] - middle)
    within = (way[:, :, None, :] > boxes[None, None, :, :2]) & (way[:, :, None, :] < boxes[None, None, :, 2:])
    hits: NDArray[np.float64] = within.all(axis=3).any(axis=1).sum(axis=1).astype(np.float64)
    return hits


def _as_array(boxes: list[Box]) -> NDArray[np.float64]:
    return np.array([[b.x, b.y, b.right, b.bottom] for b in boxes], dtype=np.float64).reshape(-1, 4)
