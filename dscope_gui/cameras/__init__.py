"""Cameras: adapters to the makers' libraries, and sources that stand in for one."""
