"""What stands where in the workbook of a rule set: its sheets, their columns and the lines of the head."""

from __future__ import annotations

from typing import Final

from dscope_gui.domain.rule_set import ZoneUnit

HEAD: Final = "Rule set"
ZONES: Final = "Zones"
LIMITS: Final = "Limits"
NOTES: Final = "Notes"
ABOUT: Final = "About"
"""How to read and edit the others; never read back."""
SHEETS: Final = (HEAD, ZONES, LIMITS, NOTES, ABOUT)

FIELD, VALUE, MEANING = "Field", "Value", "What is meant"

ID: Final = "ID"
TITLE: Final = "Title"
STANDARD: Final = "Standard"
EDITION: Final = "Edition"
VERIFIED: Final = "Compared with a bought copy"
NOTICE: Final = "Notice"
REFERENCE: Final = "Reference"
UNIT: Final = "Unit of the zones"
CLADDING_UM: Final = "Cladding (µm)"
CLADDING_TOLERANCE_UM: Final = "Cladding, tolerance (µm)"
CLADDING_SOURCE: Final = "Cladding, source"
FIBER: Final = "For fiber"
POLISH: Final = "For polish"
MULTI_FIBER: Final = "One fiber of an array"
FLOOR_UM: Final = "Detection floor (µm)"
REFUSE_WHEN: Final = "No verdict when"
DECISION: Final = "Decision rule"
DECISION_K: Final = "Coverage factor k"
DECISION_R: Final = "Guard band in units of U"
CONDITIONAL_PASS: Final = "A conditional pass is"
CONDITIONAL_FAIL: Final = "A conditional fail is"
DECISION_SOURCE: Final = "Decision rule, source"

MEANINGS: Final = {
    ID: "Also the name of the file: small letters, digits, dots and dashes",
    TITLE: "How screens and reports call it",
    STANDARD: "Number of the standard",
    EDITION: "Edition or date",
    VERIFIED: "yes only after every figure was compared with a bought copy of the standard, else no",
    NOTICE: "Banner of screens and reports; must not be empty while it was not compared",
    REFERENCE: "Zones lie around the fitted cladding: cladding_fit",
    UNIT: "µm, or % of cladding",
    CLADDING_UM: "Nominal diameter it was written for; all three empty when it fits any",
    CLADDING_TOLERANCE_UM: "Another cladding is refused, not judged",
    CLADDING_SOURCE: "Where these figures come from",
    FIBER: "A name of config/fibers.json; a line for each, none for any",
    POLISH: "PC, UPC, APC or flat; a line for each, none for any",
    MULTI_FIBER: "yes when one picture shows one fiber of an array, else no",
    FLOOR_UM: "Smaller features are not judged",
    REFUSE_WHEN: "A warning about the picture under which there is no verdict; a line for each",
    DECISION: "Empty for simple acceptance; or simple, guarded, guard_band",
    DECISION_K: "U = k u; 2 is 95 %",
    DECISION_R: "Width w = r U",
    CONDITIONAL_PASS: "pass, or ask for a technician",
    CONDITIONAL_FAIL: "fail, or ask for a technician",
    DECISION_SOURCE: "With whom it was agreed, or where it comes from",
}
"""Every line of the head in its order, with what is meant."""
REPEATED: Final = frozenset({FIBER, POLISH, REFUSE_WHEN})
"""Lines that may stand there any number of times."""

ZONE, LABEL, SOURCE = "Zone", "Label", "Source"
INNER, OUTER = "Inner diameter", "Outer diameter"
COLUMN, FROM_UM, FROM_INCLUDED = "Column", "From (µm)", "From included"
TO_UM, TO_INCLUDED, ALLOWED, WORDS = "To (µm)", "To included", "Number allowed", "In words"
LIMIT_COLUMNS: Final = (ZONE, COLUMN, FROM_UM, FROM_INCLUDED, TO_UM, TO_INCLUDED, ALLOWED, WORDS, SOURCE)
NOTE: Final = "Note"

YES, NO = "yes", "no"
NO_LIMIT: Final = "no limit"
UNITS: Final = {ZoneUnit.UM: "µm", ZoneUnit.PERCENT_OF_CLADDING: "% of cladding"}


def zone_columns(unit: ZoneUnit) -> tuple[str, ...]:
    """Of the sheet Zones; diameters say their unit."""
    return ZONE, LABEL, f"{INNER} ({UNITS[unit]})", f"{OUTER} ({UNITS[unit]})", SOURCE
