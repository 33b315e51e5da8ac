"""The labelled pictures of a station, for whoever collects and fetches them from elsewhere."""

from __future__ import annotations

from typing import BinaryIO, Protocol

from dscope_gui.domain.dataset import Gathered, ItemsPage, Label
from dscope_gui.domain.ticket import Ticket


class TrainingDesk(Protocol):
    """Every method may be called from any thread, and may raise `DatasetBusy`, `DatasetDamaged` and `NotWritable`."""

    def collect(self, inspection_id: str) -> Gathered:
        """Cut all that can be labelled out of a stored inspection.

        Raises
        ------
        NotStored, PictureUnreadable, StoreUnavailable
        """

    def collect_picture(self, picture: bytes, label: Label, ticket: Ticket, *, by: str) -> Gathered:
        """Find the end face on a picture and keep it as a whole, labelled by whoever sent it.

        Parameters
        ----------
        picture : a file's content.
        label : of all marks that are found on it; a good one has none, whatever is found.
        ticket : of which part it is; the serial tells end faces apart.

        Raises
        ------
        PictureUnreadable
            It is no picture.
        WrongUse
            It shows no end face, or nothing that could be such a defect.
        NotInForce, StoreUnavailable
        """

    def page(self, labels: frozenset[Label], *, limit: int, offset: int) -> ItemsPage:
        """A stretch of the items of these classes."""

    def archive(self, labels: frozenset[Label], file: BinaryIO) -> int:
        """Write the items of these classes as an archive; gives how many. Nothing is written where there are none."""

    def clear(self, items: int, *, by: str) -> int:
        """Throw all away for ever, where there are so many; gives how many there were.

        Raises
        ------
        WrongUse
            There are more or fewer.
        StoreUnavailable
        """
