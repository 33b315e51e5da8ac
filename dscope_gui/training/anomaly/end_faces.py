"""End faces to remember, to set the threshold by, and to test on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.engine.pipeline import flattened_end_face
from dscope_gui.engine.read import list_pictures, read_picture
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.neural.anomaly import GOOD
from dscope_gui.simulator import draw, random_scene

_GOOD_FROM: Final = 2_000_000
_TEST_FROM: Final = 3_000_000
"""Seeds of drawn end faces, apart from each other and from those that the segmentation network is trained on."""
_SEEDS_EACH: Final = 10_000_000
"""So far apart are the drawn end faces of one seed of the plan and the next."""

Steps = Callable[[int, int], None]
"""Gets how many are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class EndFace:
    """One to be looked at.

    Parameters
    ----------
    picture : reads or draws it, and says whether a defect can be seen on it; the truth is known of drawn ones alone.
    sha256 : of what the picture is made of, for the card.
    """

    picture: Callable[[], tuple[GreyImage, bool]]
    sha256: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A flattened end face, and whether a defect can be seen on it."""

    crop: FlattenedCrop
    defective: bool


def drawn_good(count: int, seed: int) -> list[EndFace]:
    """Clean end faces of the varied population."""
    first = _GOOD_FROM + seed * _SEEDS_EACH
    return [_drawn(number, flaws=0) for number in range(first, first + count)]


def drawn_test(count: int) -> list[EndFace]:
    """End faces of the varied population as they come, always the same."""
    return [_drawn(number, flaws=None) for number in range(_TEST_FROM, _TEST_FROM + count)]


def good_pictures(folder: Path, profile: Profile) -> list[EndFace]:
    """Pictures of a folder, or of its sub-folder `good` where it has one; each once, in an order as good as a draw.

    Raises
    ------
    WrongUse
        No folder, or no picture in it.
    PictureUnreadable
        Names the file that cannot be opened.
    """
    if not folder.is_dir():
        raise WrongUse(f"{folder} is no folder", "Give one with pictures of good end faces")
    sorted_out = folder / GOOD
    paths = list_pictures([sorted_out if sorted_out.is_dir() else folder])
    by_content = {_sha256(path): path for path in reversed(paths)}
    if not by_content:
        raise WrongUse(f"{folder} holds no pictures")
    return [_file(by_content[sha256], sha256, profile) for sha256 in sorted(by_content)]


def look_at(end_faces: Sequence[EndFace], profile: Profile, steps: Steps) -> Iterator[Looked]:
    """Flatten each as a station does; those that are not found are left out."""
    request = ExamineRequest(profile)
    for number, end_face in enumerate(end_faces):
        steps(number, len(end_faces))
        picture, defective = end_face.picture()
        _, crop = flattened_end_face(picture, request)
        if crop is not None:
            yield Looked(crop, defective)
    steps(len(end_faces), len(end_faces))


def sha256_of(end_faces: Sequence[EndFace]) -> str:
    return hashlib.sha256("\n".join(sorted(one.sha256 for one in end_faces)).encode()).hexdigest()


def _drawn(seed: int, flaws: int | None) -> EndFace:
    def picture() -> tuple[GreyImage, bool]:
        drawing = draw(random_scene(seed, flaws=flaws), seed=seed)
        return drawing.picture, any(defect.visible for defect in drawing.defects)

    scene = random_scene(seed, flaws=flaws)
    return EndFace(picture, hashlib.sha256(repr(scene).encode()).hexdigest())


def _file(path: Path, sha256: str, profile: Profile) -> EndFace:
    return EndFace(lambda: (read_picture(path, profile.read).grey, False), sha256)


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise PictureUnreadable(f"{path} cannot be opened: {error.strerror or error}") from error
