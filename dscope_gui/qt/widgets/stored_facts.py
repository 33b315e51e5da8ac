"""Everything else that is known of a stored inspection, as names and values in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.expanded import COVERAGE_FACTOR, size_words_um
from dscope_gui.domain.history import Event, EventKind, StoredInspection
from dscope_gui.domain.learned import RULES_ALONE
from dscope_gui.domain.record import Record, learned_of
from dscope_gui.domain.record.types import EndFaceRecord, FileRecord, ScaleRecord
from dscope_gui.domain.rule_version import SHIPPED_VERSION
from dscope_gui.domain.verdict import Cause
from dscope_gui.qt.languages import spoken, thousands
from dscope_gui.qt.widgets.judge_words import anomaly_words, detector_words, quality_words
from dscope_gui.qt.widgets.reason_wording import cause_word
from dscope_gui.qt.widgets.undo_reasons import undo_reasons
from dscope_gui.workstation.stored_rules import StoredRules

translate = QCoreApplication.translate

NOTHING: Final = "–"
_HASH_LETTERS: Final = 12


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    value: str


def local_time(moment: datetime) -> str:
    """Where the station stands, with its distance from UTC."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S %z}"


def ticket_facts(stored: StoredInspection) -> tuple[Fact, ...]:
    """What was inspected, when, where and by whom."""
    ticket = stored.line.ticket
    return (
        Fact(translate("Facts", "Part"), ticket.part or NOTHING),
        Fact(translate("Facts", "Serial"), ticket.serial or NOTHING),
        Fact(translate("Facts", "Lot"), ticket.lot or NOTHING),
        Fact(translate("Facts", "Operator"), ticket.operator or NOTHING),
        Fact(translate("Facts", "Station"), ticket.station or NOTHING),
        Fact(translate("Facts", "Time"), local_time(stored.line.captured_at)),
        Fact(translate("Facts", "Cleanings"), str(stored.line.cleanings)),
        Fact(translate("Facts", "Booked"), booked_word(stored)),
    )


def booked_word(stored: StoredInspection) -> str:
    """Booked with the last event's time, or not."""
    if not stored.events:
        return translate("Facts", "no")
    return event_sentence(stored.events[-1])


def event_sentence(event: Event) -> str:
    by, at = event.by or NOTHING, local_time(event.at)
    if event.kind is EventKind.BOOKED:
        return translate("Facts", "booked by {by} at {at}").format(by=by, at=at)
    told = translate("Facts", "undone by {by} at {at}").format(by=by, at=at)
    return f"{told}: {undo_reasons().get(event.reason, event.reason)}" if event.reason else told


def expanded_words() -> str:
    """What stands behind every ±, once a report."""
    return translate("Facts", "± U: expanded uncertainty, U = k u with k = 2, about 95 %")


def rule_facts(rules: StoredRules) -> tuple[Fact, ...]:
    """Under which rule set it was judged, and how that takes uncertainties."""
    title = rules.title or translate("Facts", "{} (this edition is no longer on this station)").format(rules.name)
    return (
        Fact(translate("Facts", "Rule set"), title),
        Fact(translate("Facts", "Version"), _version(rules)),
        Fact(translate("Facts", "Rule set file"), f"{rules.name}, sha256 {rules.sha256[:_HASH_LETTERS]}…"),
        Fact(translate("Facts", "Decision rule"), rules.decision or NOTHING),
    )


def _version(rules: StoredRules) -> str:
    if rules.version is None:
        return NOTHING
    if rules.version == SHIPPED_VERSION:
        number = translate("Facts", "as shipped")
    else:
        number = translate("Facts", "version {number} of this station").format(number=rules.version)
    if rules.retired is None:
        return number
    at, by = local_time(rules.retired.at), rules.retired.by
    return translate("Facts", "{version}, retired by {by} at {at}").format(version=number, by=by, at=at)


def picture_facts(record: Record) -> tuple[Fact, ...]:
    """How good the picture is, and the ruler."""
    quality, scale, image = record["quality"], record["scale"], record["image"]
    return (
        Fact(translate("Facts", "Focus"), NOTHING if quality is None else f"{quality['focus']:.0%}"),
        Fact(translate("Facts", "Light"), NOTHING if quality is None else _light(quality["mean_level"])),
        Fact(translate("Facts", "Saturated"), NOTHING if quality is None else f"{quality['saturated']:.2%}"),
        Fact(translate("Facts", "Warnings"), ", ".join(_warnings(record)) or translate("Facts", "none")),
        Fact(
            translate("Facts", "Scale"),
            translate("Facts", "none: pixels only")
            if scale is None
            else f"{scale['um_per_px_x']:.4f} × {scale['um_per_px_y']:.4f} µm/px ± {_expanded(scale):.2%}",
        ),
        Fact(translate("Facts", "Cladding"), _cladding(record["end_face"])),
        Fact(translate("Facts", "Core"), _core(record["end_face"])),
        Fact(translate("Facts", "Picture"), f"{image['width']} × {image['height']} px, {image['path']}"),
    )


def optics_facts(record: Record) -> tuple[Fact, ...]:
    """What was taken out of the picture as the microscope's own; nothing where nothing was."""
    if (optics := record.get("optics")) is None:
        return ()
    return (
        Fact(translate("Facts", "Flat field"), _file(optics["flat_field"])),
        Fact(translate("Facts", "Map of own dirt"), _file(optics["own_dirt"])),
    )


def program_facts(record: Record) -> tuple[Fact, ...]:
    """With what it was inspected and how long it took."""
    software, timing = record["software"], record["timing_ms"]
    stages = ", ".join(f"{stage} {ms:.1f}" for stage, ms in timing.items() if stage != "total")
    return (
        Fact(translate("Facts", "Profile"), record["profile"]),
        Fact(translate("Facts", "Program"), software["version"]),
        Fact(translate("Facts", "Configuration"), f"sha256 {software['config_sha256'][:_HASH_LETTERS]}…"),
        Fact(translate("Facts", "Model"), software["model"] or NOTHING),
        *learned_facts(record),
        Fact(translate("Facts", "Time taken"), f"{timing.get('total', 0.0):.0f} ms ({stages})"),
        Fact(translate("Facts", "Inspection"), record["id"]),
    )


def learned_facts(record: Record) -> tuple[Fact, ...]:
    """What trained models were asked and said; nothing where the rules alone were wanted."""
    learned = learned_of(record)
    if learned == RULES_ALONE:
        return ()
    named = (
        (translate("Facts", "Looked for by"), detector_words(learned.detector)),
        (translate("Facts", "Quality model"), quality_words(learned)),
        (translate("Facts", "Anomaly"), anomaly_words(learned)),
        (translate("Facts", "Trained model"), "" if learned.fault is None else f"⚠ {spoken(learned.fault)}"),
    )
    return tuple(Fact(name, words) for name, words in named if words)


def seal_fact(stored: StoredInspection) -> Fact:
    """Which row of the ledger vouches for it."""
    number = stored.sealed
    told = (
        translate("Facts", "not sealed")
        if number is None
        else translate("Facts", "sealed, number {}").format(thousands(number))
    )
    return Fact(translate("Facts", "Seal"), told)


def all_facts(stored: StoredInspection, rules: StoredRules) -> tuple[Fact, ...]:
    events = tuple(Fact(translate("Facts", "Event"), event_sentence(event)) for event in stored.events)
    record = stored.record
    of_record = (picture_facts(record), optics_facts(record), program_facts(record))
    parts = (ticket_facts(stored), rule_facts(rules), *of_record)
    return (*(fact for part in parts for fact in part), seal_fact(stored), *events)


def _expanded(scale: ScaleRecord) -> float:
    return COVERAGE_FACTOR * scale["uncertainty_rel"]


def _cladding(face: EndFaceRecord | None) -> str:
    """Empty in records older than these sizes."""
    um = None if face is None else face.get("cladding_um")
    return NOTHING if face is None or um is None else _diameter(um, face.get("cladding_uncertainty_um"))


def _core(face: EndFaceRecord | None) -> str:
    um = None if face is None else face.get("core_um")
    return NOTHING if face is None or um is None else _diameter(um, face.get("core_uncertainty_um"))


def _diameter(um: float, uncertainty_um: float | None) -> str:
    return f"Ø {size_words_um(um, uncertainty_um)}"


def _file(file: FileRecord | None) -> str:
    return NOTHING if file is None else f"{file['name']}, sha256 {file['sha256'][:_HASH_LETTERS]}…"


def _light(level: float) -> str:
    return translate("Facts", "{:.0f} of 255").format(level)


def _warnings(record: Record) -> Iterator[str]:
    for warning in record["quality"]["warnings"] if record["quality"] else ():
        yield cause_word(Cause(warning))
