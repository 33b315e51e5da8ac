"""`python -m dscope_gui`, the same as the command `dscope`."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from dscope_gui.domain.gui_options import GuiOptions
    from dscope_gui.domain.rule_set import RuleSet
    from dscope_gui.domain.segment_training import SegmentRequest, SegmentWatch, TrainedSegmenter
    from dscope_gui.domain.station import GuiSettings
    from dscope_gui.domain.training import QualityWatch, TrainedQuality, TrainingRequest
    from dscope_gui.protocols import LiveStream


def main() -> None:
    # Ctrl+C while the libraries load ends the process at once; Python would answer with a page of their insides.
    at_start = signal.getsignal(signal.SIGINT)
    if at_start is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from dscope_gui.cli.app import run  # noqa: PLC0415 - see above; workers of a batch are spared the commands, too
    from dscope_gui.heap import keep_large_blocks  # noqa: PLC0415 - as above

    signal.signal(signal.SIGINT, at_start)
    keep_large_blocks()
    sys.exit(
        run(
            open_gui=_open_gui,
            print_rules=_print_rules,
            open_live_window=_open_live_window,
            train_quality=train_quality,
            train_segmentation=train_segmentation,
        )
    )


def _open_gui(options: GuiOptions) -> int:
    from dscope_gui.heap import nothing_collected  # noqa: PLC0415 - see above

    with nothing_collected():
        from dscope_gui.qt.app import run_gui  # noqa: PLC0415 - the other commands are spared Qt

    return run_gui(options)


def _print_rules(rule_set: RuleSet, path: Path) -> None:
    from dscope_gui.qt.pdf.rules.headless import print_without_window  # noqa: PLC0415 - as above

    print_without_window(rule_set, path)


def _open_live_window(stream: LiveStream, gui: GuiSettings) -> int:
    from dscope_gui.qt.live_window import run_live_window  # noqa: PLC0415 - as above

    return run_live_window(stream, gui)


def train_quality(request: TrainingRequest, watch: QualityWatch) -> TrainedQuality:
    """Train where the optional libraries are installed; `dscope train quality` comes here."""
    from dscope_gui.training.extra import require_extra  # noqa: PLC0415 - as above

    require_extra()
    from dscope_gui.training.quality.train import train_quality as train  # noqa: PLC0415 - needs the extra
    from dscope_gui.workstation.clock import SystemClock  # noqa: PLC0415 - as above

    return train(request, watch, SystemClock())


def train_segmentation(request: SegmentRequest, watch: SegmentWatch) -> TrainedSegmenter:
    """Train where the optional libraries are installed; `dscope train segment` comes here."""
    from dscope_gui.training.extra import require_extra  # noqa: PLC0415 - as above

    require_extra()
    from dscope_gui.training.segment.train import train_segmentation as train  # noqa: PLC0415 - needs the extra
    from dscope_gui.workstation.clock import SystemClock  # noqa: PLC0415 - as above

    return train(request, watch, SystemClock())


# Worker processes import this module under another name and must not start the program again.
if __name__ == "__main__":
    main()
