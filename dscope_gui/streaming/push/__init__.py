"""Posts messages to somebody else's server; what was not taken yet waits on the disk. Begin with `rest_push`."""
