"""The picture of a stored inspection, checked against its record."""

from __future__ import annotations

import hashlib
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.images import GreyImage
from dscope_gui.engine.read import quiet_decoders
from dscope_gui.errors import PictureUnreadable

_HINT: Final = "The inspection itself is complete; only its picture is needed from a backup"
_DEPTHS: Final = (np.uint8, np.uint16)


def stored_picture(stored: StoredInspection) -> GreyImage:
    """(H, W) uint8 or uint16, read-only, exactly as it was judged.

    Raises
    ------
    PictureUnreadable
        It is missing, damaged, or another one than was judged.
    """
    path = stored.picture
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise PictureUnreadable(f"The picture {path.name} is missing from {path.parent}", _HINT) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise PictureUnreadable(f"The picture {path.name} cannot be read: {reason}", _HINT) from error
    grey = _decoded(data)
    if grey is None:
        raise PictureUnreadable(f"The picture {path.name} is damaged", _HINT)
    judged = stored.record["image"]["sha256"]
    if judged is not None and hashlib.sha256(data).hexdigest() != judged:
        raise PictureUnreadable(f"The picture {path.name} is not the one that was judged", _HINT)
    grey.flags.writeable = False
    return grey


def _decoded(data: bytes) -> GreyImage | None:
    if not data:
        return None
    try:
        with quiet_decoders():
            grey = cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_ANYDEPTH)
    except cv2.error:
        return None
    return grey if grey is not None and grey.dtype in _DEPTHS else None  # type: ignore[return-value]  # told by dtype
