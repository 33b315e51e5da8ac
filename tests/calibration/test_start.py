"""What calibrating needs is not loaded before somebody calibrates: the window must open quickly."""

from __future__ import annotations

import subprocess
import sys


def test_neither_scipy_nor_matplotlib_is_loaded_with_the_package() -> None:
    program = (
        "import sys, dscope_gui.calibration, dscope_gui.reports, dscope_gui.reports.calibration_plot\n"
        "print([name for name in ('scipy', 'matplotlib') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"
