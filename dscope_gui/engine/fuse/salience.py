"""How far a mark must stand out of the noise for people to call it one."""

from __future__ import annotations

from dscope_gui.domain.profile.fuse import SalienceSettings


def asked_in_noise(noise: float, settings: SalienceSettings) -> float:
    """Share of the usual confidence that is asked of a mark in such noise: more in less, and less in more.

    Parameters
    ----------
    noise : grey levels of single pixels, on a picture of full contrast.
    """
    times = min(max(noise / settings.usual_noise, 1.0 / settings.reach), settings.reach)
    return float(times**-settings.contrast_share)


def least_asked(settings: SalienceSettings) -> float:
    """The smallest share that `asked_in_noise` gives, whatever the noise."""
    return float(settings.reach**-settings.contrast_share)
