"""The check before a shift: its steps on the live camera, golden connectors, and the lock of production."""
