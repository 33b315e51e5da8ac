"""The style sheet: what Qt's Fusion style does not give, above all sizes for fingers.

Widgets choose a look by a property: `primary` for the one button that matters, `compact` for a technician's small
buttons, `panel` for a raised area, `rule` for a line between two areas, `heading`, `muted` and `fault` for texts.
"""

from __future__ import annotations

from dscope_gui.paths import icons_folder
from dscope_gui.qt.theme import sizes
from dscope_gui.qt.theme.colors import LIGHT, Colors


def style_sheet(colors: Colors) -> str:
    """The whole style sheet in the colours of a theme."""
    parts = (_buttons, _fields, _numbers, _sliders, _tables, _areas, _texts)
    return "\n".join(part(colors) for part in parts)


def _buttons(colors: Colors) -> str:
    down = "down-light" if colors is LIGHT else "down-dark"
    return f"""
QPushButton, QToolButton {{
    background: {colors.panel}; color: {colors.ink};
    border: 1px solid {colors.line}; border-radius: {sizes.CORNER_PX}px;
    padding: 0 18px; min-height: {sizes.TOUCH_PX - 2}px;
}}
QToolButton {{ padding: 0 6px; min-width: {sizes.TOUCH_PX - 14}px; }}
QPushButton[compact="true"], QToolButton[compact="true"] {{ min-height: {sizes.COMPACT_PX - 2}px; padding: 0 12px; }}
QPushButton:hover, QToolButton:hover {{ border-color: {colors.accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {colors.line}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {colors.accent}; min-height: {sizes.TOUCH_PX - 4}px; }}
QPushButton[compact="true"]:focus, QToolButton[compact="true"]:focus {{ min-height: {sizes.COMPACT_PX - 4}px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {colors.muted}; background: {colors.window}; }}
QPushButton:checked, QToolButton:checked, QPushButton[primary="true"] {{
    background: {colors.accent}; color: {colors.on_accent}; border-color: {colors.accent};
}}
QPushButton[primary="true"] {{ font-weight: bold; }}
QPushButton[primary="true"]:pressed {{ background: {colors.line}; color: {colors.ink}; }}
QPushButton[primary="true"]:focus {{ border-color: {colors.ink}; }}
QPushButton[primary="true"]:disabled {{
    background: {colors.window}; color: {colors.muted}; border-color: {colors.line};
}}
QPushButton::menu-indicator {{
    image: url("{_drawing(down)}"); width: {sizes.ICON_PX // 2}px; height: {sizes.ICON_PX // 2}px;
    subcontrol-origin: padding; subcontrol-position: center right; right: {sizes.GAP_PX}px;
}}
"""


def _fields(colors: Colors) -> str:
    inner_px = sizes.TOUCH_PX - 4
    check = "check-light" if colors is LIGHT else "check-dark"
    return f"""
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {{ selection-background-color: {colors.accent}; }}
QLineEdit {{
    background: {colors.field}; color: {colors.ink};
    border: 1px solid {colors.line}; border-radius: {sizes.CORNER_PX}px;
    padding: 0 12px; min-height: {sizes.TOUCH_PX - 2}px;
}}
QLineEdit, QComboBox, QPlainTextEdit {{ placeholder-text-color: {colors.muted}; }}
QLineEdit:focus {{ border: 2px solid {colors.accent}; min-height: {sizes.TOUCH_PX - 4}px; }}
QLineEdit:disabled {{ color: {colors.muted}; background: {colors.window}; }}
QLineEdit[fault="true"] {{ border: 2px solid {colors.fault}; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; background: transparent; min-height: 0; padding: 0; }}
QComboBox {{
    background: {colors.field}; color: {colors.ink};
    border: 1px solid {colors.line}; border-radius: {sizes.CORNER_PX}px; padding: 0 12px; min-height: {inner_px}px;
}}
QComboBox:focus {{ border-color: {colors.accent}; }}
QComboBox:disabled {{ color: {colors.muted}; background: {colors.window}; }}
QComboBox::drop-down {{ border: none; width: {sizes.COMPACT_PX}px; }}
QComboBox::down-arrow {{ image: url("{_drawing("down")}"); width: {sizes.ICON_PX // 2}px; }}
QComboBox QAbstractItemView {{ background: {colors.field}; border: 1px solid {colors.line}; }}
QLineEdit[compact="true"], QComboBox[compact="true"] {{ min-height: {sizes.COMPACT_PX - 4}px; }}
QComboBox QAbstractItemView::item {{ min-height: {sizes.COMPACT_PX}px; }}
QCheckBox, QRadioButton {{ min-height: {sizes.TOUCH_PX - 2}px; spacing: {sizes.GAP_PX}px; }}
QCheckBox::indicator {{
    width: {sizes.ICON_PX - 4}px; height: {sizes.ICON_PX - 4}px; background: {colors.field};
    border: 2px solid {colors.muted}; border-radius: {sizes.CORNER_PX // 2}px;
}}
QCheckBox::indicator:checked {{
    background: {colors.accent}; border-color: {colors.accent}; image: url("{_drawing(check)}");
}}
QCheckBox::indicator:disabled {{ border-color: {colors.line}; }}
QRadioButton::indicator {{ width: {sizes.ICON_PX}px; height: {sizes.ICON_PX}px; }}
"""


def _numbers(colors: Colors) -> str:
    """Numbers and dates with steps at their right, as broad as a finger's tip; dates open a calendar there."""
    step = f"subcontrol-origin: border; width: {sizes.ICON_PX}px; border: none;"
    arrow = f"width: {sizes.ICON_PX // 2}px; height: {sizes.ICON_PX // 2}px;"
    return f"""
QAbstractSpinBox {{
    background: {colors.field}; color: {colors.ink};
    border: 1px solid {colors.line}; border-radius: {sizes.CORNER_PX}px;
    padding: 0 0 0 10px; min-height: {sizes.TOUCH_PX - 4}px;
}}
QAbstractSpinBox[compact="true"] {{ min-height: {sizes.COMPACT_PX - 4}px; }}
QAbstractSpinBox:focus {{ border-color: {colors.accent}; }}
QAbstractSpinBox:disabled {{ color: {colors.muted}; background: {colors.window}; }}
QAbstractSpinBox::up-button {{ {step} subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ {step} subcontrol-position: bottom right; }}
QDateTimeEdit::drop-down {{ {step} subcontrol-position: center right; }}
QAbstractSpinBox::up-arrow {{ image: url("{_drawing("up")}"); {arrow} }}
QAbstractSpinBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url("{_drawing("down")}"); {arrow} }}
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::down-arrow:off {{ image: none; }}
"""


def _sliders(colors: Colors) -> str:
    groove_px, handle_px = 6, 24
    return f"""
QSlider:horizontal {{ min-height: {handle_px + 2}px; }}
QSlider::groove:horizontal {{ height: {groove_px}px; background: {colors.line}; border-radius: {groove_px // 2}px; }}
QSlider::sub-page:horizontal {{ background: {colors.accent}; border-radius: {groove_px // 2}px; }}
QSlider::sub-page:horizontal:disabled {{ background: {colors.line}; }}
QSlider::handle:horizontal {{
    width: {handle_px - 4}px; margin: -{(handle_px - groove_px) // 2}px 0; border-radius: {handle_px // 2}px;
    background: {colors.panel}; border: 2px solid {colors.accent};
}}
QSlider::handle:horizontal:focus, QSlider::handle:horizontal:pressed {{ background: {colors.accent}; }}
QSlider::handle:horizontal:disabled {{ border-color: {colors.line}; }}
"""


def _tables(colors: Colors) -> str:
    return f"""
QTableView, QListView, QTreeView {{
    font-size: {sizes.TABLE_PT}pt; background: {colors.panel}; alternate-background-color: {colors.window};
    border: 1px solid {colors.line}; gridline-color: {colors.line};
    selection-background-color: {colors.accent}; selection-color: {colors.on_accent};
}}
QHeaderView::section {{
    font-size: {sizes.TABLE_PT - 1}pt; background: {colors.window}; color: {colors.muted};
    border: none; border-bottom: 1px solid {colors.line}; padding: 6px 2px;
}}
QTableCornerButton::section {{ background: {colors.window}; border: none; }}
"""


def _areas(colors: Colors) -> str:
    return f"""
QFrame[panel="true"], QWidget[panel="true"] {{
    background: {colors.panel}; border: 1px solid {colors.line}; border-radius: {sizes.CORNER_PX}px;
}}
QFrame[rule="true"] {{ background: {colors.line}; border: none; min-height: 1px; max-height: 1px; }}
QTextBrowser[page="true"] {{ background: {colors.field}; border: 1px solid {colors.line}; }}
QScrollArea {{ border: none; }}
QScrollBar:vertical {{ background: {colors.window}; width: 20px; margin: 0; }}
QScrollBar:horizontal {{ background: {colors.window}; height: 20px; margin: 0; }}
QScrollBar::handle {{ background: {colors.line}; border-radius: 6px; margin: 4px; }}
QScrollBar::handle:vertical {{ min-height: {sizes.TOUCH_PX}px; }}
QScrollBar::handle:horizontal {{ min-width: {sizes.TOUCH_PX}px; }}
QScrollBar::handle:hover {{ background: {colors.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QTabWidget::pane {{ border: 1px solid {colors.line}; }}
QTabBar::tab {{
    background: {colors.window}; color: {colors.muted}; min-height: {sizes.TOUCH_PX - 14}px; padding: 4px 20px;
    border: 1px solid {colors.line}; border-bottom: 3px solid {colors.line};
}}
QTabBar::tab:selected {{ background: {colors.panel}; color: {colors.ink}; border-bottom-color: {colors.accent}; }}
QToolTip {{ background: {colors.panel}; color: {colors.ink}; border: 1px solid {colors.line}; padding: 6px; }}
QMenu::item {{ min-height: {sizes.COMPACT_PX}px; padding: 0 24px; }}
QMenu::item:selected {{ background: {colors.accent}; color: {colors.on_accent}; }}
QSplitter::handle {{ background: {colors.line}; }}
"""


def _texts(colors: Colors) -> str:
    return f"""
QLabel[heading="true"] {{ font-size: {sizes.TITLE_PT}pt; font-weight: bold; }}
QLabel[muted="true"] {{ color: {colors.muted}; }}
QLabel[fault="true"] {{ color: {colors.fault}; font-weight: bold; }}
"""


def _drawing(name: str) -> str:
    """A style sheet can load a drawing but not tint it, so these come in the colours they need."""
    return (icons_folder() / "style" / f"{name}.svg").as_posix()
