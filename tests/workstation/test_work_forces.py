"""What every force keeps to: the local pool as well as a cluster."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import closing

import cv2
import pytest

from dscope_gui.cluster import own_cluster
from dscope_gui.protocols import WorkForce
from dscope_gui.workstation.batch.pool import LocalPool

KILLER = 3


def square(number: int) -> int:
    return number * number


def square_or_die(number: int) -> int:
    if number == KILLER:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def minus_one(_number: int) -> int:
    return -1


def hands(number: int) -> tuple[int, int, int]:
    """A result, the threads of OpenCV, and the process."""
    return number * number, cv2.getNumThreads(), os.getpid()


def no_hands(_number: int) -> tuple[int, int, int]:
    return -1, 0, 0


@pytest.fixture(scope="module")
def cluster() -> Iterator[WorkForce]:
    with own_cluster(2) as force:
        yield force


@pytest.fixture(params=["one process", "pool", "cluster"])
def force(request: pytest.FixtureRequest) -> WorkForce:
    if request.param == "cluster":
        shared: WorkForce = request.getfixturevalue("cluster")
        return shared
    return LocalPool(1 if request.param == "one process" else 2)


def test_every_task_has_one_result_of_somebody_with_one_opencv_thread(force: WorkForce) -> None:
    made = list(force.do_all(range(40), hands, on_death=no_hands))
    assert sorted(square for square, _, _ in made) == [number * number for number in range(40)]
    assert {threads for _, threads, _ in made} == {1}
    assert (os.getpid() in {process for _, _, process in made}) == (force == LocalPool(1))


def test_no_tasks_have_no_results(force: WorkForce) -> None:
    assert list(force.do_all([], square, on_death=minus_one)) == []


def test_work_that_is_broken_off_leaves_the_rest_undone_and_the_force_ready(force: WorkForce) -> None:
    taken: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(100_000):
            taken.append(number)
            yield number

    with closing(force.do_all(tasks(), square, on_death=minus_one)) as results:
        next(results)
    assert 0 < len(taken) < 100
    assert list(force.do_all([3], square, on_death=minus_one)) == [9]


@pytest.mark.slow
@pytest.mark.parametrize("force", ["pool", "cluster"], indirect=True)
def test_a_task_that_takes_down_whoever_does_it_costs_its_own_result_only(force: WorkForce) -> None:
    made = list(force.do_all(range(8), square_or_die, on_death=minus_one))
    assert sorted(made) == [-1, 0, 1, 4, 16, 25, 36, 49]


def test_a_single_task_is_not_worth_a_process_of_its_own() -> None:
    assert [process for _, _, process in LocalPool(2).do_all([7], hands, on_death=no_hands)] == [os.getpid()]
