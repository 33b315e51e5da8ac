"""A history of end faces with one scratch each, judged for real, with their pictures."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import cv2

from dscope_gui.domain.defect import DefectKind, Size
from dscope_gui.domain.history import NewEntry, StoredInspection
from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.record import record_of, utc_text
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.ticket import Ticket
from dscope_gui.rules import dump_rule_set, load_rule_set, parse_rule_set
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.answers import answer_of
from dscope_gui.workstation.ulid import ulid
from tests import hand_built
from tests.histories import judged

NAME = "iec61300-3-35-2015-sm-upc"
NOW = hand_built.NOON
SIZE = (1152, 864)


class Scratched:
    """Adds end faces with a scratch in the cladding, where nothing over 3 µm is allowed."""

    def __init__(self, folder: Path) -> None:
        self.store = SqliteStore(folder, lock_timeout_s=0.2)
        self._numbers = count(1)

    def add(self, width_um: float, *, part: str = "LC-UPC-SM", days_ago: float = 0.0) -> StoredInspection:
        number = next(self._numbers)
        at = NOW - timedelta(days=days_ago) + timedelta(minutes=number)
        face = hand_built.end_face(*SIZE)
        scale = hand_built.scale_of(face)
        scratch = hand_built.defect(
            face,
            kind=DefectKind.SCRATCH,
            angle_deg=37.0 * number,
            length_px=0.5 * face.cladding.mean_radius,
            width_px=width_um / scale.um_per_px,
            scale=scale,
        )
        scratch = replace(scratch, width=Size(scratch.width.px, width_um, 0.1))
        made = hand_built.inspection(width=SIZE[0], height=SIZE[1], defects=(scratch,))
        assert made.examination is not None
        clear = replace(made.examination, quality=replace(made.examination.quality, warnings=()))
        inspection = judged(clear, load_rule_set(NAME))
        picture = bytes(cv2.imencode(".png", hand_built.picture(made))[1].tobytes())
        facts = PictureFacts("one.png", hashlib.sha256(picture).hexdigest(), *SIZE)
        record = record_of(replace(inspection, picture=facts))
        record["id"], record["captured_at"] = ulid(at, number.to_bytes(10)), utc_text(at)
        ticket = Ticket(part, f"SN-{number:04d}", "L-1", "Ana K.", "Station 1")
        return self.store.add(NewEntry(ticket, record, answer_of(inspection.verdict), picture))


def scratches_up_to(um: float) -> RuleSet:
    """The rule set with another limit for scratches in the cladding."""
    data = json.loads(dump_rule_set(load_rule_set(NAME)))
    for band in data["zones"][1]["scratches"]:
        for end in ("gt", "ge", "lt", "le"):
            band[end] = None if band[end] is None else um
    return parse_rule_set(data, origin="changed by the test")


class StandingClock:
    """It is noon, for ever."""

    def __init__(self) -> None:
        self._s = 0.0

    def now(self) -> datetime:
        return NOW

    def monotonic_s(self) -> float:
        self._s += 1.0
        return self._s
