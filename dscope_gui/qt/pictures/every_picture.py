"""All screens in all their states, for whoever writes pictures of them."""

from __future__ import annotations

from dscope_gui.qt.pictures.agreement_pictures import add_agreement_pictures
from dscope_gui.qt.pictures.audit_pictures import add_audit_pictures
from dscope_gui.qt.pictures.calibration_pictures import add_calibration_pictures
from dscope_gui.qt.pictures.check_pictures import add_check_pictures
from dscope_gui.qt.pictures.flat_field_pictures import add_flat_field_pictures
from dscope_gui.qt.pictures.labelling_pictures import add_labelling_pictures
from dscope_gui.qt.pictures.model_pictures import add_model_pictures
from dscope_gui.qt.pictures.pictured import Pictured
from dscope_gui.qt.pictures.recipes_pictures import add_recipes_pictures
from dscope_gui.qt.pictures.rules_pictures import add_rules_pictures
from dscope_gui.qt.pictures.shell_pictures import add_first_run_picture, add_shell_pictures
from dscope_gui.qt.pictures.station_pictures import add_station_pictures
from dscope_gui.qt.pictures.stream_pictures import add_stream_pictures
from dscope_gui.qt.pictures.study_pictures import add_study_pictures
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsKeeper
from dscope_gui.qt.shell import Shell


def add_pictures(shell: Shell, pictured: Pictured | None, settings: SettingsKeeper) -> None:
    """`pictured` : None where the station could not be opened. Every screen is built by now."""
    if pictured is None:
        add_shell_pictures(shell, settings)
        return
    station, camera = pictured.station, pictured.station.simulated
    station.analysis.rest(True)  # pictures show looks of their own
    if camera is not None:
        add_check_pictures(shell, station)
        add_station_pictures(shell, station)
        add_calibration_pictures(shell, station, camera)
        add_flat_field_pictures(shell, station, camera)
        add_study_pictures(shell, station)
        add_agreement_pictures(shell)
        add_stream_pictures(shell, station, camera)
        add_rules_pictures(shell, station)
        add_model_pictures(shell)
        add_recipes_pictures(shell)
        add_labelling_pictures(shell, station, camera)
        add_audit_pictures(shell)
    add_shell_pictures(shell, settings)
    add_first_run_picture(shell, ScreenName.INSPECT, pictured.operator)
