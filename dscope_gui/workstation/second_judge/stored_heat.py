"""The heat map of an inspection that was kept: made anew, as records keep the score alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.record import Record, bare_examination_of, optics_of
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.errors import ModelRefused
from dscope_gui.overlay import heat_layer, heat_on_picture
from dscope_gui.settings.config import Config
from dscope_gui.workstation.second_judge.anomaly import strangeness_of
from dscope_gui.workstation.second_judge.chosen import ChosenModel
from dscope_gui.workstation.second_judge.opening import detector_of
from dscope_gui.workstation.stored_light import StoredLights


class StoredHeat:
    """Asks the model that the record names once more, about the picture that was kept.

    Parameters
    ----------
    home : the data folder, in which the station keeps its models.
    lights : finds the flat fields with which stored pictures were inspected.
    """

    def __init__(self, home: Path, config: Config, lights: StoredLights) -> None:
        self._home, self._config, self._lights = home, config, lights

    def layer(self, record: Record, grey: GreyImage) -> NDArray[np.uint8]:
        """(H, W, 4) uint8, blue green red and opacity, as large as the picture; slow, so beside the GUI thread.

        Raises
        ------
        ModelRefused
            No model was asked then, it is gone or was changed, or there is no end face to be found any more.
        PictureUnreadable
            The flat field with which it was inspected is gone.
        WrongUse
            The profile of the record is gone.
        """
        asked = record.get("anomaly")
        if asked is None:
            raise ModelRefused("No anomaly model was asked about this end face")
        light = self._lights.light_of(optics_of(record), grey)
        found = bare_examination_of(record)
        scale = None if found is None else found.scale  # decides how finely the end face is looked at
        request = ExamineRequest(self._config.profile(record["profile"]), given_scale=scale, flat_field=light)
        seen = strangeness_of(grey, request, detector_of(ChosenModel(self._home, asked["model"])))
        if seen is None:
            raise ModelRefused("No end face is found on the stored picture", "Was the configuration changed since?")
        return heat_layer(heat_on_picture(seen.crop, seen.anomaly.heat, *grey.shape))
