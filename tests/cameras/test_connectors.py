"""What wiping does to the connectors of the simulated camera."""

from __future__ import annotations

from dscope_gui.cameras.simulator import Condition, is_dirt
from dscope_gui.cameras.simulator.connectors import make_connector, wiped
from dscope_gui.simulator import Chip, Crack, OilFilm, Particle, Pit, Scratch, Smear


def test_wiping_takes_dirt_and_leaves_damage() -> None:
    damage: tuple[type, ...] = (Scratch, Pit, Chip, Crack)
    gone = moved = 0
    for seed in range(40):
        before = make_connector("mm-50-125", seed, Condition.RANDOM)
        after = wiped(before)

        assert [f for f in after.flaws if isinstance(f, damage)] == [f for f in before.flaws if isinstance(f, damage)]
        left = [flaw for flaw in after.flaws if is_dirt(flaw)]
        gone += sum(map(is_dirt, before.flaws)) - len(left)
        moved += sum(flaw not in before.flaws for flaw in left)

    assert gone > 20
    assert 0 < moved < gone / 3


def test_wiped_again_and_again_no_dirt_is_left() -> None:
    connector = make_connector("mm-50-125", 5, Condition.CHIPPED)
    for _ in range(8):
        connector = wiped(connector)

    assert not any(isinstance(flaw, Particle | OilFilm | Smear) for flaw in connector.flaws)
    assert any(isinstance(flaw, Chip) for flaw in connector.flaws)
