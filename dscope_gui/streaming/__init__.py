"""Hands the stream on: the server for dashboards and lines, and the push to other servers."""
