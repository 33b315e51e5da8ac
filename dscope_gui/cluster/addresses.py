"""Pictures at addresses: whatever fsspec can open. Needs the extra `remote`, and says so."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from dscope_gui.cluster.servers import how_to_get, prepare, protocols_of, remedy
from dscope_gui.cluster.web import is_absence, is_of_web, patience
from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import DScopeError, PictureUnreadable, WrongUse, how_to_install

if TYPE_CHECKING:
    from fsspec.spec import AbstractFileSystem

_NEXT: Final = "::"
_WILD: Final = "*?["
_STAMP_BYTES: Final = 7
_LINK: Final = "link"
_PICTURES: Final = ("file", _LINK)
"""A link that leads nowhere is told when its turn comes."""


def find_pictures(address: str, suffixes: Collection[str]) -> list[PictureAddress]:
    """The picture at an address, those that fit its `*`, or those of the folder there, sorted.

    Parameters
    ----------
    suffixes : of pictures in folders, in small letters with the dot.

    Raises
    ------
    WrongUse
        Nothing is there, nobody answers, or what opens such addresses is not installed.
    """
    place = PictureAddress(address.rstrip("/"))
    with _told_as(WrongUse, place):
        system, path = _opened(place.text)
        if any(sign in path for sign in _WILD):
            found = system.glob(path, detail=True)
        elif system.isdir(path):
            found = {name: facts for name, facts in system.find(path, detail=True).items() if _shows(name, suffixes)}
        else:
            found = {path: system.info(path)}
        found = {name: _completed(facts, name, system) for name, facts in sorted(found.items())}
        found = {name: facts for name, facts in found.items() if facts["type"] in _PICTURES}
    names = _Names(place.text, path)
    return [_noted(names.address(name), facts) for name, facts in found.items()]


def fetch(place: PictureAddress, most_bytes: int) -> bytes:
    """The file at an address.

    Raises
    ------
    PictureUnreadable
        Naming the address and the cause.
    """
    with _told_as(PictureUnreadable, place):
        system, path = _opened(place.text)
        with system.open(path, "rb") as file:
            content = None if (getattr(file, "size", None) or 0) > most_bytes else _whole(file, most_bytes)
    if content is None:
        raise PictureUnreadable(f"{place} is larger than {most_bytes / 1e6:.0f} MB")
    return content


def _whole(file: BinaryIO, most_bytes: int) -> bytes | None:
    """What is in a file; None where it is more. A server that names no size hands out a piece at each read."""
    content = bytearray()
    while piece := file.read(most_bytes + 1 - len(content)):
        content += piece
        if len(content) > most_bytes:
            return None
    return bytes(content)


def _opened(text: str) -> tuple[AbstractFileSystem, str]:
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415 - of the extra `remote`: only for whoever asks for it
    except ImportError as error:
        raise WrongUse(
            "Pictures at addresses are opened by fsspec, which is not installed", how_to_install("remote")
        ) from error
    prepare(text)
    system, path = url_to_fs(text, **patience(text))
    return system, str(path)


@contextmanager
def _told_as(kind: type[DScopeError], place: PictureAddress) -> Iterator[None]:
    """Every library behind fsspec has errors of its own; all are told as one of ours."""
    try:
        yield
    except DScopeError as error:
        raise kind(error.message, error.hint) from error
    except FileNotFoundError as error:
        # What opens web addresses calls everything absent, a server that is switched off too; the cause tells.
        if error.__cause__ is None or is_absence(error.__cause__) or not is_of_web(place.text):
            raise kind(f"{place} is not there", remedy(error, place.text)) from error
        raise kind(f"{place} cannot be opened: {_one_line(error.__cause__, place)}") from error
    except ImportError as error:
        raise kind(f"{place} cannot be opened: {_missing(error)}", how_to_get(protocols_of(place.text))) from error
    except Exception as error:  # whatever a library raises that we have never seen
        if (hint := _unknown_protocol(place)) is not None:
            raise kind(f"{place} cannot be opened: there is no such kind of address", hint) from error
        raise kind(f"{place} cannot be opened: {_one_line(error, place)}", remedy(error, place.text)) from error


def _missing(error: ImportError) -> str:
    """What is not installed; fsspec says so itself of whatever it opens with somebody else's library."""
    return f"{error.name} is not installed" if isinstance(error, ModuleNotFoundError) and error.name else str(error)


def _unknown_protocol(place: PictureAddress) -> str | None:
    from fsspec import available_protocols  # noqa: PLC0415 - as above, and there by now

    known = sorted(available_protocols())
    return next((did_you_mean(one, known) for one in protocols_of(place.text) if one not in known), None)


def _one_line(error: BaseException, place: PictureAddress) -> str:
    """Without what must stay untold: libraries repeat in their errors what they were to open."""
    return place.hidden_in(" ".join(str(error).split())) or type(error).__name__


def _shows(name: str, suffixes: Collection[str]) -> bool:
    path = PurePosixPath(name)
    return path.suffix.lower() in suffixes and not path.name.startswith(".")


def _completed(facts: dict[str, Any], name: str, system: AbstractFileSystem) -> dict[str, Any]:
    """With what only a look at the file itself tells: where a web server's page names no sizes, or behind a link."""
    if facts["type"] != _LINK and (facts.get("size") is not None or not is_of_web(name)):
        return facts
    try:
        return dict(system.info(name))
    except FileNotFoundError:  # listed, and gone meanwhile: told when its turn comes
        return facts


def _noted(place: PictureAddress, facts: dict[str, Any]) -> PictureAddress:
    """With whatever is told of the file, so that another one in its place is noticed."""
    told = repr(sorted((key, str(value)) for key, value in facts.items() if not isinstance(value, dict)))
    stamp = int.from_bytes(hashlib.sha256(told.encode()).digest()[:_STAMP_BYTES], "big")
    size = facts.get("size")
    return replace(place, size=-1 if size is None else int(size), stamp=stamp)


class _Names:
    """Addresses of files found at an address; servers and archives before and behind the path stay as they are."""

    def __init__(self, text: str, path: str) -> None:
        links = text.split(_NEXT)
        place = next((number for number, link in enumerate(links) if "://" in link), 0)
        own = links[place]
        if path == "/" and not own.endswith(path):  # of an SSH server, all of it
            begin = own
        else:
            begin = own[: len(own) - len(path)] if own.endswith(path) else f"{own.partition('://')[0]}://"
        self._before = "".join(f"{link}{_NEXT}" for link in links[:place]) + begin
        self._behind = "".join(f"{_NEXT}{link}" for link in links[place + 1 :])

    def address(self, name: str) -> PictureAddress:
        return PictureAddress(f"{self._before}{name}{self._behind}")
