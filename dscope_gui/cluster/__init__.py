"""Work on other machines: a dask cluster, and pictures at addresses. Needs the extra `cluster`, and says so."""

from dscope_gui.cluster.addresses import fetch, find_pictures
from dscope_gui.cluster.joining import own_cluster, their_cluster

__all__ = ["fetch", "find_pictures", "own_cluster", "their_cluster"]
