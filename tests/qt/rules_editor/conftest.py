"""Somebody of QA in front of the screen of rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.qt.rules_editor.qa import Qa


@pytest.fixture
def qa(tmp_path: Path, qtbot: QtBot) -> Iterator[Qa]:
    person = Qa(tmp_path, qtbot)
    yield person
    person.close()
