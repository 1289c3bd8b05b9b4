"""Commands that list what never came, and what is being sent again."""

import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

from services.cli.options import DataFolder
from services.cli.places import with_databases

if TYPE_CHECKING:
    from shared.database import Database
    from shared.messaging.reconciling import Gap
    from shared.messaging.tables import CopyCheck, Resend

T = TypeVar("T")


def add_to(app: typer.Typer) -> None:
    app.command()(missing)
    app.command()(resends)


def missing(data: DataFolder = None) -> None:
    """列出发出了却没有送到的消息，和对不上的资料，以及补送的命令。"""
    found = _with_databases(data, _missing)
    from services.cli.rendering import moment, show, table
    from shared.database import CHINA

    mends: list[str] = []
    shown = table("没有送到的", "服务", "缺什么", "从何时起", "条数")
    for service, gaps, copies in found:
        for gap in gaps:
            hour = f"{gap.hour.astimezone(CHINA):%Y-%m-%dT%H:00}"
            told = f"一小时里至少缺 {gap.missing} 条"
            shown.add_row(service, gap.type, hour.replace("T", " "), told)
            mends.append(
                f"gonghui events replay --service {gap.publisher} --type {gap.type}"
                f" --from {hour} --to-queue {service}"
            )
        for copy in copies:
            told = f"存 {copy.ours} 条，应有 {copy.theirs} 条"
            shown.add_row(service, f"{copy.subject} 的资料", moment(copy.differs_since), told)
            mends.append(f"gonghui events snapshot {copy.subject} --to-queue {service}")
    if not mends:
        sys.stdout.write("没有缺少的消息，资料也都对得上。\n")
        return
    show(shown)
    # Below the table, which would break them: they are there to be copied.
    sys.stdout.write("补送的命令（要让没有收到通知的人收到通知，加上 --tell）：\n")
    sys.stdout.writelines(f"{line}\n" for line in mends)


def resends(data: DataFolder = None) -> None:
    """列出最近的补送和它们的进度。"""
    rows = _with_databases(data, _resends)
    from services.cli.rendering import moment, show, table

    shown = table("补送", "何时", "谁", "从", "到", "内容", "方式", "#已发", "状态")
    for service, row in rows:
        state = row.state if row.problem is None else f"{row.state}：{row.problem}"
        what = "、".join(row.types)
        cells = (row.asked_by, service, row.to_service, what, row.mode, str(row.sent), state)
        shown.add_row(moment(row.asked_at), *cells)
    show(shown)


Found = tuple[str, "list[Gap]", "Sequence[CopyCheck]"]


async def _missing(databases: "dict[str, Database]") -> "list[Found]":
    from services.registry import service_named
    from shared.messaging import reconciling

    found: list[Found] = []
    for name, database in databases.items():
        async with database.transaction(None) as tx:
            gaps = await reconciling.gaps(tx, service_named(name).subscriptions)
            found.append((name, gaps, await reconciling.differing(tx)))
    return found


async def _resends(databases: "dict[str, Database]") -> "list[tuple[str, Resend]]":
    from shared.messaging.resending import list_resends

    found: list[tuple[str, Resend]] = []
    for name, database in databases.items():
        async with database.transaction(None) as tx:
            found += [(name, row) for row in await list_resends(tx)]
    return sorted(found, key=lambda pair: pair[1].id, reverse=True)


def _with_databases(data: Path | None, work: "Callable[[dict[str, Database]], Awaitable[T]]") -> T:
    from services.registry import NAMES

    return with_databases(data, NAMES, work)
