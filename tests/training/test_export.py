"""An exported network that would judge otherwise than the trained one never becomes a model."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnxscript")

from dscope_gui.domain.training import QualityNet  # noqa: E402 - they need torch
from dscope_gui.errors import ModelRefused  # noqa: E402 - as above
from dscope_gui.training.quality import export  # noqa: E402 - as above
from dscope_gui.training.quality.nets import build_net  # noqa: E402 - as above

pytestmark = pytest.mark.xdist_group("torch")  # one process pays for loading it, not all


def test_a_network_that_answers_otherwise_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(5)
    one, other = build_net(QualityNet.FULLY_CONNECTED, 2), build_net(QualityNet.FULLY_CONNECTED, 2)
    cuts = np.random.default_rng(0).integers(0, 256, (3, 28, 28), dtype=np.uint8)
    content = export.onnx_bytes(one)
    monkeypatch.setattr(export, "onnx_bytes", lambda _net: content)
    assert export.checked_onnx(one, cuts).difference < 1e-6
    with pytest.raises(ModelRefused, match="otherwise than the trained one"):
        export.checked_onnx(other, cuts)
