"""How a sheet of a workbook comes out on paper."""

from __future__ import annotations

import math
from typing import Any, Final

from openpyxl.utils import get_column_letter

_A4: Final = 9
"""By Excel's own numbers."""
_PAGE_WIDTH: Final = 150.0
"""Letters across a page on its side, a little smaller than on the screen."""


def print_on_pages(sheet: Any, width: float, *, fixed: int = 0) -> None:
    """On its side, no column cut, as many pages across as leave it readable, each with the header.

    To be called before the first row where the sheet is only written.

    Parameters
    ----------
    width : of all columns, in letters.
    fixed : columns that every page repeats.
    """
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = max(1, math.ceil(width / _PAGE_WIDTH))
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    if fixed:
        sheet.print_title_cols = f"A:{get_column_letter(fixed)}"
