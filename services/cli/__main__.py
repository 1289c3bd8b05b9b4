"""Runs the command line; parts are imported only by the command that needs them."""

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="gonghui",
    help="工会通：县教育工会和基层学校工会的工作平台。",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
plan = typer.Typer(help="工作计划：读取、下发、签收。", no_args_is_help=True)
events = typer.Typer(help="服务之间的消息。", no_args_is_help=True)
dead = typer.Typer(help="没有送到的消息（死信）。", no_args_is_help=True)
topology = typer.Typer(help="RabbitMQ 的交换机和队列。", no_args_is_help=True)
app.add_typer(plan, name="plan")
app.add_typer(events, name="events")
events.add_typer(dead, name="dead")
app.add_typer(topology, name="topology")

DataFolder = Annotated[
    Path | None, typer.Option("--data", help="数据文件夹；不写就用这份程序自己的。")
]
Port = Annotated[
    int, typer.Option(help="网页和接口的端口；0 表示任选一个空闲的。", min=0, max=65535)
]


@app.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="走完一遍主要流程就结束。")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="结果用 JSON 打印。")] = False,
    port: Port = 8080,
    data: DataFolder = None,
) -> None:
    """建一个示例县，走完一遍主要流程，然后保持运行，直到按 Ctrl-C。"""
    from services.demo.run import run_demo

    sys.exit(run_demo(once=once, as_json=as_json, port=port, data=data))


@app.command()
def up(port: Port = 8080, data: DataFolder = None) -> None:
    """运行平台，不带示例数据，直到按 Ctrl-C。"""
    from services.embedded.up import run_up

    sys.exit(run_up(port=port, data=data))


@plan.command("parse")
def plan_parse(
    file: Annotated[Path, typer.Argument(help=".docx、.md 或 .txt 文件")],
    output: Annotated[str, typer.Option("--format", help="json 或 text")] = "text",
) -> None:
    """读一份工作计划，打印读到的任务、措施和月份；什么也不保存。"""
    from services.plans.plan_import.parsing.cli import run

    sys.exit(run(file, output))


def main() -> None:
    app()


if __name__ == "__main__":
    main()
