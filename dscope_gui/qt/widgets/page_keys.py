"""The keys below or above a screen that bring its pages to the front."""

from __future__ import annotations

from collections.abc import Iterable

from PyQt6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton


def add_page_keys(row: QBoxLayout, pages: QButtonGroup, words: Iterable[tuple[int, str, str]]) -> None:
    """One key for each page, of which one is down at a time; the first at the beginning.

    Parameters
    ----------
    words : number of the page, the word on its key, what it holds.
    """
    for number, text, tip in words:
        key = QPushButton(text)
        key.setCheckable(True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        key.setChecked(not pages.buttons())
        pages.addButton(key, number)
        row.addWidget(key)
