"""A history used from several threads at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.store import SqlStore
from tests.store.entries import entry
from tests.store.places import Place

ALL = HistoryQuery()


def test_threads_add_and_look_at_the_same_time(store: SqlStore) -> None:
    def add(number: int) -> int:
        added = store.add(entry(number))
        assert store.get(added.line.id) == added
        assert store.trend(ALL)[0].answers
        return store.count(ALL)

    with ThreadPoolExecutor(6) as threads:
        counts = list(threads.map(add, range(48)))
    assert max(counts) == store.count(ALL) == 48
    assert sum(store.trend(ALL)[0].by_kind.values()) == 4 * 48


def test_two_programs_open_and_fill_one_new_history_together(place: Place) -> None:
    def fill(first: int) -> None:
        store = place.open()
        for number in range(first, first + 10):
            store.add(entry(number))
        store.close()

    with ThreadPoolExecutor(3) as threads:
        list(threads.map(fill, (0, 100, 200)))
    store = place.open()
    assert store.count(ALL) == 30
    store.close()
