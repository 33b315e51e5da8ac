"""The anomaly detector: remembers good end faces, and needs no torch to do so."""
