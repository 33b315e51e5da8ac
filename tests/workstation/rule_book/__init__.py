"""The life of rule sets."""
