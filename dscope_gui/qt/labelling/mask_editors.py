"""The editors of the marks that were drawn on: their steps outlive going to another mark and back."""

from __future__ import annotations

import numpy as np

from dscope_gui.qt.labelling.mask_editor import MaskEditor
from dscope_gui.workstation.labelling import Mark


class MaskEditors:
    """Of the marks of one picture of `shape`."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self.shape = shape
        self._editors: dict[str, MaskEditor] = {}

    def of(self, mark: Mark) -> MaskEditor:
        """The mark's own, begun with its mask where there is none yet."""
        if mark.id not in self._editors:
            for other in [one for one, editor in self._editors.items() if not editor.can_undo]:
                del self._editors[other]
            mask = np.zeros(self.shape, np.bool_) if mark.patch is None else mark.patch.on(self.shape)
            self._editors[mark.id] = MaskEditor(mask)
        return self._editors[mark.id]

    def get(self, mark_id: str) -> MaskEditor | None:
        """None where nobody has chosen that mark."""
        return self._editors.get(mark_id)

    def drop(self, mark_id: str) -> None:
        self._editors.pop(mark_id, None)
