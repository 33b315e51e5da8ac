"""Sockets, TLS and the two protocols on them, with a limit to everything that a peer can draw out."""
