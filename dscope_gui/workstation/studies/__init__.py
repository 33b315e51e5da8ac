"""Guided studies of the station: gauge R&R and agreement of verdicts, from the plan to the result."""
