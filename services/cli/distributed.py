"""Commands of the distributed mode: one process of a service, and the databases' migrations."""

import asyncio
import signal
import sys
from typing import Annotated

import typer

from services.cli.refusals import sentences


def add_to(app: typer.Typer) -> None:
    app.command()(serve)
    app.command()(migrate)


def serve(
    service: Annotated[str, typer.Argument(help="directory、plans、welfare 或 notifications")],
    role: Annotated[
        str, typer.Option(help="api 接口、worker 消息和定时、relay 只发消息、all 全部")
    ] = "all",
    host: Annotated[str, typer.Option(help="监听的地址")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="监听的端口", min=0, max=65535)] = 8000,
) -> None:
    """单独运行一项服务，直到收到停止信号；数据库等地址由环境变量给出。"""
    # The first process of a container has no default for it, and loading takes a moment.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with sentences():
        from services.distributed.process import Role
        from services.distributed.serve import serve as run

        if role not in tuple(Role):
            raise typer.BadParameter("可选 api、worker、relay、all。", param_hint="--role")
        run(service, Role(role), host, port)


def migrate(
    services: Annotated[list[str] | None, typer.Argument(help="要升级的服务；不写就是全部")] = None,
) -> None:
    """建立或升级各服务的数据库；重复执行没有害处。"""
    with sentences():
        from services.distributed.migrating import migrate_services
        from services.registry import NAMES

        asyncio.run(migrate_services(services or NAMES))
    sys.stdout.write("数据库已是最新。\n")
