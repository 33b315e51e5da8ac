"""Makes torch give the same numbers for the same work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch


@contextmanager
def repeatable(seed: int, threads: int, *, strictly: bool = True) -> Iterator[None]:
    """While entered: this many threads, and no way of computing whose sums come in another order each time.

    torch keeps both for the whole process; on leaving they are as they were.

    Parameters
    ----------
    strictly : False lets sums come in any order, where a graphics card knows no other way.
    """
    threads_before, strict_before = torch.get_num_threads(), torch.are_deterministic_algorithms_enabled()
    torch.set_num_threads(threads)
    torch.use_deterministic_algorithms(strictly)
    torch.manual_seed(seed)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(strict_before)
        torch.set_num_threads(threads_before)
