"""One file per method: flattened crop in, evidence map out."""

from dscope_gui.engine.detect.detect import METHODS, detect

__all__ = ["METHODS", "detect"]
