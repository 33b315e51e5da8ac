"""Keep the decoders' own remarks off the operator's terminal."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2
_lock = threading.Lock()


@contextmanager
def quiet_decoders() -> Iterator[None]:
    """Send what C libraries write to standard error nowhere for a moment.

    libjpeg reports harmless surplus bytes there, past Python and past OpenCV's log level. The lock keeps two decoding
    threads from restoring each other's redirection.
    """
    with _lock:
        try:
            kept = os.dup(_STDERR)
        except OSError:  # started without a standard error: nothing to silence
            yield
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, _STDERR)
            yield
        finally:
            os.dup2(kept, _STDERR)
            os.close(kept)
            os.close(nowhere)
