"""Names what was measured: scratch, pit, chip, crack, contamination or film."""

from dscope_gui.engine.classify.kinds import classify
from dscope_gui.engine.classify.naming import name_defects

__all__ = ["classify", "name_defects"]
