"""The databases of a data folder for a moment, whether its platform runs or not."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from shared.embedded_postgres import HOST, PostgresAlreadyRunning, PostgresServer, running_postgres
from shared.errors import Refused
from shared.postgres_setup import SUPERUSER

_PORT_LINE, _STATE_LINE = 3, 7  # of postmaster.pid, counted from 0


class NotReady(Refused):
    """The platform is about to start or to stop."""

    code = "platform-not-ready"


@contextmanager
def attached_postgres(state: Path) -> Iterator[PostgresServer]:
    """The server that runs on the folder; where none does, one is started and stopped again.

    Raises:
        NotReady: somebody holds the folder, but the server takes no connections.

    """
    with ExitStack() as stack:
        try:
            server = stack.enter_context(running_postgres(state))
        except PostgresAlreadyRunning:
            server = _running(state)
        yield server


def _running(state: Path) -> PostgresServer:
    data = state / "data"
    try:
        note = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        password = (state / "password").read_text(encoding="ascii")
    except FileNotFoundError:
        note, password = [], ""
    if len(note) <= _STATE_LINE or note[_STATE_LINE].strip() != "ready":
        raise NotReady("平台正在启动或停止，请稍候再试。")
    return PostgresServer(HOST, int(note[_PORT_LINE]), SUPERUSER, password, data)
