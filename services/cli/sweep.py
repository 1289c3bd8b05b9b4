"""`gonghui sweep`: ask as strangers for what must not be seen, and note what came of it."""

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from services.cli.options import DataFolder
from services.cli.places import with_databases

if TYPE_CHECKING:
    from services.sweep.run import Findings
    from shared.database import Database

SHOWN_LEAKS = 20


def add_to(app: typer.Typer) -> None:
    app.command("sweep")(sweep)


def sweep(data: DataFolder = None) -> None:
    """以外人的身份逐项试一遍各单位的数据是否隔离，结果记入“隔离检查”页；有泄露就以 1 结束。"""
    from services.registry import NAMES

    found = with_databases(data, list(NAMES), _run)
    sys.stdout.write(
        f"试了 {found.operations} 项操作、{len(found.roles)} 种角色，共 {found.requests} 次请求，"
        f"用时 {found.seconds:.0f} 秒。\n"
    )
    if found.without_rows:
        sys.stdout.write(f"其中 {len(found.without_rows)} 项还没有数据可试。\n")
    if not found.leaks:
        sys.stdout.write("没有发现泄露：别的单位的数据，一条也没有读到、改到。\n")
        return
    sys.stdout.write(f"发现 {len(found.leaks)} 处问题：\n")
    for leak in found.leaks[:SHOWN_LEAKS]:
        sys.stdout.write(
            f"  {leak.operation}（{leak.role or '未登录'}，{leak.place}）：{leak.problem}\n"
        )
    raise typer.Exit(1)


async def _run(databases: "dict[str, Database]") -> "Findings":
    from services.directory.isolation.commands import note_run
    from services.directory.isolation.tables import IsolationRun
    from services.installation import Installation
    from services.sweep.run import sweep as ask_as_strangers
    from shared.database import new_id
    from shared.observability import configure_logging

    configure_logging("CRITICAL")  # strangers are refused thousands of times
    directory = databases["directory"]
    begun = directory.clock()
    found = await ask_as_strangers(databases, await Installation(directory).county_ids())
    told = {
        name: getattr(found, name) for name in ("seconds", "counties", "operations", "requests")
    }
    async with directory.transaction(None) as tx:
        run = IsolationRun(
            run_id=new_id(),
            ran_at=begun,
            roles=len(found.roles),
            without_rows=found.without_rows,
            leaks=[asdict(leak) for leak in found.leaks],
            **told,
        )
        await note_run(tx, run)
    return found
