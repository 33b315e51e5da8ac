"""The list of rule sets with their versions, what happened to the chosen one, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.rules_editor.ask_bar import AskBar
from dscope_gui.qt.rules_editor.copy_panel import CopyPanel
from dscope_gui.qt.rules_editor.filter_row import FilterRow
from dscope_gui.qt.rules_editor.line import mark
from dscope_gui.qt.rules_editor.list_rows import event_rows, parts_words, version_row
from dscope_gui.qt.rules_editor.listing import Listing
from dscope_gui.qt.rules_editor.word_table import WordTable

_MARGIN_PX, _GAP_PX = 12, 8
_TALL_PX, _LOW_PX = 420, 150
_TITLE, _REASON = 3, 5
_WIDEST_PX: Final = 148
_IN_A_ROW: Final = 6


class ListPage(QWidget):
    """Signals
    -------
    opened(RuleVersion) : read it, or go on with the draft. draft_wanted(RuleVersion) : the next version of it.
    copy_wanted(RuleVersion, str, str) : as a rule set with that name and title.
    compare_wanted(RuleVersion, object) : with another one, or None to choose one there.
    release_wanted(RuleVersion). export_wanted(RuleVersion, str) : `json`, `xlsx` or `pdf`.
    print_wanted(RuleVersion). import_wanted(). help_wanted(). recipes_wanted() : the screen of recipes.
    """

    opened = pyqtSignal(object)
    draft_wanted = pyqtSignal(object)
    copy_wanted = pyqtSignal(object, str, str)
    compare_wanted = pyqtSignal(object, object)
    release_wanted = pyqtSignal(object)
    export_wanted = pyqtSignal(object, str)
    print_wanted = pyqtSignal(object)
    import_wanted = pyqtSignal()
    help_wanted = pyqtSignal()
    recipes_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listing = Listing()
        self._shown: tuple[RuleVersion, ...] = ()
        self.filters, self.copying, self.ask, self.told = FilterRow(), CopyPanel(), AskBar(), QLabel()
        self.count, self.recipes = QLabel(self.tr("Reading…")), QPushButton(self.tr("Recipes of parts…"))
        heads = (
            self.tr("State"),
            self.tr("Name"),
            self.tr("Version"),
            self.tr("Title"),
            self.tr("Standard, edition"),
            self.tr("Fibers"),
            self.tr("Polish"),
            self.tr("Used by"),
        )
        self.table = WordTable(self.tr("Rule sets"), heads, stretched=_TITLE, widest_px=_WIDEST_PX, many=True)
        events = (
            self.tr("Version"),
            self.tr("Step"),
            self.tr("When"),
            self.tr("Who"),
            self.tr("In force from"),
            self.tr("Why"),
        )
        self.history = WordTable(self.tr("What happened"), events, stretched=_REASON)
        self.keys = self._made_keys()
        self._lay_out()
        self._connect()
        self._enable()

    def show_listing(self, listing: Listing) -> None:
        self.listing = listing
        self.filters.show_choices(listing)
        self._show()

    def choose(self, name: str, version: int) -> None:
        """Mark that row, if it is shown."""
        for row, shown in enumerate(self._shown):
            if (shown.rule_set.id, shown.version) == (name, version):
                self.table.choose_row(row)

    @property
    def chosen(self) -> tuple[RuleVersion, ...]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return tuple(self._shown[row] for row in rows if row < len(self._shown))

    def show_error(self, error: DScopeError) -> None:
        self.tell(f"⚠ {error_words(error)}", is_fault=True)

    def tell(self, text: str, *, is_fault: bool = False) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        mark(self.told, is_fault=is_fault)

    def _show(self) -> None:
        chosen = self.chosen[0] if self.chosen else None
        self._shown = self.listing.found(self.filters.value())
        rows = [version_row(version, self.listing) for version in self._shown]
        self.table.show_rows(rows, [parts_words(version, self.listing) for version in self._shown])
        count = self.tr("{shown} of {all} versions").format(shown=len(self._shown), all=len(self.listing.versions))
        self.count.setText(count)
        if chosen is not None:
            self.choose(chosen.rule_set.id, chosen.version)
        if not self.chosen and self._shown:
            self.table.choose_row(0)
        self._enable()

    def _enable(self) -> None:
        chosen = self.chosen
        one = chosen[0] if len(chosen) == 1 else None
        self.history.show_rows(event_rows(self.listing.of(one.rule_set.id)) if one is not None else [])
        for name in ("open", "draft", "copy", "release", "json", "xlsx", "pdf", "print"):
            self.keys[name].setEnabled(one is not None)
        is_draft = one is not None and one.state is RuleState.DRAFT
        self.keys["open"].setText(self.tr("Edit") if is_draft else self.tr("Open"))
        self.keys["draft"].setEnabled(one is not None and not is_draft)
        self.keys["compare"].setEnabled(len(chosen) in (1, 2))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        heading, above = QLabel(self.tr("Rule sets")), QHBoxLayout()
        heading.setProperty("heading", True)
        self.recipes.setProperty("compact", True)
        self.recipes.setToolTip(self.tr("Which part is judged by which rule set"))
        above.addWidget(heading, 1)
        above.addWidget(self.recipes)
        self.count.setProperty("muted", True)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.hide()
        tables = QSplitter(Qt.Orientation.Vertical)
        tables.addWidget(self.table)
        tables.addWidget(self.history)
        tables.setSizes([_TALL_PX, _LOW_PX])
        tables.setStretchFactor(0, 1)
        column.addLayout(above)
        column.addWidget(self.filters)
        column.addWidget(tables, 1)
        for below in (self.count, self.told, self.ask, self.copying):
            column.addWidget(below)
        column.addLayout(self._key_rows())

    def _key_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(_GAP_PX)
        for number, key in enumerate(self.keys.values()):
            grid.addWidget(key, number // _IN_A_ROW, number % _IN_A_ROW)
        return grid

    def _made_keys(self) -> dict[str, QPushButton]:
        return {
            name: _key(text, tip, shortcut)
            for name, text, tip, shortcut in (
                ("open", self.tr("Open"), self.tr("Edit the draft, or read the version (Enter)"), ""),
                ("draft", self.tr("New draft"), self.tr("Begin the next version of this rule set (Ctrl+N)"), "Ctrl+N"),
                ("copy", self.tr("Copy…"), self.tr("Make a rule set of your own out of it"), ""),
                ("compare", self.tr("Compare…"), self.tr("Two versions side by side; mark two with Ctrl"), ""),
                ("release", self.tr("Release…"), self.tr("Approve, retire or roll back"), ""),
                ("import", self.tr("Import…"), self.tr("A rule set from a JSON file or an Excel workbook"), ""),
                ("json", self.tr("Export JSON…"), self.tr("Write it as a file that can be imported again"), ""),
                ("xlsx", self.tr("Export Excel…"), self.tr("Write it as a workbook to be edited and imported"), ""),
                ("pdf", self.tr("Export PDF…"), self.tr("Write it as pages to be read or sent"), ""),
                ("print", self.tr("Print…"), self.tr("On paper, with the zones drawn to scale (Ctrl+P)"), "Ctrl+P"),
                ("help", self.tr("Help"), self.tr("How rules are edited and released"), ""),
            )
        }

    def _connect(self) -> None:
        self.recipes.clicked.connect(lambda _checked: self.recipes_wanted.emit())
        self.filters.value_changed.connect(self._show)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.cellActivated.connect(lambda _row, _column: self._emit("open"))
        for name, key in self.keys.items():
            key.clicked.connect(lambda _checked, wanted=name: self._emit(wanted))
        self.copying.copy_wanted.connect(self._copy)

    def _emit(self, wanted: str) -> None:
        chosen = self.chosen
        if wanted == "import":
            self.import_wanted.emit()
        elif wanted == "help":
            self.help_wanted.emit()
        elif not chosen:
            return
        elif wanted == "compare":
            self.compare_wanted.emit(chosen[0], chosen[1] if len(chosen) > 1 else None)
        elif wanted == "copy":
            self.copying.ask(chosen[0].rule_set, {version.rule_set.id for version in self.listing.versions})
        elif wanted in ("json", "xlsx", "pdf"):
            self.export_wanted.emit(chosen[0], wanted)
        else:
            signals = {
                "open": self.opened,
                "draft": self.draft_wanted,
                "release": self.release_wanted,
                "print": self.print_wanted,
            }
            signals[wanted].emit(chosen[0])

    def _copy(self, name: str, title: str) -> None:
        if self.chosen:
            self.copy_wanted.emit(self.chosen[0], name, title)


def _key(text: str, tip: str, shortcut: str) -> QPushButton:
    key = QPushButton(text)
    key.setProperty("compact", True)
    key.setToolTip(tip)
    key.setAccessibleName(tip)
    key.setShortcut(shortcut)
    return key
