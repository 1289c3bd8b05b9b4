"""A demo that is killed again and again ends in the same state as one that nobody disturbed."""

import os
import random
import secrets
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import ToldDemo
from tests.e2e.ledger import Ledger, read_ledger
from tests.e2e.program import Program, run, throw_away_folder

ROUNDS = 10
FEWEST_KILLS = 8

# After which words of a start the clock of its life begins, round by round, so that each part of
# the job is struck; the later rounds all strike the schools' work.
MOMENTS = ("建示例县", "建示例县", "县里导入", "批准、下发", "各校办理")
LONGEST_LIFE_SECONDS = 0.7  # short enough for ten lives not to finish the job on a fast machine

pytestmark = pytest.mark.timeout(600)


@dataclass(frozen=True)
class Killed:
    """What the start after the last kill printed, and how often the demo was killed."""

    state: Path
    shown: dict[str, Any]
    kills: int
    seed: int


@pytest.fixture(scope="module")
def killed_demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Killed]:
    seed = int(os.environ.get("GONGHUI_TEST_SEED") or secrets.randbits(32))
    chance = random.Random(seed)  # noqa: S311 - moments to try again with the same seed, no secret
    sys.stdout.write(f"seed {seed}: GONGHUI_TEST_SEED={seed} tries the same moments again\n")
    folder = tmp_path_factory.mktemp("killed")
    with throw_away_folder() as data:
        state, kills = data / "state", 0
        for number in range(ROUNDS):
            kills += live_and_die(folder / str(number), state, number, chance)
        arguments = ("demo", "--once", "--json", "--port", "0", "--data", state)
        yield Killed(state, run(folder / "last", *arguments).json(), kills, seed)


def live_and_die(folder: Path, state: Path, number: int, chance: random.Random) -> bool:
    """One start and its sudden end; False when it was quicker."""
    program = Program(folder, "demo", "--once", "--json", "--port", "0", "--data", state)
    try:
        # The life before may have got past a moment; then the next one that comes is struck.
        program.wait_until_said(*MOMENTS[min(number, len(MOMENTS) - 1) :])
        lives = program.runs_on_for(chance.uniform(0, LONGEST_LIFE_SECONDS))
    finally:
        kill(state, program, with_database=chance.random() < 1 / 2)
    return lives


def kill(state: Path, program: Program, *, with_database: bool) -> None:
    """End the program at once; every other time its database server as well."""
    note = state / "data" / "postmaster.pid"
    server = int(note.read_text(encoding="utf-8").split("\n", 1)[0]) if note.exists() else None
    program.kill()
    if with_database and server is not None:
        with suppress(ProcessLookupError):
            os.kill(server, signal.SIGKILL)


@pytest.fixture(scope="module")
def killed(killed_demo: Killed) -> Ledger:
    return read_ledger(killed_demo.state)


@pytest.fixture(scope="module")
def undisturbed(told_demo: ToldDemo) -> Ledger:
    return read_ledger(told_demo.state)


def test_it_was_killed_often_enough_and_every_check_of_its_own_holds(killed_demo: Killed) -> None:
    assert killed_demo.kills >= FEWEST_KILLS, f"seed {killed_demo.seed}"
    assert killed_demo.shown["problems"] == [], f"seed {killed_demo.seed}"


def test_every_task_was_handed_out_exactly_once(killed: Ledger, undisturbed: Ledger) -> None:
    unions = {union_id for union_id, *_ in killed.school_plans}

    assert set(killed.copies.values()) == {1}
    assert Counter(u for u, _, _ in killed.copies) == Counter(u for u, _, _ in undisturbed.copies)
    assert len(unions) == killed.school_plans.total() == 12


def test_every_signer_was_asked_exactly_once(killed: Ledger, undisturbed: Ledger) -> None:
    assert killed.plans_issued == 1
    assert len({union_id for union_id, _ in killed.asked_to_sign}) == 12
    assert set(killed.asked_to_sign.values()) == {1}
    assert killed.asked_to_sign == undisturbed.asked_to_sign


def test_no_event_was_lost_or_made_up(killed: Ledger, undisturbed: Ledger) -> None:
    assert set(killed.unsent.values()) == {0}
    assert set(killed.pending.values()) == {0}
    assert killed.handled <= killed.sent
    assert len(killed.handled) == len(undisturbed.handled)
    assert len(killed.sent) == len(undisturbed.sent)


def test_the_final_tables_are_those_of_an_undisturbed_run(
    killed_demo: Killed, killed: Ledger, undisturbed: Ledger
) -> None:
    assert killed.tasks - undisturbed.tasks == Counter(), f"seed {killed_demo.seed}"
    assert undisturbed.tasks - killed.tasks == Counter(), f"seed {killed_demo.seed}"
    assert killed.school_plans == undisturbed.school_plans
    assert killed.notices == undisturbed.notices
