"""Whether a network takes and gives what its card says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.model_card import ModelCard, ModelTask, PixelKind

_KINDS: Final = {PixelKind.FLOAT32: "tensor(float)", PixelKind.UINT8: "tensor(uint8)"}
"""How ONNX Runtime calls them."""
_FLOATS: Final = _KINDS[PixelKind.FLOAT32]
_PICTURE_AXES: Final = ("pictures", "channels", "height", "width")
_SCORE_AXES: Final = ("pictures", "classes")
_MAP_AXES: Final = ("pictures", "classes", "height", "width")


@dataclass(frozen=True, slots=True)
class Port:
    """An input or output of a network; None is a side of any size."""

    name: str
    kind: str
    shape: tuple[int | None, ...]


def disagreement(card: ModelCard, inputs: Sequence[Port], outputs: Sequence[Port]) -> str | None:
    """In which way a network is not what its card says; None where it is."""
    return _of_inputs(card, inputs) or _OUTPUT_CHECKS[card.task](card, outputs)


def _of_inputs(card: ModelCard, inputs: Sequence[Port]) -> str | None:
    if len(inputs) != 1:
        return f"it takes {len(inputs)} inputs{_names(inputs)}, not one picture"
    taken, wanted = inputs[0], card.input
    if taken.kind != _KINDS[wanted.dtype]:
        return f"its input is {taken.kind}, not {wanted.dtype.value} as the card says"
    shape = (1, wanted.channels, wanted.height, wanted.width)
    return _shape_fault("input", taken.shape, shape, _PICTURE_AXES)


def _of_scores(card: ModelCard, outputs: Sequence[Port]) -> str | None:
    return _one_output(outputs) or _shape_fault("output", outputs[0].shape, (1, len(card.classes)), _SCORE_AXES)


def _of_maps(card: ModelCard, outputs: Sequence[Port]) -> str | None:
    shape = (1, len(card.classes), card.input.height, card.input.width)
    return _one_output(outputs) or _shape_fault("output", outputs[0].shape, shape, _MAP_AXES)


def _of_features(_: ModelCard, outputs: Sequence[Port]) -> str | None:
    if not outputs:
        return "it gives no features"
    wrong = next((port for port in outputs if port.kind != _FLOATS or len(port.shape) != len(_MAP_AXES)), None)
    return (
        None if wrong is None else f"its output {wrong.name} is {wrong.kind} {_told(wrong.shape)}, no map of features"
    )


_OUTPUT_CHECKS: Final[dict[ModelTask, Callable[[ModelCard, Sequence[Port]], str | None]]] = {
    ModelTask.QUALITY: _of_scores,
    ModelTask.SEGMENTATION: _of_maps,
    ModelTask.ANOMALY: _of_features,
}


def _one_output(outputs: Sequence[Port]) -> str | None:
    if len(outputs) != 1:
        return f"it gives {len(outputs)} outputs{_names(outputs)}, not one"
    return None if outputs[0].kind == _FLOATS else f"its output is {outputs[0].kind}, not float32"


def _shape_fault(
    what: str, given: Sequence[int | None], wanted: Sequence[int | None], axes: Sequence[str]
) -> str | None:
    """`wanted` : None where the card promises any size; a network that takes any size fits a card that names one."""
    if len(given) != len(wanted):
        return f"its {what} has the shape {_told(given)}, not ({', '.join(axes)})"
    for size, said, axis in zip(given, wanted, axes, strict=True):
        if size is not None and size != said:
            return f"{axis} of its {what}: {size}, not {'any number' if said is None else said} as the card says"
    return None


def _told(shape: Sequence[int | None]) -> str:
    return f"({', '.join('any' if size is None else str(size) for size in shape)})"


def _names(ports: Sequence[Port]) -> str:
    return f" ({', '.join(port.name for port in ports)})" if ports else ""
