"""Settings of the step `classify`: the measures that decide on a defect's name."""

from __future__ import annotations

from dscope_gui.domain.profile.common import NotNegative, Positive, Section, Share


class ScratchSettings(Section):
    """A line that runs on: long against its width, seen along most of its length, with a steady cross profile.

    Parameters
    ----------
    min_slenderness : length over width.
    min_length_px : of the picture; shorter marks have no direction that could be trusted.
    min_continuity : share of the length that stands out against both sides.
    long_px : from this length on a line may be uneven and have dips, for chance does not line up that much.
    max_unevenness : spread of the cross profile's height along a shorter line.
    max_dip : depth of the faintest stretches of a shorter line; a few pits in a row have deeper ones.
    max_straightness : height of the bow over its chord; a scratch may bend but not turn back.
    min_line_share : response of the line detectors as a share of the largest contrast-to-noise ratio.
    max_mottle : strength of the opposite polarity inside.
    compact_circularity, compact_solidity : a single outline above both is no line.
    min_extent_share : length of the line as a share of the whole defect's extent, which would else be a cluster.
    min_radial_share : share of the length by which it must come nearer to the centre or go away from it; what keeps
        its distance is a piece of an index ring or of the core's edge.
    """

    min_slenderness: Positive
    min_length_px: Positive
    min_continuity: Share
    long_px: Positive
    max_unevenness: Share
    max_dip: Share
    max_straightness: Positive
    min_line_share: NotNegative
    max_mottle: Share
    compact_circularity: Share
    compact_solidity: Share
    min_extent_share: Share
    min_radial_share: Share


class CrackSettings(Section):
    """A thin, dark, sharp, connected line that is jagged or branches, so that no smooth curve follows it.

    It leaves the best smooth curve: either by `min_jaggedness` widths of a line that is seen along `min_continuity` of
    the curve, or so far that the line is lost there and dips by `min_dip` of its height. `max_circularity` bounds how
    compact it is, `max_solidity` how convex; `min_length_px` is its longest extent.
    """

    max_circularity: Share
    max_solidity: Share
    max_softness: Positive
    max_mottle: Share
    min_dip: Share
    min_jaggedness: Positive
    min_continuity: Share
    min_length_px: Positive


class ChipSettings(Section):
    """Glass missing at the edge: it reaches the rim from inside and hardly goes beyond it.

    Parameters
    ----------
    min_farthest, max_farthest, max_nearest : in cladding radii.
    rim_band : cladding radii between which an outline follows the rim.
    min_rim_share : share of its length along which it does so; from there on it is a chip however much like a line it
        looks, for a scratch only ends at the rim or crosses it. Of 70 drawn chips 98 % reach 0.75 or more, of 70
        drawn scratches ending at the rim 98 % stay below 0.62.
    """

    min_farthest: Positive
    max_farthest: Positive
    max_nearest: Positive
    rim_band: tuple[Positive, Positive]
    min_rim_share: Positive


class FilmSettings(Section):
    """Thin matter that covers much and changes little.

    Parameters
    ----------
    min_diameter : in cladding diameters.
    max_contrast : share of full scale.
    streaks_breadth, streaks_softness : parallel wiping streaks look like a line; but what is wider than this share of
        its length beyond its own bow and has such soft edges is a patch of them.
    """

    min_diameter: Positive
    max_contrast: Share
    streaks_breadth: Positive
    streaks_softness: Positive


class ContaminationSettings(Section):
    """Matter on top of the surface (sizes in cladding diameters).

    Parameters
    ----------
    large_diameter : what is larger is no pit.
    soft_diameter, min_softness : out of the plane of focus.
    irregular_diameter, max_circularity : ragged; a pit is rounder.
    irregular_px : of the picture; smaller marks have no shape that could be trusted.
    bright_contrast : glass that is missing does not shine; share of full scale.
    """

    large_diameter: Positive
    soft_diameter: Positive
    min_softness: Positive
    irregular_diameter: Positive
    irregular_px: Positive
    max_circularity: Share
    bright_contrast: Share


class ClassifySettings(Section):
    """Asked in this order: crack, chip along the rim, streaks of a film, scratch, film, other chip, contamination.

    What remains is a pit.
    """

    scratch: ScratchSettings
    crack: CrackSettings
    film: FilmSettings
    chip: ChipSettings
    contamination: ContaminationSettings
