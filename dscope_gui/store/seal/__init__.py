"""Seals what is stored: one chain of hashes over everything, each link signed, so that any later change is found."""
