"""Pictures on SSH servers (`sftp://`, `ssh://`). Imported only where the extra `remote` is needed."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import unquote

from sshfs import SSHFileSystem

_CONNECT_S: Final = 10.0
_LOGIN_S: Final = 20.0
_ASKED_EVERY_S: Final = 10.0
_UNANSWERED: Final = 3
"""A server that does not answer so many questions is given up: after half a minute, as a web server is."""
_LIKE_SSH: Final[Any] = ()
"""For asyncssh: the servers known to `~/.ssh/known_hosts`. Told nothing, sshfs trusts whoever answers."""


class SecureShell(SSHFileSystem):  # type: ignore[misc] # sshfs brings no types
    """As the program `ssh` opens them: with `~/.ssh/config`, its keys, an agent, and servers that are known.

    Parameters
    ----------
    host : a name of `~/.ssh/config`, or of the network.
    options : of `asyncssh.connect`, which go before the usual ones; fsspec's configuration adds to them.
    """

    protocol = ("sftp", "ssh")

    def __init__(self, host: str, **options: Any) -> None:
        patience = {"connect_timeout": _CONNECT_S, "login_timeout": _LOGIN_S}
        watch = {"keepalive_interval": _ASKED_EVERY_S, "keepalive_count_max": _UNANSWERED}
        super().__init__(host, **{"known_hosts": _LIKE_SSH, **patience, **watch, **options})

    @classmethod
    def forget_lost(cls) -> bool:
        """Connections that have ended are made anew when they are needed next; returns whether there was one."""
        lost = [token for token, system in list(cls._cache.items()) if system.client.is_closed()]
        for token in lost:
            cls._cache.pop(token, None)
        return bool(lost)

    @classmethod
    def _strip_protocol(cls, path: str) -> str:
        """Its path as it stands there: `?`, `#` and `%` are letters of a file's name like any other."""
        _, here, rest = path.partition("://")
        if here and not path.startswith("/"):
            path = "/" + rest.partition("/")[2]
        return path.rstrip("/") or "/"

    @staticmethod
    def _get_kwargs_from_urls(urlpath: str) -> dict[str, Any]:
        """Host, port, user and password of an address."""
        login, _, server = urlpath.partition("://")[2].partition("/")[0].rpartition("@")
        host, _, port = server.partition(":")
        user, _, password = login.partition(":")
        if port and not port.isdecimal():  # not repeated: it may well be the beginning of a password
            raise ValueError("its port is no number; in a password write %2F for / and %40 for @")
        told = {"host": host, "port": int(port or 0), "username": unquote(user), "password": unquote(password)}
        return {name: value for name, value in told.items() if value}
