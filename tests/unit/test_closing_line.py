"""The closing line of a run: every test once, errors as failures, nothing passed means red."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.run import parts

CLONE = Path(__file__).parents[2]


@pytest.fixture
def closing(tmp_path):
    """Runs the given tests in a process of their own: exit status and last line."""

    def run(source: str, *arguments: str) -> tuple[int, str]:
        (tmp_path / "test_given.py").write_text(source, encoding="utf-8")
        (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.run",
                "-p",
                "no:cacheprovider",
                str(tmp_path),
                *arguments,
            ],
            cwd=CLONE,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout.splitlines()[-1]

    return run


def test_passed_failed_and_skipped_are_counted_once_each(closing):
    source = """
import pytest

from tests.run import parts
def test_good(): pass
def test_bad(): raise ValueError
@pytest.mark.skip(reason="not now")
def test_left_out(): pass
@pytest.mark.xfail
def test_known(): raise ValueError
@pytest.fixture
def breaking():
    yield
    raise ValueError
def test_good_with_a_bad_end(breaking): pass
def test_bad_with_a_bad_end(breaking): raise ValueError
"""
    assert closing(source) == (1, "1 passed, 3 failed, 2 skipped")


def test_a_file_that_cannot_be_read_counts_as_failed_and_stops_no_other(closing, tmp_path):
    (tmp_path / "test_other.py").write_text("def test_good(): pass", encoding="utf-8")
    status, line = closing("import nothing_of_that_name")
    assert status != 0
    assert line == "1 passed, 1 failed, 0 skipped"


def test_a_run_without_tests_is_red(closing):
    assert closing("") == (5, "0 passed, 0 failed, 0 skipped")


def test_a_run_that_only_skips_is_red(closing):
    source = "import pytest\npytest.skip('all of it', allow_module_level=True)"
    status, line = closing(source)
    assert status != 0
    assert line == "0 passed, 0 failed, 1 skipped"


def test_a_wrong_option_is_red(closing):
    status, line = closing("def test_good(): pass", "--no-such-option")
    assert status != 0
    assert line == "0 passed, 1 failed, 0 skipped"


def test_all_green_is_zero(closing):
    assert closing("def test_good(): pass") == (0, "1 passed, 0 failed, 0 skipped")


def test_the_projects_own_tests_are_counted_too():
    done = subprocess.run(
        [sys.executable, "-m", "tests.run", "--collect-only", "-p", "no:cacheprovider", __file__],
        cwd=CLONE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines()[-1] == "0 passed, 0 failed, 0 skipped", done.stdout


def test_the_whole_runs_in_two_parts_that_leave_nothing_out():
    together, apart = parts(["-x"])
    paths = [argument for argument in together if argument.startswith("tests/")]
    assert paths
    assert all((CLONE / path).exists() for path in paths)
    assert apart == [*(f"--ignore={path}" for path in paths), "-x"]
    assert parts(["tests/unit", "-x"]) == [["tests/unit", "-x"]]
