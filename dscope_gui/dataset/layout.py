"""Names in the folder of a dataset and in its archives.

`items/<id>/` holds `item.json`, `picture.png`, `label-0001.json`, … and `mask-<hash>.png`. A file that is there is
never written again.

`faces/<id>/` holds `face.json` and `picture.png`: once for each inspected picture of which there are items; of one
that was inspected with a flat field `light.png` as well.
"""

from __future__ import annotations

import re
from typing import Final

from dscope_gui.domain.dataset import ID_LENGTH

ITEMS: Final = "items"
FACES: Final = "faces"
FACTS: Final = "item.json"
FACE: Final = "face.json"
PICTURE: Final = "picture.png"
LIGHT: Final = "light.png"
MANIFEST: Final = "manifest.json"
ANNOTATIONS: Final = "annotations.json"

_HASH_DIGITS: Final = 16
_LABEL: Final = re.compile(r"label-([0-9]{4})\.json")
_ID: Final = re.compile(rf"[0-9a-f]{{{ID_LENGTH}}}")
_FILE: Final = re.compile(
    rf"{ITEMS}/({_ID.pattern})/(item\.json|picture\.png|label-[0-9]{{4}}\.json|mask-[0-9a-f]{{{_HASH_DIGITS}}}\.png)"
)
_FACE_FILE: Final = re.compile(rf"({FACES}/{_ID.pattern})/(face\.json|picture\.png|light\.png)")


def label_file(version: int) -> str:
    return f"label-{version:04}.json"


def mask_file(sha256: str) -> str:
    """Named by its content, so that no other mask ever takes its place."""
    return f"mask-{sha256[:_HASH_DIGITS]}.png"


def label_number(name: str) -> int | None:
    """Which version a file holds; None where it holds none."""
    found = _LABEL.fullmatch(name)
    return None if found is None else int(found.group(1))


def is_item_id(name: str) -> bool:
    return _ID.fullmatch(name) is not None


def item_file(item_id: str, name: str) -> str:
    """Path from the dataset's folder, with forward slashes."""
    return f"{ITEMS}/{item_id}/{name}"


def face_file(face_id: str, name: str) -> str:
    return f"{FACES}/{face_id}/{name}"


def parted(path: str) -> tuple[str, str] | None:
    """Where a file belongs among items that come in, and its name; None for a path that no dataset has.

    It belongs to a folder with the item's id, or to one of `faces/`.
    """
    found = _FILE.fullmatch(path) or _FACE_FILE.fullmatch(path)
    return None if found is None else (found.group(1), found.group(2))
