"""Rule sets for QA: read, edited, tried on the history, compared and released."""
