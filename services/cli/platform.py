"""Commands that run the platform on this machine."""

import sys
from typing import Annotated

import typer

from services.cli.options import DataFolder, Port


def add_to(app: typer.Typer) -> None:
    app.command()(demo)
    app.command()(up)


def demo(
    once: Annotated[bool, typer.Option("--once", help="走完一遍主要流程就结束。")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="结果用 JSON 打印。")] = False,
    port: Port = 8080,
    data: DataFolder = None,
) -> None:
    """建一个示例县，走完一遍主要流程，然后保持运行，直到按 Ctrl-C。"""
    from services.demo.run import run_demo

    sys.exit(run_demo(once=once, as_json=as_json, port=port, data=data))


def up(port: Port = 8080, data: DataFolder = None) -> None:
    """运行平台，不带示例数据，直到按 Ctrl-C。"""
    from services.embedded.up import run_up

    sys.exit(run_up(port=port, data=data))
