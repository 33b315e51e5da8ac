"""Places for labels."""

from __future__ import annotations

import itertools

from dscope_gui.overlay.canvas import Box
from dscope_gui.overlay.labels import Page, Wanted, leader, place_labels

PAGE = Page(Box(0, 0, 700, 500), (350.0, 250.0, 100.0))


def share(a: Box, b: Box) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def crowd(count: int) -> list[Box]:
    return [Box(300 + 13 * (i % 8), 200 + 17 * (i // 8), 6, 6) for i in range(count)]


def test_labels_cover_neither_each_other_nor_what_is_taken_nor_the_border() -> None:
    targets, stamp = crowd(24), Box(0, 0, 200, 60)
    wanted = [Wanted(target, 110, 20, 0.3) for target in targets]
    placed = [box for box in place_labels(wanted, PAGE, [stamp], targets) if box is not None]
    assert len(placed) > 20
    assert not any(share(a, b) for a, b in itertools.combinations([*placed, stamp], 2))
    assert all(box.x >= 0 and box.y >= 0 and box.right <= 700 and box.bottom <= 500 for box in placed)


def test_a_label_never_covers_a_defect_where_there_is_room() -> None:
    targets = crowd(5)
    placed = place_labels([Wanted(target, 110, 20, 0.0) for target in targets], PAGE, [], targets)
    assert not any(share(box, target) for box in placed if box for target in targets)


def test_a_label_goes_off_the_glass_in_the_direction_away_from_the_middle() -> None:
    (box,) = place_labels([Wanted(Box(420, 247, 6, 6), 80, 20, 0.0)], PAGE, [], [])
    assert box is not None and box.x > 440


def test_there_is_no_label_where_there_is_no_room() -> None:
    tiny = Page(Box(0, 0, 50, 30), (25.0, 15.0, 5.0))
    assert place_labels([Wanted(Box(20, 10, 4, 4), 110, 20, 0.0)], tiny, [], []) == [None]


def test_a_leader_joins_the_nearest_edges() -> None:
    assert leader(Box(0, 0, 10, 10), Box(30, 0, 40, 10)) == ((10, 5), (30, 5))
