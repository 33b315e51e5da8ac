"""The screen of rules in the real window: for QA alone, and what is released there judges at once."""

from __future__ import annotations

from dscope_gui.domain.rule_version import RuleState
from dscope_gui.domain.station import Role
from dscope_gui.qt.rules_editor import RulesScreen
from dscope_gui.qt.screen_names import ScreenName
from tests.qt.hands import click
from tests.qt.operated import Operated
from tests.qt.rules_editor.qa import retype


def test_qa_drafts_and_releases_rules_that_the_station_then_judges_by(operated: Operated) -> None:
    window, station = operated.window, operated.running.workstation
    assert ScreenName.RULES not in window.open_screens
    part = next(iter(station.recipes.values()))
    window.set_role(Role.QA)
    window.show_screen(ScreenName.RULES)
    (screen,) = window.findChildren(RulesScreen)
    operated.spin(lambda: bool(screen.list.listing.versions))

    screen.list.choose(part.rules, 0)
    click(screen.list.keys["draft"])
    screen.edit.tabs.setCurrentIndex(1)
    retype(screen.edit.head.lines["title"], "Stricter")
    click(screen.edit.save)
    _enrol(screen, "Dora D.", "1111")
    assert station.rules.version(part.rules, 1).state is RuleState.DRAFT

    click(screen.edit.release)
    click(screen.release.approve)
    click(screen.release.panel.new)
    _enrol(screen, "Quinn Q.", "2222")
    assert station.rules.in_force(part.rules).rule_set.title == "Stricter"
    assert station.setups.judging(part.part).rule_set.title == "Stricter"


def _enrol(screen: RulesScreen, name: str, pin: str) -> None:
    panel = screen.edit.panel if screen.shows(screen.edit) else screen.release.panel
    panel.name.setCurrentText(name)
    retype(panel.pin, pin)
    retype(panel.again, pin)
    click(panel.sign)
