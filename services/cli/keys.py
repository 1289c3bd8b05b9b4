"""Commands for the keys: those that seal single fields, and those that tokens are signed with."""

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

from services.cli.options import DataFolder
from services.cli.places import with_databases
from services.cli.refusals import sentences

if TYPE_CHECKING:
    from shared.database import Database
    from shared.sealing import Keyring

DIRECTORY = "directory"

T = TypeVar("T")

app = typer.Typer(help="密钥：加密字段的，签发登录令牌的。", no_args_is_help=True)


@app.command()
def new() -> None:
    """生成一组新密钥并显示，放进 GONGHUI_FIELD_KEYS；请另存一份，丢失后已加密的内容无法恢复。"""
    from shared.sealing import new_keys

    sys.stdout.write(f"{new_keys()}\n")


@app.command()
def add(data: DataFolder = None) -> None:
    """在现有密钥前面加一把新的并显示整组：换上它、重启服务，再运行 gonghui keys reseal。"""
    from shared.sealing import with_new_key

    with sentences():
        sys.stdout.write(f"{with_new_key(_ring_text(data))}\n")


@app.command()
def reseal(data: DataFolder = None) -> None:
    """用最新的密钥把已加密的内容重新加密；中断后再运行，会从剩下的接着做。"""

    async def work(databases: "dict[str, Database]", keyring: "Keyring") -> None:
        from services.resealing import reseal as reseal_columns

        async for step in reseal_columns(databases, keyring):
            sys.stdout.write(f"{step.column}：{step.rows} 行\n")

    from services.resealing import SEALED

    _with_keys(data, list(SEALED), work)
    sys.stdout.write("已全部重新加密；旧密钥现在可以从 GONGHUI_FIELD_KEYS 里去掉。\n")


@app.command()
def rotate(data: DataFolder = None) -> None:
    """换一把签发登录令牌的密钥；一分钟后启用，已登录的人不受影响。"""

    async def work(database: "Database", keyring: "Keyring") -> str:
        from services.directory.access.commands.signing import SigningKeys

        return await SigningKeys(database, keyring).rotate()

    sys.stdout.write(f"新的签名密钥：{_with_directory(data, work)}\n")


def _with_directory(data: Path | None, work: "Callable[[Database, Keyring], Awaitable[T]]") -> T:
    async def with_one(databases: "dict[str, Database]", keyring: "Keyring") -> T:
        return await work(databases[DIRECTORY], keyring)

    return _with_keys(data, [DIRECTORY], with_one)


def _with_keys(
    data: Path | None,
    names: list[str],
    work: "Callable[[dict[str, Database], Keyring], Awaitable[T]]",
) -> T:
    async def with_keys(databases: "dict[str, Database]") -> T:
        from shared.sealing import Keyring, KeyringError
        from shared.settings import SettingsError

        for name in names:
            if name not in databases:  # its values would stay with the older key
                raise SettingsError(f"GONGHUI_{name.upper()}_DATABASE_URL is not set")
        try:
            keyring = Keyring.from_text(_ring_text(data))
        except KeyringError as error:
            raise SettingsError(f"GONGHUI_FIELD_KEYS: {error}") from error
        return await work(databases, keyring)

    return with_databases(data, names, with_keys)


def _ring_text(data: Path | None) -> str:
    """The installation's keys: those of the environment, else those of the embedded platform.

    Raises:
        SettingsError: there are none.

    """
    from shared.settings import SettingsError, read_variable

    given = read_variable("FIELD_KEYS")
    if given:
        return given
    from services.embedded.databases import known_field_keys
    from services.embedded.foreground import state_folder

    found = known_field_keys(state_folder(data))
    if found is None:
        raise SettingsError("GONGHUI_FIELD_KEYS is not set")
    return found
