"""The token that the receiver asks for."""

from __future__ import annotations

import os
import stat
from typing import Final

from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.paths import data_folder

_LONGEST: Final = 8192
"""Characters; servers refuse longer headers."""
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class TokenFile:
    """A file with a token; read again for each message, so that an exchanged token counts at once.

    Parameters
    ----------
    path : absolute or within the data folder.
    """

    def __init__(self, path: str) -> None:
        self._path = data_folder() / path

    def read(self) -> str:
        """The token, without the line's end.

        Raises
        ------
        ConfigurationInvalid
            There is no such file, or what it holds cannot be a token.
        """
        try:
            token = self._path.read_bytes()[: _LONGEST + 1].strip().decode("ascii")
        except OSError as error:
            raise ConfigurationInvalid(
                f"The token file {self._path} cannot be read: {error.strerror}", "Put the receiver's token there"
            ) from error
        except UnicodeDecodeError:
            raise self._no_token() from None
        if not token or len(token) > _LONGEST or not all(sign.isprintable() and sign != " " for sign in token):
            raise self._no_token()
        return token

    @property
    def is_open_to_others(self) -> bool:
        """Other users of this computer may read it."""
        try:
            return os.name == "posix" and bool(self._path.stat().st_mode & _OTHERS)
        except OSError:
            return False

    def _no_token(self) -> ConfigurationInvalid:
        return ConfigurationInvalid(
            f"The token file {self._path} holds no token", "Put the receiver's token there, alone on one line"
        )
