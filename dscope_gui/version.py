"""The version of the program, written into every record."""

__version__ = "0.1.0"
