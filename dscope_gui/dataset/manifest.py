"""What an archive of a dataset holds, file by file."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field, field_validator

from dscope_gui.dataset.layout import ANNOTATIONS, parted
from dscope_gui.domain.dataset.item import Kept, Sha256

SCHEMA: Final = "dscope.dataset/1"
MOST_BYTES: Final = 1 << 28
"""Of one file: a 16-bit picture of 100 megapixels, and the manifest of a million items."""


class FileFacts(Kept):
    sha256: Sha256
    bytes: Annotated[int, Field(ge=0, le=MOST_BYTES)]


class Manifest(Kept):
    """`items` : how many; `files` : all files of the archive but the manifest itself, in their order there."""

    schema_: Literal["dscope.dataset/1"] = Field(alias="schema")
    items: int
    files: dict[str, FileFacts]

    @field_validator("files")
    @classmethod
    def _only_of_a_dataset(cls, files: dict[str, FileFacts]) -> dict[str, FileFacts]:
        strange = [name for name in files if name != ANNOTATIONS and parted(name) is None]
        if strange:
            raise ValueError(f"{strange[0]!r} is no file of a dataset")
        return files
