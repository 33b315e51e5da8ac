"""Pictures in buckets of S3 (`s3://`). Imported only where the extra `remote` is needed."""

from __future__ import annotations

from typing import Any, Final

from s3fs import S3FileSystem

_CONNECT_S: Final = 10.0
_SILENCE_S: Final = 30.0
_TRIES: Final = 2
"""botocore's own; left alone it tries a server that is away for six seconds at each picture, and s3fs all that again
where one is silent, for minutes."""


class ObjectStore(S3FileSystem):  # type: ignore[misc] # s3fs brings no types
    """With keys, region and server from where AWS's own tools have them: environment, `~/.aws`; fsspec's configuration
    adds to them.

    It keeps no lists: a picture that another has replaced since would be read to the length of the old one.
    """

    protocol = ("s3", "s3a")
    retries = 1

    def __init__(self, *, config_kwargs: dict[str, Any] | None = None, **options: Any) -> None:
        patience = {"connect_timeout": _CONNECT_S, "read_timeout": _SILENCE_S}
        config = {**patience, "retries": {"total_max_attempts": _TRIES}, **(config_kwargs or {})}
        super().__init__(config_kwargs=config, **{"use_listings_cache": False, **options})

    @staticmethod
    def _get_kwargs_from_urls(urlpath: str) -> dict[str, Any]:
        if "@" in urlpath.partition("://")[2].partition("/")[0]:
            raise ValueError("the keys to a bucket are not told in its address")
        told: dict[str, Any] = S3FileSystem._get_kwargs_from_urls(urlpath)
        return told
