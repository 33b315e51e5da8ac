"""Same defect, one number: what successive frames of one end face say together."""

from dscope_gui.tracking.aggregator import DefectAggregator

__all__ = ["DefectAggregator"]
