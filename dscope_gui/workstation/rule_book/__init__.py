"""Rule sets over the years: who drafts, who approves, and which version judges now."""

from dscope_gui.workstation.rule_book.book import RuleBook
from dscope_gui.workstation.rule_book.draft import Draft
from dscope_gui.workstation.rule_book.shipped import shipped_alone
from dscope_gui.workstation.rule_book.versions import RuleVersions, parse_version_name

__all__ = ["Draft", "RuleBook", "RuleVersions", "parse_version_name", "shipped_alone"]
