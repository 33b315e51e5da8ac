"""How large things are, so that hands hit them and eyes read them."""

from __future__ import annotations

from typing import Final

TOUCH_PX: Final = 64
"""Least height and width of what is touched: 20 mm on a panel of 80 dots per inch."""
COMPACT_PX: Final = 44
"""Of buttons a technician uses with the mouse."""
ICON_PX: Final = 32
GAP_PX: Final = 12
"""Between neighbours; half of it inside of groups."""
CORNER_PX: Final = 8

BODY_PT: Final = 14
TABLE_PT: Final = 12
TITLE_PT: Final = 20
KEY_PT: Final = 24
"""Digits on the number pad."""
