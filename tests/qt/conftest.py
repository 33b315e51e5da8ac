"""Windows are drawn in memory unless another platform is asked for; set before PyQt6 is imported."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
