"""Opens the models that judge, once in each process and not before the first picture."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from dscope_gui.errors import ModelRefused, WrongUse
from dscope_gui.neural import Memory, ModelRegistry, Network, open_model
from dscope_gui.neural.quality import QualityClassifier
from dscope_gui.neural.segmentation import EndFaceSegmenter
from dscope_gui.workstation.second_judge.chosen import ChosenModel

_KEPT: Final = 4
"""Open models of each kind: the active one, and those that were active a moment ago."""


@lru_cache(_KEPT)
def segmenter_of(chosen: ChosenModel) -> EndFaceSegmenter:
    """The network that looks for defects; the same again for the same model, as opening takes a while.

    Raises
    ------
    ModelRefused
        It is gone, was changed, or cannot be loaded; it is tried anew the next time.
    """
    return EndFaceSegmenter(_network(chosen))


@lru_cache(_KEPT)
def classifier_of(chosen: ChosenModel) -> QualityClassifier:
    """Likewise for the end face as a whole."""
    return QualityClassifier(_network(chosen))


def _network(chosen: ChosenModel) -> Network:
    opened = open_chosen(chosen)
    if not isinstance(opened, Network):
        raise ModelRefused(f"{chosen.full_name} is no network")
    return opened


def open_chosen(chosen: ChosenModel) -> Network | Memory:
    """Load a model as it was when it was chosen."""
    try:
        found = ModelRegistry(chosen.home).find(chosen.full_name)
    except WrongUse as error:
        raise ModelRefused(f"{chosen.full_name} shall judge, but its folder is gone") from error
    if chosen.card_sha256 not in (None, found.sha256):
        raise ModelRefused(
            f"{chosen.full_name} was changed after it was made active", "A changed model is a new version"
        )
    return open_model(found)
