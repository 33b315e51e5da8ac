"""The history in a file beside the program."""
