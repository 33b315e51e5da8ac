"""Whether stated uncertainties are honest: drawn end faces measured, and their sizes held against the truth."""

from dscope_gui.validation.coverage.compare import Compared, Repeat, Size3
from dscope_gui.validation.coverage.population import repeat
from dscope_gui.validation.coverage.tables import COVERAGE_HEAD, Coverage, coverage_rows, coverages

__all__ = ["COVERAGE_HEAD", "Compared", "Coverage", "Repeat", "Size3", "coverage_rows", "coverages", "repeat"]
