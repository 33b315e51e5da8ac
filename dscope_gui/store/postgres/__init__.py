"""The history on a server, shared by several stations."""
