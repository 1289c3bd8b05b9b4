"""Starts a private RabbitMQ node from the programs that Debian's `rabbitmq-server` installed.

It shares nothing with a node that runs on this machine: own name, data, cookie, Erlang port mapper
and ports, all on the loopback address.
"""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from shared.tether import Account, tethered
from tests.infrastructure.rabbitmq_broker import Broker, wait_until_answering
from tests.infrastructure.rungs import LOOPBACK, free_ports

PROGRAMS = Path("/usr/lib/rabbitmq/bin")
STOP_TIMEOUT_SECONDS = 60


def why_not() -> str | None:
    """What is missing on this machine, if anything."""
    if not (PROGRAMS / "rabbitmq-server").exists():
        return "rabbitmq-server is not installed (Debian, Ubuntu: apt-get install rabbitmq-server)"
    if shutil.which("epmd") is None:
        return "Erlang's epmd is not installed"
    return None


@contextmanager
def private_node() -> Iterator[Broker]:
    """A node on a throw-away folder, ended by its process id at the end."""
    folder = Path(tempfile.mkdtemp(prefix="gonghui-test-rabbitmq-"))
    node = Node(folder)
    try:
        node.set_up()
        node.start()
        url = f"amqp://guest:guest@{LOOPBACK}:{node.port}/"
        management = f"http://guest:guest@{LOOPBACK}:{node.management_port}"
        version = wait_until_answering(url)
        yield Broker(url, management, version, f"private node, port {node.port}", node)
    finally:
        node.kill()  # nothing in it is kept, and a polite end takes seconds
        node.end_port_mapper()
        shutil.rmtree(folder, ignore_errors=True)


@dataclass
class Node:
    """The processes and the folder of one node."""

    folder: Path
    name: str = field(default_factory=lambda: f"gonghui-{secrets.token_hex(4)}@localhost")
    ports: list[int] = field(default_factory=lambda: free_ports(4))
    server: subprocess.Popen[bytes] | None = None
    port_mapper: subprocess.Popen[bytes] | None = None

    @property
    def port(self) -> int:
        return self.ports[0]

    @property
    def management_port(self) -> int:
        return self.ports[1]

    def set_up(self) -> None:
        """Write the settings and start the port mapper, which survives a fault of the node."""
        files = {
            "rabbitmq.conf": self._settings(),
            "enabled_plugins": "[rabbitmq_management].\n",
            "rabbitmq-env.conf": "",
            ".erlang.cookie": secrets.token_hex(16),
        }
        for name, text in files.items():
            path = self.folder / name
            path.write_text(text, encoding="ascii")
            path.chmod(0o600)
        if account := _account():
            for path in (self.folder, *self.folder.iterdir()):
                os.chown(path, account.user, account.group)
        mapper = [str(shutil.which("epmd")), "-address", LOOPBACK, "-port", str(self.ports[3])]
        self.port_mapper = self._launch(mapper)

    def start(self) -> None:
        self.server = self._launch([str(PROGRAMS / "rabbitmq-server")])

    def stop(self) -> None:
        _end(self.server, signal.SIGTERM)

    def kill(self) -> None:
        _end(self.server, signal.SIGKILL)

    def end_port_mapper(self) -> None:
        _end(self.port_mapper, signal.SIGTERM)

    def stop_app(self) -> None:
        self._ctl("stop_app")

    def start_app(self) -> None:
        self._ctl("start_app")

    def _ctl(self, command: str) -> None:
        done = self._run([str(PROGRAMS / "rabbitmqctl"), "-n", self.name, command])
        if done.returncode != 0:
            raise RuntimeError(f"rabbitmqctl {command}: {done.stdout}{done.stderr}")

    def _settings(self) -> str:
        lines = {
            "listeners.tcp.1": f"{LOOPBACK}:{self.port}",
            "management.tcp.ip": LOOPBACK,
            "management.tcp.port": self.management_port,
            "vm_memory_high_watermark.absolute": "512MB",
            "disk_free_limit.absolute": "50MB",
            "log.console": "false",
            "log.file.level": "info",
        }
        return "".join(f"{name} = {value}\n" for name, value in lines.items())

    def _environment(self) -> dict[str, str]:
        folder = str(self.folder)
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": folder,
            "LC_ALL": "C.UTF-8",
            "ERL_EPMD_PORT": str(self.ports[3]),
            "ERL_EPMD_ADDRESS": LOOPBACK,
            "ERL_CRASH_DUMP_SECONDS": "0",
            "RABBITMQ_NODENAME": self.name,
            "RABBITMQ_DIST_PORT": str(self.ports[2]),
            "RABBITMQ_CONF_ENV_FILE": f"{folder}/rabbitmq-env.conf",
            "RABBITMQ_CONFIG_FILE": f"{folder}/rabbitmq.conf",
            "RABBITMQ_ENABLED_PLUGINS_FILE": f"{folder}/enabled_plugins",
            "RABBITMQ_MNESIA_BASE": f"{folder}/data",
            "RABBITMQ_LOG_BASE": f"{folder}/log",
            "RABBITMQ_PID_FILE": f"{folder}/pid",
            "RABBITMQ_GENERATED_CONFIG_DIR": f"{folder}/config",
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "-kernel inet_dist_use_interface {127,0,0,1}",
            # The script then becomes the server instead of starting it beside itself, so that the
            # process we started is the one to signal.
            "RUNNING_UNDER_SYSTEMD": "true",
        }

    def _launch(self, line: list[str]) -> subprocess.Popen[bytes]:
        with (self.folder / "output").open("ab") as output:
            return subprocess.Popen(
                tethered(line, account=_account(), ending=signal.SIGTERM),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd="/",
                env=self._environment(),
                start_new_session=True,
            )

    def _run(self, line: list[str]) -> subprocess.CompletedProcess[str]:
        account = _account()
        return subprocess.run(
            line,
            check=False,
            capture_output=True,
            text=True,
            timeout=STOP_TIMEOUT_SECONDS,
            cwd="/",
            env=self._environment(),
            user=account.user if account else None,
            group=account.group if account else None,
            extra_groups=[] if account else None,
        )


def _account() -> Account | None:
    """Never as root: the node would leave files in root's name, and needs no right of it."""
    if os.geteuid() != 0:
        return None
    nobody = pwd.getpwnam("nobody")
    return Account(nobody.pw_uid, nobody.pw_gid)


def _end(process: subprocess.Popen[bytes] | None, ending: signal.Signals) -> None:
    if process is None or process.poll() is not None:
        return
    process.send_signal(ending)
    try:
        process.wait(STOP_TIMEOUT_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
