"""Commands for the log of who did what: whether it is as it was written."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from services.cli.options import DataFolder
from services.cli.places import with_databases

if TYPE_CHECKING:
    from shared.audit.chain import Head
    from shared.audit.keeping import Verdict
    from shared.database import Database
    from shared.sealing import Keyring

# The services whose databases hold a log.
LOGGED = ("directory", "welfare", "activities")

app = typer.Typer(help="操作记录：谁在什么时候对谁的资料做了什么。", no_args_is_help=True)

_FAULTS = {
    "changed": "内容被改动",
    "removed": "被删除",
    "reordered": "顺序被调换，或者被插入",
    "inserted": "绕过系统写入",
    "shortened": "末尾被截去",
}


@app.callback()
def group() -> None:
    """Keep the name of the only command."""


@app.command()
def verify(
    service: Annotated[str, typer.Option(help="只核对这一个服务")] = "",
    head: Annotated[
        str, typer.Option("--head", help="日志里记下的链头（序号:校验值），核对它还在不在")
    ] = "",
    data: DataFolder = None,
) -> None:
    """从头重算操作记录的校验链，指出第一条被改动、删除、插入或调换的记录。"""
    names = [service] if service else list(LOGGED)
    if service and service not in LOGGED:
        raise typer.BadParameter(f"可选 {'、'.join(LOGGED)}。", param_hint="--service")
    known = _known(head)

    async def work(databases: "dict[str, Database]") -> "dict[str, Verdict]":
        from shared.audit.keeping import Keeper

        keys = _keyring(data)
        found = {}
        for name, database in databases.items():
            keeper = Keeper(name, database, keys)
            await keeper.seal()
            found[name] = await keeper.verify(known)
        return found

    verdicts = with_databases(data, names, work)
    for name, verdict in verdicts.items():
        _say(name, verdict)
    if any(verdict.fault for verdict in verdicts.values()):
        raise typer.Exit(1)


def _say(name: str, verdict: "Verdict") -> None:
    fault = verdict.fault
    if fault is None:
        sys.stdout.write(f"{name}：完整，核对到第 {verdict.head.seq} 条。\n")
    else:
        where = f"第 {fault.seq} 条" if fault.seq else "有一条记录"
        entry = f"（编号 {fault.entry_id}）" if fault.entry_id else ""
        sys.stdout.write(f"{name}：{where}{entry}{_FAULTS[fault.kind]}。\n")
        sys.stdout.write("请保留现场，不要重启或清理，并报告县教育工会主席。\n")
    sys.stdout.write(f"链头 {verdict.head.seq}:{verdict.head.hash}\n")


def _known(text: str) -> "Head | None":
    from shared.audit.chain import Head

    if not text:
        return None
    seq, _, digest = text.partition(":")
    if not seq.isdecimal() or not digest:
        raise typer.BadParameter("请写成 序号:校验值。", param_hint="--head")
    return Head(int(seq), digest)


def _keyring(data: Path | None) -> "Keyring":
    """The keys of the environment, else those kept beside the embedded databases.

    With databases of the environment only its own keys will do: with others every entry would look
    as if it had been tampered with.

    Raises:
        SettingsError: the environment names databases and no keys.

    """
    from services.embedded.databases import field_keys
    from services.embedded.foreground import state_folder
    from shared.sealing import Keyring
    from shared.settings import Settings, keyring_of, read_variable

    settings = Settings.from_environment()
    if settings.field_keys is not None or read_variable("DIRECTORY_DATABASE_URL"):
        return keyring_of(settings)
    return Keyring.from_text(field_keys(state_folder(data)))
