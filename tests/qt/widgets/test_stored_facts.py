"""What an opened inspection tells of the microscope it was seen through."""

from __future__ import annotations

from dataclasses import replace

from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.record import record_of
from dscope_gui.qt.widgets.stored_facts import NOTHING, optics_facts
from tests import hand_built


def test_the_flat_field_and_the_map_are_named_with_the_beginning_of_their_hashes() -> None:
    optics = Optics(NamedFile("blank.png", "a" * 64), NamedFile("map.json", "b" * 64))
    told = [
        (fact.name, fact.value) for fact in optics_facts(record_of(replace(hand_built.inspection(), optics=optics)))
    ]
    assert told == [
        ("Flat field", f"blank.png, sha256 {'a' * 12}…"),
        ("Map of own dirt", f"map.json, sha256 {'b' * 12}…"),
    ]


def test_one_that_was_not_used_is_told_as_none_and_neither_where_nothing_was_taken_out() -> None:
    light_alone = Optics(flat_field=NamedFile("blank.png", "a" * 64))
    facts = optics_facts(record_of(replace(hand_built.inspection(), optics=light_alone)))
    assert facts[1].value == NOTHING
    assert optics_facts(record_of(hand_built.inspection())) == ()
