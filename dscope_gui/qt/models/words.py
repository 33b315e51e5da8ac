"""Models, figures and the gate in the language in force."""

from __future__ import annotations

import re
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.model_card import ModelCard, ModelTask, TestCounts
from dscope_gui.neural import Activation
from dscope_gui.qt.languages import error_words, thousands
from dscope_gui.qt.widgets.stored_facts import NOTHING, Fact, local_time
from dscope_gui.qt.widgets.wording import kind_word
from dscope_gui.reports.studies.told import signed
from dscope_gui.validation.model_gate import precision, recall
from dscope_gui.validation.paired import Difference, Figure, PairedComparison
from dscope_gui.workstation.model_book import ModelLine

translate = QCoreApplication.translate

_MINUTES: Final = "%Y-%m-%d %H:%M"
_HASH_LETTERS: Final = 12
_TRIAL: Final = re.compile(rf"(?P<name>.+), (?P<count>\d+) pictures, (?P<judges>{Detector.DL}|{Detector.BOTH})")
"""What was measured here is kept in these words."""


def task_word(task: ModelTask) -> str:
    return {
        ModelTask.SEGMENTATION: translate("Models", "Defects"),
        ModelTask.QUALITY: translate("Models", "Quality"),
        ModelTask.ANOMALY: translate("Models", "Anomaly"),
    }[task]


def state_word(line: ModelLine) -> str:
    """A sign and a word."""
    if line.fault is not None:
        return translate("Models", "✖ refused")
    return translate("Models", "✔ active") if line.is_active else NOTHING


def origin_word(line: ModelLine) -> str:
    return translate("Models", "the program") if line.is_shipped else translate("Models", "this station alone")


def detector_word(detector: Detector) -> str:
    if detector is Detector.DL:
        return translate("Models", "models alone")
    return translate("Models", "models beside the rules")


def figure_word(figure: Figure) -> str:
    return {
        Figure.RECALL: translate("Models", "Recall"),
        Figure.PRECISION: translate("Models", "Precision"),
        Figure.TYPES: translate("Models", "Type agrees"),
        Figure.PICTURE_REGIONS: translate("Models", "Picture: regions"),
        Figure.PICTURE_SCRATCHES: translate("Models", "Picture: scratches"),
    }[figure]


def chance_word(difference: Difference | None) -> str:
    """Whether a difference is more than chance, with a sign."""
    if difference is None:
        return NOTHING
    if difference.is_fall:
        return translate("Models", "▼ less")
    return translate("Models", "▲ more") if difference.is_rise else translate("Models", "≈ may be chance")


def difference_words(difference: Difference | None) -> str:
    """With its sign and its interval."""
    if difference is None:
        return NOTHING
    value, low, high = (signed(one, "+.3f") for one in (difference.value, difference.low, difference.high))
    return f"{value} ({low} – {high})"


def discordant_words(compared: PairedComparison) -> str:
    """What only one of them found."""
    found, (first, second) = compared.discordant, compared.names
    if not found.only_first + found.only_second:
        return translate("Models", "Both found the same objects.")
    told = translate("Models", "Found by {first} alone: {a}; by {second} alone: {b} (McNemar, exact: p = {p:.3g}).")
    return told.format(first=first, second=second, a=found.only_first, b=found.only_second, p=found.p_value)


def state_sentence(line: ModelLine, activation: Activation | None) -> str:
    """How it stands with a model, for the head of its card."""
    if line.fault is not None:
        return f"✖ {error_words(line.fault)}"
    if activation is None:
        return translate("Models", "not active")
    told = translate("Models", "✔ active since {at}, by {by}")
    return told.format(at=f"{activation.at.astimezone():{_MINUTES}}", by=activation.by)


def card_facts(line: ModelLine, activation: Activation | None) -> tuple[Fact, ...]:
    """Everything that a person of QA asks about a model."""
    card = line.card
    training = card.training
    return (
        *_count_facts(translate("Models", "Measured here"), None if activation is None else activation.measured),
        *_count_facts(translate("Models", "By its card"), card.tested),
        Fact(translate("Models", "Task"), task_word(card.task)),
        Fact(translate("Models", "Comes with"), origin_word(line)),
        Fact(translate("Models", "Classes"), ", ".join(map(_class_word, card.classes)) or NOTHING),
        Fact(translate("Models", "Looks at"), _input(card)),
        Fact(translate("Models", "Learnt from"), training.data),
        Fact(translate("Models", "Made by"), training.command),
        Fact(translate("Models", "Seed"), str(training.seed)),
        *(Fact(name, f"{value:.4g}") for name, value in card.metrics.items()),
        Fact(translate("Models", "Made"), local_time(card.created_at)),
        Fact(translate("Models", "File"), f"{card.file}, {thousands(card.size_bytes)} bytes"),
        Fact(translate("Models", "sha256"), f"{card.sha256[:_HASH_LETTERS]}…"),
    )


def _count_facts(name: str, counts: TestCounts | None) -> tuple[Fact, ...]:
    if counts is None:
        return (Fact(name, translate("Models", "never")),)
    told = translate("Models", "recall {recall}\nprecision {precision}\n{data}")
    return (Fact(name, told.format(recall=recall(counts), precision=precision(counts), data=_data_words(counts.data))),)


def _class_word(name: str) -> str:
    """Of marks and of end faces; classes that somebody else named keep their names."""
    known = {
        "line": translate("Models", "lines"),
        "region": translate("Models", "regions"),
        "good": translate("Models", "good"),
        "anomalous": translate("Models", "anomalous"),
        **{kind.value: kind_word(kind) for kind in DefectKind},
    }
    return known.get(name, name)


def _data_words(data: str) -> str:
    """Of a trial on this station; what a card that came from elsewhere says stays as it is written there."""
    if (trial := _TRIAL.fullmatch(data)) is None:
        return data
    told = translate("Models", "{name}, {count} pictures, {judges}")
    return told.format(name=trial["name"], count=trial["count"], judges=detector_word(Detector(trial["judges"])))


def _input(card: ModelCard) -> str:
    taken = card.input
    view = {
        "picture": translate("Models", "the picture"),
        "flattened": translate("Models", "the flattened end face"),
    }[taken.view.value]
    size = translate("Models", "any size") if taken.width is None else f"{taken.width} × {taken.height} px"
    return f"{view}, {size}"
