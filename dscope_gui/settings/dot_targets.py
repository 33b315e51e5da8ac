"""The dot targets that the program knows: `resources/calibration_targets/targets.json`."""

from __future__ import annotations

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from dscope_gui.domain.calibration import DotTarget
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.paths import home
from dscope_gui.settings.json_file import first_fault, read_json


def load_targets(path: Path | None = None) -> tuple[DotTarget, ...]:
    """Targets to choose from; none of them has a certificate, so the uncertainty of each pitch is still to be told.

    Raises
    ------
    ConfigurationInvalid
        Names the file, and what is wrong with it.
    """
    file = path or home() / "resources" / "calibration_targets" / "targets.json"
    try:
        return TypeAdapter(tuple[DotTarget, ...]).validate_python(read_json(file))
    except ValidationError as error:
        raise ConfigurationInvalid(f"{file}: {first_fault(error)}") from error
