"""The seal of the history: checked, and told in words."""
