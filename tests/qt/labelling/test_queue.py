"""The queue, the camera and the files of the labelling screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QListWidget, QPushButton

from dscope_gui.dataset import ClassCount, Statistics
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.dataset import Label
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.station import Role
from dscope_gui.qt.labelling.class_keys import ClassKeys
from dscope_gui.qt.labelling.queue_panel import QueueSource
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.theme.sizes import TOUCH_PX
from tests import hand_built
from tests.qt.hands import click_at
from tests.qt.labelling.labeller import Labeller
from tests.workstation.labelling.bench import clean_face, disputed_marks

_BESIDE_WORDS_PX = 12 + 4 + 2 * 4
"""The swatch with its gap, padding and border."""


def listed(labeller: Labeller) -> list[str]:
    queue = labeller.screen.queue.list
    items = (queue.item(row) for row in range(queue.count()))
    return [item.text() for item in items if item is not None]


def test_the_history_is_chosen_by_serial_and_answer(labeller: Labeller) -> None:
    labeller.desk.store(serial="A-1")
    labeller.desk.store(clean_face(), serial="B-2", answer=Answer.PASS)
    labeller.open()
    labeller.wait(lambda: len(listed(labeller)) == 2)
    labeller.screen.queue.choice.serial.setText("a-")
    labeller.wait(lambda: len(listed(labeller)) == 1)
    assert listed(labeller)[0].startswith("A-1") and "4 of 4 left" in listed(labeller)[0]
    labeller.screen.queue.choice.serial.clear()
    labeller.screen.queue.choice.answer.setCurrentIndex(1 + list(Answer).index(Answer.PASS))
    labeller.wait(lambda: len(listed(labeller)) == 1 and listed(labeller)[0].startswith("B-2"))


def test_days_can_be_chosen(labeller: Labeller) -> None:
    labeller.desk.history.add("old", found=hand_built.inspection(), days_ago=20)
    labeller.desk.store(serial="new")
    labeller.open()
    labeller.wait(lambda: len(listed(labeller)) == 2)
    labeller.screen.queue.choice.days.setCurrentIndex(2)
    labeller.wait(lambda: len(listed(labeller)) == 1)
    assert listed(labeller)[0].startswith("new")


@pytest.fixture
def pages_of_two(monkeypatch: pytest.MonkeyPatch, labeller: Labeller) -> Labeller:
    """Five pictures, of which two are listed at once."""
    monkeypatch.setattr(labeller.desk.desk, "_page_lines", 2)
    for number in range(5):
        labeller.desk.store(serial=f"SN-{number}")
    return labeller


def serials(labeller: Labeller) -> list[str]:
    return [entry.line.ticket.serial for entry in labeller.screen.queue.queue.entries]


def test_older_pictures_come_when_somebody_scrolls_to_the_end(pages_of_two: Labeller) -> None:
    labeller = pages_of_two
    labeller.open()
    queue = labeller.screen.queue
    queue.list.setFixedHeight(TOUCH_PX)
    labeller.wait(lambda: serials(labeller) == ["SN-4", "SN-3"])
    assert "3 older ones at the end of the list" in queue.told.text()

    bar = queue.list.verticalScrollBar()
    assert bar is not None
    for listed_then in (4, 5):
        labeller.wait(lambda: bar.maximum() > bar.value())
        bar.setValue(bar.maximum())
        labeller.wait(partial(_lists, labeller, listed_then))
    assert serials(labeller) == [f"SN-{number}" for number in (4, 3, 2, 1, 0)]
    assert "older" not in queue.told.text()

    labeller.presenter.queue.ask()
    labeller.desk.store(serial="SN-5")
    labeller.presenter.queue.ask()
    labeller.wait(lambda: serials(labeller)[0] == "SN-5")
    assert len(serials(labeller)) == 5, "as far as it was listed"


def test_the_next_picture_is_fetched_where_nothing_is_left_of_those_listed(pages_of_two: Labeller) -> None:
    labeller = pages_of_two
    labeller.open()
    labeller.wait(lambda: len(serials(labeller)) == 2)
    for serial in ("SN-4", "SN-3"):
        labeller.wait(partial(_is_open, labeller, serial))
        labeller.presenter.marks.say_good()  # and on to the next by itself
        labeller.wait_kept()
    labeller.wait(partial(_is_open, labeller, "SN-2"))
    assert serials(labeller) == ["SN-4", "SN-3", "SN-2", "SN-1"]


def test_older_pictures_come_from_a_list_that_is_too_short_to_scroll(pages_of_two: Labeller) -> None:
    labeller = pages_of_two
    labeller.open()
    queue = labeller.screen.queue
    labeller.wait(lambda: len(serials(labeller)) == 2)
    bar = queue.list.verticalScrollBar()
    assert bar is not None and bar.maximum() == 0
    open_one = labeller.scene.id
    for listed_then, last in ((4, "Older ones: 1"), (5, "SN-0")):
        click_at(queue.list.viewport(), queue.list.visualItemRect(queue.list.item(queue.list.count() - 1)).center())
        labeller.wait(partial(_lists, labeller, listed_then))
        assert _last_line(queue.list).startswith(last)
    assert labeller.scene.id == open_one, "looking on in the list opens no other picture"


def _last_line(listed: QListWidget) -> str:
    item = listed.item(listed.count() - 1)
    assert item is not None
    return item.text()


def _lists(labeller: Labeller, count: int) -> bool:
    return len(serials(labeller)) == count


def _is_open(labeller: Labeller, serial: str) -> bool:
    scene = labeller.presenter.marks.scene
    return scene is not None and scene.line.ticket.serial == serial


def test_what_is_left_goes_down_as_words_are_kept(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    labeller.press(Qt.Key.Key_A)
    labeller.wait_kept()
    assert labeller.screen.queue.told.text().startswith("3 marks left on 1")
    assert "3 of 4 left" in listed(labeller)[0]
    assert "1 labelled" in labeller.screen.queue.today.text()
    assert "1 item" in " ".join(key.text() for key in labeller.screen.classes.keys.values())


def test_what_the_judges_disagree_on_comes_first_and_nothing_else(labeller: Labeller) -> None:
    labeller.desk.store()
    disputed = labeller.desk.store(disputed_marks("C1", "P1"))
    labeller.show()
    labeller.wait(lambda: labeller.presenter.marks.scene is not None)
    assert labeller.scene.id == disputed and labeller.mark.is_disputed
    assert labeller.screen.item.disputed.isVisible() and labeller.screen.item.learned.text() == "0.20"
    labeller.press(Qt.Key.Key_A)
    assert labeller.mark.is_disputed
    labeller.press(Qt.Key.Key_1)
    labeller.wait_kept()
    assert set(labeller.items()) == {"C1", "P1"}
    assert "Nothing more is left" in labeller.screen.marks.told.text() or "Kept" in labeller.screen.marks.told.text()
    assert labeller.screen.queue.queue.marks_left == 0


def test_without_a_disputed_mark_the_screen_says_where_to_go_on(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.screen.show()
    labeller.wait(lambda: "disagree on nothing" in labeller.screen.queue.told.text())
    assert labeller.presenter.marks.scene is None


def test_capture_now_opens_what_was_captured(labeller: Labeller) -> None:
    labeller.open_on_nothing()
    labeller.choose(QueueSource.CAMERA)
    grey = np.full((60, 80), 90, np.uint8)
    labeller.presenter.show_frame(Frame(grey, 1, hand_built.NOON, "simulator"))
    assert labeller.screen.canvas.note == ""
    labeller.press(Qt.Key.Key_C)
    labeller.wait(lambda: labeller.presenter.marks.scene is not None)
    assert labeller.scene.line.ticket.serial == "captured"


def test_a_dataset_is_exported_cleared_with_a_signature_and_imported(labeller: Labeller, tmp_path: Path) -> None:
    labeller.desk.store()
    labeller.open()
    labeller.press(Qt.Key.Key_A)
    labeller.wait_kept()
    file = tmp_path / "out.tar.gz"
    files, presenter = labeller.screen.files, labeller.presenter.files
    presenter.ask_where, presenter.ask_which = (lambda _path: file), (lambda _path: file)
    files.export.click()
    labeller.wait(lambda: "1 item" in files.told.text() and file.is_file())
    assert not files.clear.isEnabled(), "a technician throws nothing away"
    labeller.presenter.show_role(Role.QA)
    files.clear.click()
    sign = labeller.screen.sign
    assert "1 labelled pictures" in sign.title.text() and "1 of them" in sign.title.text()
    sign.name.setCurrentText("Quinn Quade")
    sign.pin.setText("2468")
    sign.again.setText("2468")
    sign.sign.click()
    assert "reason" in sign.told.text() and len(labeller.desk.items()) == 1
    sign.reason.setText("wrong light")
    sign.pin.setText("2468")
    sign.sign.click()
    assert labeller.cleared == [("Quinn Quade", 1)] and labeller.desk.items() == []
    files.import_.click()
    labeller.wait(lambda: "1 new" in files.told.text())
    assert len(labeller.desk.items()) == 1


def test_a_file_that_is_no_archive_is_told(labeller: Labeller) -> None:
    labeller.open_on_nothing()
    labeller.presenter.files.ask_which = lambda _path: Path(__file__)
    labeller.screen.files.import_.click()
    labeller.wait(lambda: "refused" in labeller.screen.files.told.text())
    assert labeller.screen.files.import_.isEnabled()


def test_a_picture_that_is_gone_is_told(labeller: Labeller) -> None:
    inspection_id = labeller.desk.store()
    labeller.desk.history.store.get(inspection_id).picture.unlink()
    labeller.open_on_nothing()
    labeller.choose(QueueSource.HISTORY)
    labeller.wait(lambda: "missing" in labeller.screen.marks.told.text())


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_the_words_of_the_classes_stand_whole_on_their_keys(
    labeller: Labeller, qapp: QApplication, language: str
) -> None:
    install_language(qapp, language)
    keys = ClassKeys()
    labeller.qtbot.addWidget(keys)
    keys.setFixedWidth(labeller.screen.classes.parentWidget().width())  # type: ignore[union-attr]  # it has one
    classes = tuple(ClassCount(label, 1234, 0, 0, 0) for label in Label)
    keys.show_counts(Statistics(classes, end_faces=0, faces=0, damaged=()))
    with labeller.qtbot.waitExposed(keys):
        keys.show()
    clipped = [line for key in keys.keys.values() for line in key.text().split("\n") if _too_wide(key, line)]
    assert clipped == []


def _too_wide(key: QPushButton, line: str) -> bool:
    """Beside the swatch, within padding and border."""
    return key.fontMetrics().horizontalAdvance(line) > key.width() - _BESIDE_WORDS_PX
