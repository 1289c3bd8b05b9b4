"""Commands for events between the services."""

import getpass
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from services.cli import missing, resending
from services.cli.options import DataFolder
from services.cli.places import with_databases

if TYPE_CHECKING:
    from shared.database import Database
    from shared.messaging.tables import PendingEvent

T = TypeVar("T")

app = typer.Typer(help="服务之间的消息。", no_args_is_help=True)
dead = typer.Typer(help="没有送到的消息（死信）。", no_args_is_help=True)
app.add_typer(dead, name="dead")
missing.add_to(app)
resending.add_to(app)

DeadId = Annotated[str, typer.Argument(help="死信的编号，或它的最后几位")]
By = Annotated[str, typer.Option("--by", help="办理人；不写就用这台电脑的用户名")]


@dead.command("list")
def list_dead(data: DataFolder = None) -> None:
    """列出各服务没有送到的消息。"""
    rows = _with_databases(data, _dead)
    from services.cli.rendering import moment, show, table

    if not rows:
        sys.stdout.write("没有死信：消息都已送到。\n")
        return
    shown = table("没有送到的消息", "编号", "服务", "消息", "原因", "次数", "何时", "申请作废")
    for service, row in rows:
        shown.add_row(
            str(row.id),
            service,
            row.type,
            f"{row.error_class}: {row.reason}",
            str(row.attempts),
            moment(row.died_at),
            row.discard_asked_by or "",
        )
    show(shown)


@dead.command("show")
def show_dead(dead_id: DeadId, data: DataFolder = None) -> None:
    """打印一条死信和它的内容。"""

    async def ask(databases: "dict[str, Database]") -> "tuple[str, PendingEvent]":
        service, found = await _find(databases, dead_id)
        return service, found

    service, row = _with_databases(data, ask)
    lines = {
        "编号": row.id,
        "服务": service,
        "订阅": row.subscription or "（无法识别）",
        "消息": row.type,
        "状态": row.state,
        "次数": row.attempts,
        "原因": f"{row.error_class}: {row.reason}",
        "第一次失败": row.first_failed_at.isoformat(),
        "申请作废": row.discard_asked_by or "",
    }
    for name, value in lines.items():
        sys.stdout.write(f"{name}：{value}\n")
    sys.stdout.write(f"{row.body}\n")


@dead.command()
def replay(dead_id: DeadId, by: By = "", data: DataFolder = None) -> None:
    """马上再送一次；重复执行没有害处。"""
    from shared.messaging import dead as acts

    async def act(databases: "dict[str, Database]") -> None:
        service, found = await _find(databases, dead_id)
        async with databases[service].transaction(None) as tx:
            await acts.replay(tx, found.id, by or getpass.getuser())

    _with_databases(data, act)
    sys.stdout.write("已排队重送，平台运行时几秒内送出。\n")


@dead.command()
def discard(
    dead_id: DeadId,
    reason: Annotated[str, typer.Option("--reason", help="为什么可以作废")],
    by: By = "",
    data: DataFolder = None,
) -> None:
    """申请作废；由另一人再执行一次才生效。"""
    from shared.messaging import dead as acts
    from shared.messaging.tables import PendingState

    async def act(databases: "dict[str, Database]") -> bool:
        service, found = await _find(databases, dead_id)
        async with databases[service].transaction(None) as tx:
            row = await acts.discard(tx, found.id, by or getpass.getuser(), reason)
            return row.state == PendingState.DISCARDED

    done = _with_databases(data, act)
    sys.stdout.write("已作废。\n" if done else "已申请作废，请另一位同事执行同一命令确认。\n")


async def _dead(databases: "dict[str, Database]") -> "list[tuple[str, PendingEvent]]":
    from shared.messaging.dead import list_dead as dead_of

    found = []
    for service, database in databases.items():
        async with database.transaction(None) as tx:
            found += [(service, row) for row in await dead_of(tx)]
    return found


async def _find(databases: "dict[str, Database]", dead_id: str) -> "tuple[str, PendingEvent]":
    """The dead delivery whose id ends so, in whichever service it is."""
    from shared.errors import NotFound

    found = [pair for pair in await _dead(databases) if str(pair[1].id).endswith(dead_id.lower())]
    if len(found) != 1:
        raise NotFound("没有这条死信。" if not found else "这几位对应不止一条死信，请写全编号。")
    return found[0]


def _with_databases(data: Path | None, work: "Callable[[dict[str, Database]], Awaitable[T]]") -> T:
    from services.registry import NAMES

    return with_databases(data, NAMES, work)
