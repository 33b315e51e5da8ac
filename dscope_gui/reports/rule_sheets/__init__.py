"""A rule set as a workbook that people read and edit, and back without loss."""

from dscope_gui.reports.rule_sheets.reading import ImportedRules, read_rule_workbook
from dscope_gui.reports.rule_sheets.writing import rule_workbook, write_rule_workbook

__all__ = ["ImportedRules", "read_rule_workbook", "rule_workbook", "write_rule_workbook"]
