"""Folders for datasets, and one with an archive of it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.dataset import reading, writing
from dscope_gui.domain.dataset import Label
from tests.dataset.archives import correct, exported
from tests.dataset.made import face_of, fill, inspection, items_of


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that users other than the one who runs the tests can look into."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    for one in (made, *made.rglob("*")):
        one.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Eight defects, one of them corrected twice, and a good end face."""
    made = tmp_path / "dataset"
    fill(made, 1, 2)
    with writing(made) as writer:
        clean = inspection(3, clean=True)
        writer.add(items_of(clean), [face_of(clean)])
    first = reading(made).ids()[0]
    correct(made, first, Label.FILM)
    correct(made, first, Label.GOOD)
    return made


@pytest.fixture
def archive(folder: Path, tmp_path: Path) -> Path:
    return exported(folder, tmp_path / "archive.tar.gz")
