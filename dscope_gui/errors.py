"""What can go wrong, in the operator's words: what happened, and what to do about it."""

from __future__ import annotations

import sys


class DScopeError(Exception):
    """Base of every error of this program.

    Parameters
    ----------
    message : what happened, naming the culprit.
    hint : what to do about it; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message


def how_to_install(extra: str) -> str:
    """The hint where a library is missing that only an extra of the program brings."""
    if getattr(sys, "frozen", False):
        return f"The installed package comes without [{extra}]; it needs a Python installation, see Help: Installing"
    return f"Install it in the program's folder: python -m pip install '.[{extra}]'"


class WrongUse(DScopeError):
    """An option, a path or a name that cannot be what was meant."""


class ConfigurationInvalid(DScopeError):
    """A configuration, calibration or fiber file that breaks its own rules."""


class WrittenByNewer(ConfigurationInvalid):
    """A file in a form that only a newer version of the program knows."""


class RuleSetInvalid(DScopeError):
    """A rule set that contradicts itself or cannot be read."""


class PictureUnreadable(DScopeError):
    """A file that is no picture, or one that must not be opened."""


class NotWritable(DScopeError):
    """An output that could not be written: full disk, no permission."""


class CameraFault(DScopeError):
    """Something about a camera."""


class CameraNotFound(CameraFault):
    """The camera is not there, or none of that name is known."""


class CameraRefused(CameraFault):
    """The camera is there but does not do what it is asked to: in use elsewhere, or a setting it cannot have."""


class CameraLost(CameraFault):
    """The camera was there and is gone."""


class CameraTimeout(CameraFault):
    """No frame came in time."""


class FrameDamaged(CameraFault):
    """A frame came incomplete. `file` : name of the file that it was to come from; empty for a camera."""

    def __init__(self, message: str, hint: str = "", file: str = "") -> None:
        super().__init__(message, hint)
        self.file = file


class StoreUnavailable(DScopeError):
    """The history cannot be read or written: full disk, locked database, missing folder."""


class RefusedForGood(StoreUnavailable):
    """The history answers, and will never take this one thing as it is; others it takes."""


class OutboxUnavailable(DScopeError):
    """What waits for another server cannot be read or written: full disk, locked or missing file."""


class DatasetDamaged(DScopeError):
    """Labelled pictures, or an archive of them, that are not what they should be."""


class DatasetBusy(WrongUse):
    """Somebody else is writing into the labelled pictures."""


class NotStored(DScopeError):
    """There is no such inspection in the history."""


class InspectionDamaged(NotStored):
    """What lies in the history under this name is not what was sealed; nothing of it is shown."""


class ProductionLocked(DScopeError):
    """Nothing may be judged before the station check is green."""


class NotInForce(DScopeError):
    """No version of a rule set may judge now: all are drafts, retired, or their date lies ahead."""


class ModelRefused(DScopeError):
    """A trained model that is not what its card says, or of a kind that must not be loaded."""


class NotListening(DScopeError):
    """The server of the stream cannot be reached where it is asked to be, or must not be."""


class StationBusy(DScopeError):
    """Somebody works at the station; nothing was done."""


class ClusterUnavailable(DScopeError):
    """Workers elsewhere that cannot be asked: none is there, or they have another program."""


class ClusterLost(ClusterUnavailable):
    """Workers that were there and are gone."""
