"""Pictures of every screen, for the README and to look at: what there is to be seen, and with which content."""
