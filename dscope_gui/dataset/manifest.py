"""What an archive of a dataset holds, file by file."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field, model_validator

from dscope_gui.dataset.layout import ANNOTATIONS, FACES, parted
from dscope_gui.domain.dataset.item import Kept, Sha256

SCHEMA: Final = "dscope.dataset/2"
SCHEMA_WITHOUT_FACES: Final = "dscope.dataset/1"
MOST_BYTES: Final = 1 << 28
"""Of one file: a 16-bit picture of 100 megapixels, and the manifest of a million items."""


class FileFacts(Kept):
    sha256: Sha256
    bytes: Annotated[int, Field(ge=0, le=MOST_BYTES)]


class Manifest(Kept):
    """What it holds.

    Parameters
    ----------
    items, faces : how many.
    files : all files of the archive but the manifest itself, in their order there.
    """

    schema_: Literal["dscope.dataset/1", "dscope.dataset/2"] = Field(alias="schema")
    items: int
    faces: int = 0
    files: dict[str, FileFacts]

    @model_validator(mode="after")
    def _only_of_a_dataset(self) -> Manifest:
        strange = [name for name in self.files if name != ANNOTATIONS and not self._has(name)]
        if strange:
            raise ValueError(f"{strange[0]!r} is no file of a dataset")
        return self

    def _has(self, name: str) -> bool:
        return parted(name) is not None and (self.schema_ != SCHEMA_WITHOUT_FACES or not name.startswith(FACES))
