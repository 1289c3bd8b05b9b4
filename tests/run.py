"""Runs all tests and closes with one line of counts; `./gonghui test` is its door.

Named tests run as pytest runs them. The whole runs in two parts: first what stands on a database
or a platform of its own, file beside file on all cores; then one after the other what kills
processes and brokers.
"""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from multiprocessing import get_context

import pytest


class Outcome(StrEnum):
    """How a test, or the reading of its file, ended."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(eq=False)  # pytest keeps its plugins in sets
class Tally:
    """Each test once, however many reports it gave: a failure in any of them counts as failed."""

    outcomes: dict[str, Outcome] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.outcomes[report.nodeid] = Outcome.FAILED
        elif report.skipped:
            self.outcomes.setdefault(report.nodeid, Outcome.SKIPPED)
        elif report.when == "call":
            self.outcomes.setdefault(report.nodeid, Outcome.PASSED)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.outcomes[report.nodeid] = Outcome.FAILED
        elif report.skipped:
            self.outcomes.setdefault(report.nodeid, Outcome.SKIPPED)

    def count(self, outcome: Outcome) -> int:
        return sum(1 for one in self.outcomes.values() if one is outcome)

    def closing_line(self) -> str:
        return ", ".join(f"{self.count(outcome)} {outcome}" for outcome in Outcome)


def exit_status(tally: Tally, code: int) -> int:
    """Red as well when nothing ran: a run without tests proves nothing."""
    if tally.count(Outcome.FAILED) or tally.count(Outcome.PASSED) == 0:
        return code or 1
    return code


SIDE_BY_SIDE = (
    "tests/e2e/test_tenancy_sweep.py",  # the longest comes first
    "tests/browser",
    "tests/contract",
    "tests/e2e/test_congress.py",
    "tests/e2e/test_hand_over.py",
    "tests/e2e/test_hardship.py",
    "tests/e2e/test_main_job.py",
    "tests/e2e/test_people_and_access.py",
    "tests/e2e/test_records.py",
    "tests/e2e/test_thirty_schools.py",
    "tests/oidc",
    "tests/service/activities",
    "tests/service/directory",
    "tests/service/notifications",
    "tests/service/plans",
    "tests/service/proofs",
    "tests/service/welfare",
    "tests/service/test_copies_compared.py",
    "tests/service/test_door.py",
    "tests/service/test_filling.py",
    "tests/service/test_migrations.py",
    "tests/service/test_new_migration.py",
    "tests/service/test_seed.py",
    "tests/service/test_transactions.py",
    "tests/unit",
)
MOST_WORKERS = 8  # each has a database server of its own


def parts(arguments: list[str]) -> list[list[str]]:
    """What each session is called with: those who name nothing get everything, in two."""
    if any(not argument.startswith("-") for argument in arguments):
        return [arguments]
    workers = str(min(os.cpu_count() or 1, MOST_WORKERS))
    together = ["-n", workers, "--dist", "loadfile", *SIDE_BY_SIDE]
    apart = [f"--ignore={path}" for path in SIDE_BY_SIDE]
    return [[*together, *arguments], [*apart, *arguments]]


def session(arguments: list[str]) -> tuple[int, dict[str, Outcome]]:
    """One run of pytest: its exit code, and how each test ended."""
    tally = Tally()
    # -v undoes the quiet default, so that the header tells what the run stands on; -rs names each
    # test that was left out and why, -rfE each red one. A file that cannot be read does not stop
    # the others.
    options = ["-v", "-rsfE", "--continue-on-collection-errors"]
    code = int(pytest.main([*options, *arguments], plugins=[tally]))
    sys.stdout.flush()
    return code, tally.outcomes


def main(arguments: list[str]) -> int:
    tally, code = Tally(), 0
    # Each session in a process of its own: the second one finds nothing of the first.
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as process:
        for part in parts(arguments):
            ended, outcomes = process.submit(session, part).result()
            tally.outcomes |= outcomes
            code = code or ended
    if code not in (0, 1, 5) and not tally.count(Outcome.FAILED):
        tally.outcomes["pytest itself"] = Outcome.FAILED
    sys.stdout.write(f"{tally.closing_line()}\n")
    sys.stdout.flush()
    return exit_status(tally, code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
