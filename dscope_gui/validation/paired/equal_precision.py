"""Recall along a judge's curve at a given precision."""

from __future__ import annotations

from typing import Final

import numpy as np

from dscope_gui.validation.paired.resampling import Counts, Floats

_ROUNDING: Final = 1e-9
"""Of an object: less than this is no lack of precision but the rounding of floating point numbers."""


def precisions(counts: Counts) -> Floats:
    """Of each point; not a number where nothing was reported, which is neither precise nor not.

    Parameters
    ----------
    counts : (…, points, 2), found objects and false alarms.
    """
    found, reported = counts[..., 0], counts.sum(axis=-1)
    shares = np.full(reported.shape, np.nan)
    np.divide(found, reported, out=shares, where=reported > 0)
    return shares


def found_at(counts: Counts, precision: Floats) -> Floats:
    """Objects found along a curve at a precision: the most that are found at that precision or a higher one.

    Between two neighbouring points found objects and false alarms change together in a straight line, as if now the one
    and now the other threshold were taken (Davis and Goadrich, ICML 2006). Precision itself bends there, which is why
    no straight line is drawn between precision and recall. As the most that are found counts, it does not matter that
    precision may fall somewhere although the threshold rises.

    A curve that is more precise everywhere finds what it finds at most. One that is nowhere so precise finds what it
    does where it is most precise; that is no finding but an end, see `spanned`.

    Parameters
    ----------
    counts : (…, points, 2), found objects and false alarms, in the order of their thresholds.
    precision : (…, wanted).

    Returns
    -------
    (…, wanted); not a number where a curve reports nothing at all, or the precision is none.
    """
    found, false = (counts[..., None, :, which].astype(np.float64) for which in range(2))
    best = np.fmax.reduce(precisions(counts), axis=-1)
    wanted = np.minimum(precision, best[..., None])[..., None]
    # Above nought where there are too many false alarms for that precision; straight between points, as its parts are.
    excess = wanted * false - (1.0 - wanted) * found
    is_precise = excess <= _ROUNDING
    at_points = np.where(is_precise, found, -np.inf)
    before, after = excess[..., :-1], excess[..., 1:]
    crosses = is_precise[..., :-1] != is_precise[..., 1:]
    share = np.divide(before, before - after, out=np.zeros(before.shape), where=crosses)
    between = found[..., :-1] + np.clip(share, 0.0, 1.0) * np.diff(found, axis=-1)
    at_crossings = np.where(crosses, between, -np.inf)
    most = np.concatenate([at_points, at_crossings], axis=-1).max(axis=-1)
    return np.where(np.isfinite(most), most, np.nan)


def spanned(counts: Counts) -> tuple[float, float] | None:
    """Lowest and highest precision of the points of one curve; None where it reports nothing at all."""
    known = precisions(counts)
    known = known[np.isfinite(known)]
    return (float(known.min()), float(known.max())) if known.size else None
