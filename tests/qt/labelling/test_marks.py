"""A person goes through the marks of a picture by keys, and every word is on the disk."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QListWidget

from dscope_gui.dataset import reading, writing
from dscope_gui.domain.dataset import OBJECT, Label
from dscope_gui.qt.labelling.drawing import Tool
from tests.qt.hands import press, type_in
from tests.qt.labelling.labeller import Labeller
from tests.workstation.labelling.bench import clean_face

_CTRL = Qt.KeyboardModifier.ControlModifier


def test_one_key_takes_mask_and_class_and_goes_on(labeller: Labeller) -> None:
    labeller.desk.store()
    scene = labeller.open()
    first, second = scene.marks[0], scene.marks[1]
    assert labeller.mark.id == first.id
    labeller.press(Qt.Key.Key_A)
    assert labeller.mark.id == second.id
    labeller.wait_kept()
    word = labeller.last_word(first.id)
    assert (word.label, word.by) == (first.label, "Ann")


def test_a_number_says_the_class_and_one_is_a_false_alarm(labeller: Labeller) -> None:
    labeller.desk.store()
    scene = labeller.open()
    labeller.press(Qt.Key.Key_5, Qt.Key.Key_1)
    labeller.wait_kept()
    assert labeller.last_word(scene.marks[0].id).label is Label.CRACK
    assert labeller.last_word(scene.marks[1].id).label is Label.GOOD


def test_after_the_last_mark_comes_the_next_picture(labeller: Labeller) -> None:
    older, newer = labeller.desk.store(serial="A"), labeller.desk.store(serial="B")
    assert labeller.open().id == newer
    labeller.press(*[Qt.Key.Key_A] * 4)
    labeller.wait(lambda: labeller.presenter.marks.scene is not None and labeller.scene.id == older)
    labeller.wait_kept()
    assert len(labeller.desk.items()) == 4


def test_what_is_drawn_is_kept_when_the_screen_is_left(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    mark = labeller.mark
    assert mark.patch is not None
    x, y = mark.patch.middle_px
    labeller.press(Qt.Key.Key_B)
    labeller.stroke((x, y), (x + 12, y))
    assert labeller.mark.patch is not None and not labeller.mark.patch.same_as(mark.patch)
    labeller.screen.hide()
    labeller.wait_kept()
    item = labeller.items()[mark.id]
    assert len(item.versions) == 2
    dataset = reading(labeller.desk.desk.folder)
    assert (dataset.mask(item) == OBJECT).sum() > (dataset.mask(item, item.versions[0]) == OBJECT).sum()


def test_what_is_drawn_is_kept_when_the_program_ends(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    mark_id, (x, y) = labeller.mark.id, labeller.scene.marks[0].patch.middle_px  # type: ignore[union-attr]  # it has one
    labeller.press(Qt.Key.Key_E)
    labeller.stroke((x, y), (x + 5, y))
    assert labeller.presenter.close() == ()
    assert labeller.last_word(mark_id).by == "Ann"


def test_a_step_is_taken_back_and_done_again(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    before = labeller.mark.patch
    assert before is not None
    x, y = before.middle_px
    labeller.press(Qt.Key.Key_B)
    labeller.stroke((x - 9, y - 9), (x + 9, y - 9))
    after = labeller.mark.patch
    press(labeller.screen.canvas, Qt.Key.Key_Z, _CTRL)
    assert labeller.mark.patch is not None and labeller.mark.patch.same_as(before)
    press(labeller.screen.canvas, Qt.Key.Key_Y, _CTRL)
    assert labeller.mark.patch is not None and labeller.mark.patch.same_as(after)


def test_a_mark_that_the_inspection_missed_is_drawn(labeller: Labeller) -> None:
    labeller.desk.store(clean_face())
    labeller.open()
    labeller.press(Qt.Key.Key_N)
    assert labeller.screen.canvas.drawing.tool is Tool.BRUSH
    labeller.stroke((550.0, 400.0), (556.0, 400.0))
    assert labeller.mark.id == "H1"
    labeller.press(Qt.Key.Key_2)
    labeller.wait_kept()
    assert labeller.last_word("H1").label is Label.SCRATCH
    assert labeller.presenter.marks.mark is None, "the next stroke begins another mark"


def test_a_drawn_mark_that_is_none_leaves_nothing_behind(labeller: Labeller) -> None:
    labeller.desk.store(clean_face())
    labeller.open()
    labeller.press(Qt.Key.Key_N)
    labeller.stroke((550.0, 400.0), (556.0, 400.0))
    labeller.press(Qt.Key.Key_Delete)
    labeller.wait_kept()
    assert labeller.scene.marks == () and labeller.desk.items() == []


def test_a_polygon_is_closed_by_enter_and_dropped_by_escape(labeller: Labeller) -> None:
    labeller.desk.store(clean_face())
    labeller.open()
    labeller.press(Qt.Key.Key_P)
    corners = ((530.0, 390.0), (560.0, 390.0), (560.0, 420.0))
    for corner in corners:
        labeller.stroke(corner)
    labeller.press(Qt.Key.Key_Escape)
    assert labeller.mark.patch is None
    for corner in corners:
        labeller.stroke(corner)
    labeller.press(Qt.Key.Key_Return)
    assert labeller.mark.patch is not None and 300 < labeller.mark.patch.area_px < 600


def test_the_whole_end_face_is_good(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    labeller.press(Qt.Key.Key_G)
    labeller.wait_kept()
    assert {item.label for item in labeller.desk.items()} == {Label.GOOD}
    assert "" in labeller.items()


def test_a_mark_is_chosen_by_a_touch(labeller: Labeller) -> None:
    labeller.desk.store()
    scene = labeller.open()
    labeller.screen.canvas.fit()
    other = scene.marks[2]
    assert other.patch is not None
    labeller.stroke(other.patch.middle_px)
    assert labeller.mark.id == other.id


def test_letters_typed_into_the_serial_are_no_keys(labeller: Labeller) -> None:
    labeller.desk.store(serial="SN-1")
    labeller.open()
    labeller.screen.queue.choice.serial.setFocus()
    type_in(labeller.screen.queue.choice.serial, "SN-1A")
    assert labeller.screen.queue.choice.serial.text() == "SN-1A"
    assert labeller.presenter.savings.is_idle and labeller.desk.items() == []


def test_a_word_that_cannot_be_kept_waits_and_is_kept_later(labeller: Labeller) -> None:
    labeller.desk.store()
    scene = labeller.open()
    with writing(labeller.desk.desk.folder), labeller.qtbot.waitSignal(labeller.presenter.savings.failed):
        labeller.press(Qt.Key.Key_A)
    told = labeller.screen.marks
    assert "Another program is writing" in told.told.text() and told.retry.isVisible()
    told.retry.click()
    labeller.wait_kept()
    assert labeller.last_word(scene.marks[0].id).by == "Ann"


def test_a_word_that_waits_is_seen_when_its_picture_is_opened_again(labeller: Labeller) -> None:
    inspection_id = labeller.desk.store()
    scene = labeller.open()
    with writing(labeller.desk.desk.folder):
        with labeller.qtbot.waitSignal(labeller.presenter.savings.failed):
            labeller.press(Qt.Key.Key_7)
        labeller.presenter.queue.open(inspection_id)
        labeller.wait(lambda: labeller.presenter.marks.scene is not None)
        again = labeller.scene.mark(scene.marks[0].id)
    assert again is not None and again.label is Label.FILM


def test_a_fast_hand_loses_no_word(labeller: Labeller) -> None:
    labeller.desk.store()
    scene = labeller.open()
    labeller.screen.queue.goes_on.setChecked(False)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_6):
        labeller.press(key)
    labeller.press(Qt.Key.Key_Right, Qt.Key.Key_7)
    labeller.wait_kept()
    assert labeller.last_word(scene.marks[0].id).label is Label.CONTAMINATION
    assert labeller.last_word(scene.marks[1].id).label is Label.FILM


def test_a_second_stroke_on_a_drawn_mark_is_the_same_mark(labeller: Labeller) -> None:
    labeller.desk.store(clean_face())
    labeller.open()
    labeller.press(Qt.Key.Key_N)
    labeller.stroke((550.0, 400.0), (556.0, 400.0))
    labeller.presenter.marks.flush()
    labeller.stroke((550.0, 405.0), (556.0, 405.0))
    labeller.presenter.marks.flush()
    labeller.wait_kept()
    (item,) = labeller.desk.items()
    assert (item.facts.source.defect, len(item.versions)) == ("H1", 2)


def test_what_was_said_before_is_told(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    labeller.screen.queue.goes_on.setChecked(False)
    labeller.press(Qt.Key.Key_3)
    labeller.wait_kept()
    said = labeller.screen.item.said
    lines = [item.text() for row in range(said.count()) if (item := said.item(row)) is not None]
    assert "Pit" in lines[0] and "Ann" in lines[0] and "the inspection" in lines[1]


def test_what_was_said_before_is_shown_and_holds_again_with_a_key(labeller: Labeller) -> None:
    labeller.desk.store()
    scene = labeller.open()
    labeller.screen.queue.goes_on.setChecked(False)
    first = labeller.mark
    assert first.patch is not None
    labeller.press(Qt.Key.Key_3)
    labeller.wait_kept()
    labeller.press(Qt.Key.Key_B)
    labeller.stroke(first.patch.middle_px, (first.patch.middle_px[0] + 20, first.patch.middle_px[1]))
    labeller.presenter.marks.flush()
    labeller.wait_kept()
    item = labeller.screen.item
    labeller.wait(lambda: item.said.count() == 3 and "other mask" in _line(item.said, 0))
    assert not item.restore.isEnabled()
    labeller.press(Qt.Key.Key_H)
    assert len(labeller.items()[first.id].versions) == 3, "nothing was chosen yet"
    now = _seen(labeller)
    item.said.setCurrentRow(2)
    assert item.restore.isEnabled() and item.earlier is not None and item.earlier.number == 1
    assert _seen(labeller) != now, "the mask of then is on the picture"
    labeller.press(Qt.Key.Key_H)
    labeller.wait_kept()
    kept = labeller.items()[first.id]
    assert [one.label for one in kept.versions] == [first.label, Label.PIT, Label.PIT, first.label]
    assert (kept.current.by, kept.current.reason) == ("Ann", "version 1 again")
    assert kept.current.mask_sha256 == kept.versions[0].mask_sha256
    assert labeller.mark.id == first.id and labeller.mark.patch is not None
    assert labeller.mark.patch.same_as(first.patch) and len(labeller.mark.versions) == 4
    labeller.press(Qt.Key.Key_Right)
    assert labeller.mark.id == scene.marks[1].id


def test_a_stroke_goes_on_from_what_holds_and_not_from_what_is_looked_at(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    labeller.screen.queue.goes_on.setChecked(False)
    labeller.press(Qt.Key.Key_1)
    labeller.wait_kept()
    item = labeller.screen.item
    labeller.wait(lambda: "other class and mask" in _line(item.said, 0))
    first, whole = labeller.mark, _seen(labeller)
    assert first.patch is not None
    item.said.setCurrentRow(1)
    labeller.press(Qt.Key.Key_B)
    labeller.stroke(first.patch.middle_px, (first.patch.middle_px[0] + 20, first.patch.middle_px[1]))
    assert labeller.mark.patch is not None and labeller.mark.patch.area_px > first.patch.area_px
    assert _seen(labeller) != whole


def _line(said: QListWidget, row: int) -> str:
    item = said.item(row)
    return "" if item is None else item.text()


def _seen(labeller: Labeller) -> QImage:
    return labeller.screen.canvas.grab().toImage()


def test_everything_has_a_name_and_a_tooltip_and_is_large_enough(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    screen = labeller.screen
    large = [*screen.classes.keys.values(), *screen.tools.tools.values()]
    bar = screen.marks
    large += [bar.back, bar.take, bar.new, bar.good, bar.next, screen.queue.capture]
    assert screen.item.restore.toolTip() and screen.item.restore.accessibleName()
    for key in large:
        assert key.toolTip() and key.accessibleName(), key.text()
        assert key.sizeHint().height() >= 64, key.text()


def test_the_help_page_stands_beside_the_others(labeller: Labeller) -> None:
    labeller.desk.store()
    labeller.open()
    labeller.screen.files.help.click()
    assert labeller.screen.shows_help and "Disputed" in labeller.screen.help.text.toPlainText()
    press(labeller.screen.help.text, Qt.Key.Key_Escape)
    assert not labeller.screen.shows_help


def test_nothing_is_written_where_nothing_is_said(labeller: Labeller, tmp_path: Path) -> None:
    labeller.desk.store()
    labeller.open()
    labeller.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert not (tmp_path / "dataset" / "items").exists()
