"""Commands for the exchanges and queues on RabbitMQ."""

import asyncio
import sys
from collections.abc import Awaitable, Callable

import typer

from services.cli.refusals import REFUSED, sentences

app = typer.Typer(help="RabbitMQ 的交换机和队列。", no_args_is_help=True)

Topology = Callable[[str, dict[str, frozenset[str]], str | None], Awaitable[list[str]]]


@app.command()
def apply() -> None:
    """建立交换机、队列和绑定；已有的不变（地址在 GONGHUI_AMQP_URL）。"""
    with sentences():
        from shared.messaging import topology

        for line in _ask(topology.apply):
            sys.stdout.write(f"{line}\n")
        sys.stdout.write("交换机和队列已就绪。\n")


@app.command()
def check() -> None:
    """核对交换机、队列和绑定，什么也不改；有不符就以状态 1 结束。"""
    with sentences():
        from shared.messaging import topology

        problems = _ask(topology.check)
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    if problems:
        sys.exit(REFUSED)
    sys.stdout.write("交换机和队列与程序一致。\n")


def _ask(act: Topology) -> list[str]:
    from services.registry import all_services
    from shared.settings import needed_address, read_variable

    url = needed_address("AMQP_URL", ("amqp", "amqps"))
    hears = {service.name: service.subscriptions.hears() for service in all_services()}
    api_url = read_variable("RABBITMQ_API_URL")

    async def work() -> list[str]:
        return await act(url, hears, api_url)

    return asyncio.run(work())
