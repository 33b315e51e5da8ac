"""Settings of the step `locate`: lengths are relative to the picture or to the cladding, so that any size works."""

from __future__ import annotations

from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from dscope_gui.domain.profile.common import MOST_ROUNDS, Count, InRadii, NotNegative, Positive, Section, Share
from dscope_gui.domain.profile.rods import RodSettings

FEWEST_ROWS: Final = 48
"""Of the small copy; on a smaller one no rim can be told from a speck."""


class ReduceSettings(Section):
    """The small copy on which candidates are sought.

    `rows` is its approximate height; `background_*` fit the uneven light; `contrast_*` spread its contrast for Canny.
    Rows and columns at its edges that nowhere rise above `frame_level` are the frame of a video signal; they are left
    out with `frame_margin_px` more.
    """

    rows: int = Field(ge=FEWEST_ROWS)
    background_step: Count
    background_rounds: Count
    background_cut: Positive
    contrast_target: Positive
    contrast_percentile: Positive
    contrast_floor: Positive
    frame_level: NotNegative
    frame_margin_px: Annotated[int, Field(ge=0)]


FEWEST_ANGLES: Final = 16
"""Around the rim; an ellipse has five numbers, and dirt on some of the rays must not bend it."""
LARGEST_RADIUS: Final = 5.0
"""In half heights of the picture; of a larger circle hardly an edge is on it."""


class HoughSettings(Section):
    """Parameters of `cv2.HoughCircles`; radii in half heights of the picture, distances in picture heights.

    Canny's upper threshold is raised until at most `edge_share` of the picture is steeper.
    `centers_tried` bounds the work: so many centers are followed up, each at no more than `radii_tried` edges.
    """

    dp: Positive
    blur_sigma_px: Positive
    canny_high: Positive
    edge_share: Share
    votes: Positive
    min_distance: Positive
    min_radius: Positive
    max_radius: Annotated[float, Field(gt=0, le=LARGEST_RADIUS)]
    centers_tried: Count
    radii_tried: Count
    angles: int = Field(ge=FEWEST_ANGLES)
    ring_sigma_px: Positive
    peak_share: Share

    @model_validator(mode="after")
    def _looks_for_some_size(self) -> Self:
        if self.min_radius >= self.max_radius:
            raise ValueError(f"max_radius: more than min_radius ({self.min_radius:g}), or no circle is looked for")
        return self


class ContourSettings(Section):
    """Threshold on the difference to the fitted background: in its noise sigmas and as a share of the contrast."""

    sigmas: Positive
    contrast_share: Share
    close_px: Count
    open_share: Share
    min_area: Share
    components_tried: Count


class RefineSettings(Section):
    """Search for the rim on radial profiles.

    `bands` are the half widths of the search in radii, one for each round; the last round measures.
    `angles_coarse` and `bands_coarse` are the same on the small copy.
    """

    angles: int = Field(ge=FEWEST_ANGLES)
    angles_coarse: int = Field(ge=FEWEST_ANGLES)
    bands: tuple[InRadii, ...] = Field(min_length=1, max_length=MOST_ROUNDS)
    bands_coarse: tuple[InRadii, ...] = Field(min_length=1, max_length=MOST_ROUNDS)
    radial_sigma_px: Positive
    tangential_sigma: Positive
    step_px: Positive
    max_samples: Count
    noise_factor: Positive
    noise_rays: Count
    sign_rays: Count
    min_gradient: Positive
    tolerance: Positive
    tolerance_px: Positive
    fit_rounds: Count
    agreement: Share
    max_growth: Positive
    one_sign_share: Share
    outer_share: Share

    @model_validator(mode="after")
    def _compares_rays(self) -> Self:
        if 8 * self.tangential_sigma > min(self.angles, self.angles_coarse):
            raise ValueError("tangential_sigma: at most an eighth of angles and of angles_coarse, or no ray is another")
        return self


class ChoiceSettings(Section):
    """What a candidate must show to be believed, and which of several is the cladding.

    An edge seen on `min_edge_seen` of the circumference is believed, on `sure_edge_seen` it is sure. Scatter is in
    radii. Rings about one center (within `concentric` radii) are told apart from `same_ring` on, in at most `looks`.
    The outermost counts that has `outer_strength` of the strongest, or, when sure, `faint_strength` and a change of
    level by `faint_step` that lasts. With `black_level` or less outside, a circle may be the microscope's field stop,
    and the fiber is sought inside `inside_stop` of it. A circle below `large_radius` half heights may be a particle,
    and others are looked at as well.
    """

    min_edge_seen: Share
    sure_edge_seen: Share
    max_residual: Positive
    max_axis_ratio: Positive
    looks: Count
    same_ring: Positive
    concentric: Positive
    outer_strength: NotNegative
    faint_strength: NotNegative
    faint_step: Positive
    black_level: NotNegative
    inside_stop: Share
    large_radius: NotNegative


FEWEST_SAMPLES: Final = 16
"""Along a ray; of fewer a step has no sides."""


class CoreSettings(Section):
    """Search for the core's step on the profile averaged along the circle.

    Lengths are in cladding radii, evidence and scatter in grey levels. `rim_px` next to the rim is left out; from
    `rim_shadow` on a step must have `rim_factor` times `rim_evidence`, or times what was found further in.
    The core may lie `max_shift` off the cladding's center; from `worth_moving` core radii on it is measured anew there.
    A line is up to `line_width` wide; a step with an opposite slope of `line_ratio` within `line_reach` is its flank.
    Steps count as alike from `alike` of the greatest evidence on.
    A step of `fine_evidence` is placed with a smoothing of only `fine` (at least `fine_px`), within `fine_reach`.
    """

    angles: int = Field(ge=FEWEST_ANGLES)
    samples: int = Field(ge=FEWEST_SAMPLES)
    min_samples: int = Field(ge=FEWEST_SAMPLES)
    samples_per_px: Positive
    trim: Annotated[float, Field(ge=0, lt=0.5)]
    min_radius: InRadii
    rim_px: Positive
    rim_shadow: InRadii
    rim_evidence: Positive
    rim_factor: Positive
    smooth: InRadii
    alike: Share
    fine: InRadii
    fine_px: Positive
    fine_reach: InRadii
    fine_evidence: Positive
    edge_width: InRadii
    line_width: InRadii
    line_reach: InRadii
    line_ratio: Positive
    window: InRadii
    gap: InRadii
    min_evidence: Positive
    min_sigmas: Positive
    min_scatter: Positive
    max_shift: InRadii
    worth_moving: Positive


class FollowSettings(Section):
    """When an end face on the next frame is the same as before; otherwise the whole picture is searched.

    Of the share of the circumference on which the edge was seen, `edge_share` must be seen again; its scatter may be
    `residual_factor` times that of before, and `residual_floor` more; it may move by `max_move` and grow by
    `max_growth`, the core's radius change by `max_core_change`, all in cladding radii. The levels `beside` the edge, in
    radii on either side, may change by `max_level_change`, in grey levels of an 8-bit picture.
    """

    edge_share: Share = 0.95
    residual_factor: Positive = 2.0
    residual_floor: Positive = 0.002
    max_move: Positive = 0.03
    max_growth: Positive = 0.01
    max_core_change: Positive = 0.03
    beside: Annotated[float, Field(gt=0, lt=1)] = 0.06
    max_level_change: Positive = 15.0


class LocateSettings(Section):
    """Cladding, core and stress rods; and how they are followed on a running camera."""

    reduce: ReduceSettings
    hough: HoughSettings
    contour: ContourSettings
    refine: RefineSettings
    choice: ChoiceSettings
    core: CoreSettings
    rods: RodSettings
    follow: FollowSettings = FollowSettings()
