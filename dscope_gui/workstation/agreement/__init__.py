"""Agreement of stations: reads what two or more inspected, pairs ends and marks, and compares."""

from dscope_gui.workstation.agreement.agree import agree
from dscope_gui.workstation.agreement.sources import RECORDS, StationEnds, Wanted, read_history, read_station

__all__ = ["RECORDS", "StationEnds", "Wanted", "agree", "read_history", "read_station"]
