"""A rule set on paper: rings to scale, the table of limits in the standard's wording, and where each figure is from."""

from dscope_gui.qt.pdf.rules.printed import PrintedRules, printed_version
from dscope_gui.qt.pdf.rules.writing import print_rules, write_rules_pdf

__all__ = ["PrintedRules", "print_rules", "printed_version", "write_rules_pdf"]
