"""A station that works for weeks in an hour: memory, handles and threads stay as they were, and no verdict changes."""
