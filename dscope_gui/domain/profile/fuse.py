"""Settings of the step `fuse`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from dscope_gui.domain.profile.common import Count, NotNegative, Positive, Section, Share


class MethodWeight(Section):
    """`full_ratio` is the contrast-to-noise ratio at which the method's evidence counts 1."""

    weight: Positive
    full_ratio: Positive


class ThresholdSettings(Section):
    """From the confidence map to pixels.

    `fixed` keeps components that reach `final` somewhere and takes their extent at `extent`; since evidence is in
    units of noise, these are sigma thresholds. `otsu` and `adaptive` place the threshold by the map's own values,
    for comparison; `adaptive` demands `offset` more than the mean of `window_px`.
    """

    kind: Literal["fixed", "otsu", "adaptive"]
    final: Positive
    extent: Positive
    window_px: Count
    offset: Positive


class ExtentSettings(Section):
    """Which of the pixels that answered belong to a defect.

    Parameters
    ----------
    sigma_px : smoothing of the residual before it is held against the noise of single pixels.
    ratio : least departure from the background in units of that noise.
    strong_ratio, reach_px : departures this strong draw bars this far; no faint line is believed so near to one.
    """

    sigma_px: Positive
    ratio: Positive
    strong_ratio: Positive
    reach_px: Count


class SalienceSettings(Section):
    """How far a mark must stand out of the noise, by how strong that noise is.

    People see a mark partly by how many times the noise it is, partly by its grey levels: of two that are as many times
    the noise they call the one in the grainier place a defect sooner. So the confidence that is asked is multiplied by
    `(noise / usual_noise) ** -contrast_share`.

    Parameters
    ----------
    contrast_share : 0 goes by the noise alone, 1 by grey levels alone.
    usual_noise : grey levels at which just the usual confidence is asked, on a picture of full contrast.
    reach : noise further away than this many times `usual_noise`, or this part of it, changes nothing more.
    """

    contrast_share: Share
    usual_noise: Positive
    reach: Annotated[float, Field(ge=1.0, le=100.0)]


class CandidateSettings(Section):
    """Which components are worth measuring.

    Parameters
    ----------
    smallest_px : components with fewer pixels are noise.
    light_factor : light specks need this factor more confidence than dark ones: noise sharpened in the camera has
        light tails, and hardly any real defect of that size is light.
    contrast_floor : smallest difference in grey levels of a small region; 8-bit pictures hold no smaller defects.
    contrast_free_px : larger components and lines are exempt from the floor, since many pixels vouch for them.
    own_ratio, grain_px : contrast-to-noise ratio that a component's own pixels must reach together, `grain_px` of them
        counting as one independent sample; it keeps out grain that only answers a strong neighbour.
    most : at most so many, the most confident first, which bounds the work on any picture.
    """

    smallest_px: Count
    light_factor: Positive
    contrast_floor: Positive
    contrast_free_px: Count
    own_ratio: Positive
    grain_px: Positive
    most: Count


class JoinSettings(Section):
    """Joining of pieces of one scratch.

    Parameters
    ----------
    slenderness, shortest_px : what counts as a piece.
    weak : confidence from which a piece in line with a sure one belongs to it.
    angle_deg, offset_px : how well two pieces must be in line.
    gap_lengths, largest_gap_px : largest gap in lengths of the shorter piece, and at all.
    """

    slenderness: Positive
    shortest_px: Positive
    weak: Positive
    angle_deg: Positive
    offset_px: Positive
    gap_lengths: Positive
    largest_gap_px: Positive


class IndexDipSettings(Section):
    """The dip of the index in the middle of a lit core, which is no defect: within `radius` cladding radii."""

    radius: Share
    smallest_step: Positive


class GroupSettings(Section):
    """Methods that look for the same kind of thing, by name."""

    regions: dict[str, MethodWeight]
    lines: dict[str, MethodWeight]
    films: dict[str, MethodWeight]

    def by_name(self) -> dict[str, dict[str, MethodWeight]]:
        return {"regions": self.regions, "lines": self.lines, "films": self.films}


class FilmSettings(Section):
    """Wide, faint areas: like `ThresholdSettings` on the confidence of the large scales.

    Parameters
    ----------
    clearance_px : kept from everything sharp.
    smallest_px, smallest_contrast : least area in px, and least mean contrast on it in grey levels.
    """

    final: Positive
    extent: Positive
    clearance_px: Count
    smallest_px: Count
    smallest_contrast: Positive


class LearnedSettings(Section):
    """How the network's marks and those of the rules become one list. Probabilities are the network's, of a piece.

    Parameters
    ----------
    weight, neutral : the confidence that the rules need of a piece is divided by `(odds / odds of neutral) ** weight`:
        what the network believes in needs less, what it does not see needs more.
    least, most : between these shares of the usual confidence, whatever the network says.
    doubts : a piece of which only the rules are sure is disputed below this probability.
    alone : probability from which the network is sure of a piece that the rules do not see.
    sole : the same where nobody asks the rules.
    extent : probability of the pixels that belong to such a piece.
    smallest_px : pixels that it has at least.
    outermost : in cladding radii; further out the network is not asked.
    """

    weight: NotNegative
    neutral: Share
    least: Share
    most: Positive
    doubts: Share
    alone: Share
    sole: Share
    extent: Share
    smallest_px: Count
    outermost: Positive


class FuseSettings(Section):
    """Weighted evidence; within a group the confidence is the weighted mean, between groups the largest counts."""

    groups: GroupSettings
    threshold: ThresholdSettings
    extent: ExtentSettings | None
    salience: SalienceSettings
    candidates: CandidateSettings
    films: FilmSettings
    join: JoinSettings
    index_dip: IndexDipSettings
    learned: LearnedSettings
