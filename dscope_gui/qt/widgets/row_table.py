"""The look and manners of every table that lists whole rows to read and choose from."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QAbstractItemView, QTableView


def dress_row_table(table: QTableView, name: str) -> None:
    """Rows are chosen whole, one at a time, and never typed into; Tab leaves the table instead of walking its cells.

    Heads stand at the left, as the words below them do.

    Parameters
    ----------
    name : what a screen reader calls it.
    """
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    if (heads := table.horizontalHeader()) is not None:
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
