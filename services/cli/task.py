"""Commands on tasks: the list, reporting one as done, sending a report back."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from services.cli.options import Url

app = typer.Typer(help="任务：列出、报告完成、退回。", no_args_is_help=True)

Task = Annotated[str, typer.Argument(help="编号的最后几位，或任务里的几个字")]


@app.command("list")
def list_tasks(
    state: Annotated[
        str | None, typer.Option(help="planned、assigned、in_progress、done 等")
    ] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="只看逾期的")] = False,
    mine: Annotated[bool, typer.Option("--mine", help="只看交给我办的")] = False,
    url: Url = None,
) -> None:
    """列出我能看到的任务。"""
    from services.cli.client import Client
    from services.cli.plan_views import show_tasks

    wanted = {"state": state, "overdue": overdue or None, "mine": mine}
    show_tasks(Client(url).get_page("/plans/tasks", size=200, **wanted))


@app.command()
def done(
    which: Task,
    statement: Annotated[str, typer.Option("--statement", help="一句话：办了什么，结果怎样")],
    on: Annotated[datetime, typer.Option("--on", formats=["%Y-%m-%d"], help="完成的日期")],
    from_paper: Annotated[bool, typer.Option("--from-paper", help="凭纸质材料补录")] = False,
    file: Annotated[Path | None, typer.Option("--file", help="必交的材料")] = None,
    url: Url = None,
) -> None:
    """报告一项任务已完成。"""
    from services.cli import finding
    from services.cli.client import Client

    client = Client(url)
    task = finding.task(client, which)
    said = {
        "statement": statement,
        "done_on": on.date().isoformat(),
        "from_paper": from_paper,
        "file_id": None,
    }
    if file is not None:
        stored = client.upload("/plans/files", file, {"union_id": task["union_id"]})
        said["file_id"] = stored["id"]
    client.post(f"/plans/tasks/{task['id']}/report", said)
    sys.stdout.write("已报告完成，县教育工会能看到；写错了可以撤回。\n")


@app.command("return")
def return_task(
    which: Task,
    reason: Annotated[str, typer.Option("--reason", help="为什么退回")],
    url: Url = None,
) -> None:
    """县里把报告退回学校，写明理由。"""
    from services.cli import finding
    from services.cli.client import Client

    client = Client(url)
    task = finding.task(client, which)
    client.post(f"/plans/tasks/{task['id']}/return", {"reason": reason})
    sys.stdout.write(f"已退回{task['union_name']}，学校会收到理由。\n")
