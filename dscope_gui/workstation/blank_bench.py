"""What a technician does with a blank: capture it, shift it, capture again, and keep the flat field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from dscope_gui.calibration.blank_shot import BlankShot, blank_shot
from dscope_gui.calibration.flat_field import FlatField, flat_field_of
from dscope_gui.domain.flat_field import FlatFieldFacts
from dscope_gui.protocols import Clock
from dscope_gui.settings.flat_fields import FlatFieldShelf, ShelvedFlatField
from dscope_gui.workstation.acquire import Acquisition
from dscope_gui.workstation.microscope import Microscope

FRAMES: Final = 16
"""Their mean has a quarter of a frame's noise, and at forty frames a second the hand waits less than half a second."""
_TIMEOUT_S: Final = 8.0


@dataclass(frozen=True, slots=True)
class FlatFieldDraft:
    """Captures so far, and what they make."""

    shots: tuple[BlankShot, ...]
    field: FlatField


class BlankBench:
    """Every method may wait for the camera or compute, and is called beside the GUI thread."""

    def __init__(self, acquisition: Acquisition, clock: Clock, microscope: Microscope, shelf: FlatFieldShelf) -> None:
        self._acquisition = acquisition
        self._clock = clock
        self._microscope = microscope
        self._shelf = shelf

    @property
    def in_force(self) -> Path | None:
        """The flat field with which pictures are corrected now."""
        return self._microscope.flat_field

    def capture(self, before: Sequence[BlankShot]) -> FlatFieldDraft:
        """Capture the blank once more.

        Raises
        ------
        BlankRefused, CameraFault
            What was captured before stays good.
        """
        shots = (*before, blank_shot(self._acquisition.burst(FRAMES, _TIMEOUT_S)))
        return FlatFieldDraft(shots, flat_field_of(shots))

    def keep(self, draft: FlatFieldDraft, operator: str) -> ShelvedFlatField:
        """Put it on the shelf, and believe what it shows of the microscope's own dirt; raises NotWritable."""
        field = draft.field
        kept = self._shelf.add(field.light, self._facts(draft, operator))
        if field.specks is not None:
            self._microscope.own_dirt.take_blank(field.light.shape, field.specks)
        return kept

    def listing(self) -> tuple[ShelvedFlatField, ...]:
        """All on the shelf, the newest first."""
        return self._shelf.listing()

    def pointer(self, path: Path) -> str:
        """How the setting `flat_field` names it."""
        return self._shelf.pointer(path)

    def _facts(self, draft: FlatFieldDraft, operator: str) -> FlatFieldFacts:
        field, first, now = draft.field, draft.shots[0], self._clock.now()
        height, width = field.light.shape
        return FlatFieldFacts(
            made_at=now,
            valid_until=now + timedelta(days=self._microscope.flat_field_days),
            camera=self._acquisition.status.info.name,
            operator=operator,
            width=width,
            height=height,
            exposure_us=first.exposure_us,
            gain_db=first.gain_db,
            captures=len(draft.shots),
            frames=field.frames,
            level=float(field.light.mean()),
            darkest=field.darkest,
            brightest=field.brightest,
            specks=None if field.specks is None else len(field.specks),
            picture_sha256="",
        )
