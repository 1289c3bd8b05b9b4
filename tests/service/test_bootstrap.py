"""The start script on a clone of its own, with empty locks: nothing is fetched."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

CLONE = Path(__file__).parents[2]
MODULES = {
    "services/cli.py": "import sys; print(sys.argv[1:])",
    "tests/run.py": "import os, sys; print(os.getcwd(), sys.argv[1:])",
}
LOCKS = ("requirements.lock", "requirements-dev.lock")


def make_clone(folder: Path) -> Path:
    """The script, empty locks, and modules that only tell how they were called."""
    for module, source in MODULES.items():
        path = folder / module
        path.parent.mkdir(parents=True)
        path.write_text(source, encoding="utf-8")
    for lock in LOCKS:
        (folder / lock).write_text("", encoding="utf-8")
    shutil.copy(CLONE / "gonghui", folder)
    return folder


def command(script: Path, *arguments: str) -> dict:
    environment = {name: value for name, value in os.environ.items() if "VIRTUAL" not in name}
    # No broker is to be installed in passing.
    environment |= {"GONGHUI_PYTHON": sys.executable, "GONGHUI_TEST_AMQP_URL": "amqp://unused"}
    return {
        "args": [str(script), *arguments],
        "env": environment,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "text": True,
    }


def start(script: Path, *arguments: str, **others) -> subprocess.CompletedProcess[str]:
    return subprocess.run(**command(script, *arguments), check=False, **others)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory) -> Iterator[Path]:
    folder = make_clone(tmp_path_factory.mktemp("prepared") / "clone")
    first = start(folder / "gonghui", "demo", "--once")
    assert first.stdout == "['demo', '--once']\n", first.stderr
    assert "就绪" in first.stderr
    yield folder
    shutil.rmtree(folder.parent)


def test_a_second_start_prepares_nothing(prepared):
    second = start(prepared / "gonghui", "two words", "")

    assert second.stdout == "['two words', '']\n"
    assert second.stderr == ""
    assert second.returncode == 0


def test_it_starts_through_a_link_from_a_folder_that_holds_a_namesake(prepared, tmp_path):
    (tmp_path / "services").mkdir()
    (tmp_path / "services" / "cli.py").write_text("print('the wrong one')", encoding="utf-8")
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "first").symlink_to(prepared / "gonghui")
    (tmp_path / "second").symlink_to("links/first")

    assert start(tmp_path / "second", "up", cwd=tmp_path).stdout == "['up']\n"


def test_test_runs_the_tests_from_the_clone(prepared, tmp_path):
    done = start(prepared / "gonghui", "test", "-k", "calendar", cwd=tmp_path)

    assert done.stdout == f"{prepared} ['-k', 'calendar']\n", done.stderr


def test_the_exit_status_is_that_of_the_product(prepared, tmp_path):
    folder = shutil.copytree(prepared, tmp_path / "clone", symlinks=True)
    (folder / "services" / "cli.py").write_text("raise SystemExit(7)", encoding="utf-8")

    assert start(folder / "gonghui").returncode == 7


def test_a_clone_that_was_moved_runs_its_own_code(prepared, tmp_path):
    folder = shutil.copytree(prepared, tmp_path / "moved", symlinks=True)
    (folder / "services" / "cli.py").write_text("print('moved')", encoding="utf-8")

    moved = start(folder / "gonghui")

    assert moved.stdout == "moved\n"
    assert moved.stderr == ""


def test_a_changed_lock_is_installed_and_only_once(prepared, tmp_path):
    folder = shutil.copytree(prepared, tmp_path / "clone", symlinks=True)
    (folder / "requirements.lock").write_text("# changed\n", encoding="utf-8")

    assert "就绪" in start(folder / "gonghui").stderr
    assert start(folder / "gonghui").stderr == ""


def test_an_installation_that_failed_is_told_and_done_again(prepared, tmp_path):
    folder = shutil.copytree(prepared, tmp_path / "clone", symlinks=True)
    lock = folder / "requirements.lock"
    lock.write_text("./there-is-no-such-folder\n", encoding="utf-8")

    failed = start(folder / "gonghui")
    assert failed.returncode == 1
    assert "there-is-no-such-folder" in failed.stderr
    assert "安装没有完成" in failed.stderr
    assert failed.stdout == ""

    lock.write_text("# mended\n", encoding="utf-8")
    assert start(folder / "gonghui", "up").stdout == "['up']\n"


def test_a_preparation_that_was_killed_leaves_nothing_half_written(prepared, tmp_path):
    folder = shutil.copytree(prepared, tmp_path / "clone", symlinks=True)
    (folder / "requirements.lock").write_text("# changed\n", encoding="utf-8")
    killed = subprocess.Popen(**command(folder / "gonghui"), start_new_session=True)
    wait_for(folder / ".venv" / "unfinished")
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    (folder / ".venv" / "half-written").touch()

    assert start(folder / "gonghui", "up").stdout == "['up']\n"
    assert not (folder / ".venv" / "half-written").exists()


def wait_for(path: Path) -> None:
    give_up_at = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < give_up_at, f"{path} did not appear"
        time.sleep(0.02)


def test_an_environment_whose_python_is_gone_is_made_anew(prepared, tmp_path):
    folder = shutil.copytree(prepared, tmp_path / "clone", symlinks=True)
    for python in (folder / ".venv" / "bin").glob("python*"):
        python.unlink()

    assert start(folder / "gonghui", "up").stdout == "['up']\n"


def test_of_two_first_starts_one_prepares_and_both_run(tmp_path):
    folder = make_clone(tmp_path / "clone")
    both = [subprocess.Popen(**command(folder / "gonghui", "up")) for _ in range(2)]
    outputs = [process.communicate(timeout=120) for process in both]

    assert [process.returncode for process in both] == [0, 0]
    assert [out for out, _ in outputs] == ["['up']\n"] * 2
    assert sum("就绪" in err for _, err in outputs) == 1
    assert sum("请稍候" in err for _, err in outputs) == 1


def test_a_python_that_is_too_old_is_named(tmp_path):
    folder = make_clone(tmp_path / "clone")
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("dirname", "cat", "rm"):
        (tools / tool).symlink_to(shutil.which(tool))
    old = tools / "python3"
    pretend = "import sys; sys.version_info = (3, 9, 2); exec(sys.argv[1])"
    old.write_text(
        '#!/bin/sh\n[ "$1" = -V ] && echo Python 3.9.2 && exit\n'
        f'exec {sys.executable} -c "{pretend}" "$2"\n'
    )
    old.chmod(0o755)

    refused = subprocess.run(
        [str(folder / "gonghui")],
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert refused.returncode == 1
    assert "Python 3.9.2" in refused.stderr
    assert "3.11" in refused.stderr
    assert not (folder / ".venv").exists()


def with_web(prepared: Path, folder: Path) -> Path:
    """A clone whose pages need nothing but a stand-in for vite that lies beside them."""
    shutil.copytree(prepared, folder, symlinks=True)
    web, vite = folder / "web", folder / "web" / "vite"
    for path in (vite / "bin", web / "src", web / "public"):
        path.mkdir(parents=True)
    (folder / "requirements-node.lock").write_text("", encoding="utf-8")
    (vite / "package.json").write_text('{"name": "vite", "version": "1.0.0"}', encoding="utf-8")
    (vite / "bin" / "vite.js").write_text(
        "const fs = require('fs')\n"
        "fs.rmSync('dist', { recursive: true, force: true })\n"
        "fs.mkdirSync('dist')\n"
        "fs.copyFileSync('src/page.txt', 'dist/index.html')\n",
        encoding="utf-8",
    )
    (web / "src" / "page.txt").write_text("first", encoding="utf-8")
    (web / ".npmrc").write_text("offline=true\n", encoding="utf-8")
    (web / "package.json").write_text(
        '{"name": "pages", "version": "1.0.0", "devDependencies": {"vite": "file:vite"}}',
        encoding="utf-8",
    )
    npm = ["npm", "install", "--package-lock-only", "--no-audit", "--no-fund"]
    subprocess.run(npm, cwd=web, check=True, capture_output=True)
    return folder


needs_node = pytest.mark.skipif(
    not (shutil.which("node") and shutil.which("npm")), reason="needs Node with npm"
)


@needs_node
def test_the_pages_are_built_once_and_again_after_a_change(prepared, tmp_path):
    folder = with_web(prepared, tmp_path / "clone")
    page = folder / "web" / "dist" / "index.html"

    first = start(folder / "gonghui", "up")
    assert (first.returncode, first.stdout) == (0, "['up']\n"), first.stderr
    assert page.read_text(encoding="utf-8") == "first", first.stderr
    assert start(folder / "gonghui", "up").stderr == ""

    (folder / "web" / "src" / "page.txt").write_text("second", encoding="utf-8")
    assert "建网页" in start(folder / "gonghui", "demo").stderr
    assert page.read_text(encoding="utf-8") == "second"


@needs_node
def test_pages_that_cannot_be_built_are_told_and_the_rest_works(prepared, tmp_path):
    folder = with_web(prepared, tmp_path / "clone")
    (folder / "web" / "src" / "page.txt").unlink()

    failed = start(folder / "gonghui", "up")

    assert (failed.returncode, failed.stdout) == (0, "['up']\n")
    assert "网页没有建好" in failed.stderr
    assert "page.txt" in failed.stderr


@needs_node
def test_a_command_that_shows_no_page_builds_none(prepared, tmp_path):
    folder = with_web(prepared, tmp_path / "clone")

    assert start(folder / "gonghui", "plan", "parse").stderr == ""
    assert not (folder / "web" / "dist").exists()
