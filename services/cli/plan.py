"""Commands on work plans: read a file, and the main job from import to progress."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from services.cli.options import Url

app = typer.Typer(help="工作计划：读取、导入、下发、签收、催办。", no_args_is_help=True)

File = Annotated[Path, typer.Argument(help=".docx、.md 或 .txt 文件")]
Plan = Annotated[
    str | None, typer.Argument(help="编号的最后几位，或标题里的几个字；只有一份可不写")
]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]


@app.command()
def parse(
    file: File,
    output: Annotated[str, typer.Option("--format", help="json 或 text")] = "text",
) -> None:
    """读一份工作计划，打印读到的任务、措施和月份；什么也不保存。"""
    from services.plans.plan_import.parsing.cli import run

    sys.exit(run(file, output))


@app.command("import")
def import_plan(file: File, url: Url = None) -> None:
    """导入一份工作计划，成为待审核的草稿。"""
    from services.cli.client import Client
    from services.cli.plan_views import show_draft

    show_draft(Client(url).upload("/plans/drafts", file))


@app.command("list")
def list_plans(url: Url = None) -> None:
    """列出计划。"""
    from services.cli.client import Client
    from services.cli.plan_views import show_plans

    show_plans(Client(url).get("/plans/plans"))


@app.command()
def show(
    which: Plan = None,
    draft: Annotated[bool, typer.Option("--draft", help="看导入的草稿")] = False,
    url: Url = None,
) -> None:
    """打印一份计划的任务和措施。"""
    from services.cli import finding
    from services.cli.client import Client
    from services.cli.plan_views import show_draft, show_plan

    client = Client(url)
    if draft:
        show_draft(finding.draft(client, which))
    else:
        show_plan(finding.plan(client, which))


@app.command()
def confirm(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    which: Annotated[str | None, typer.Argument(help="草稿的编号或文件名")] = None,
    year: Annotated[int | None, typer.Option(help="年份；学年写九月所在的年份")] = None,
    kind: Annotated[
        str, typer.Option(help="calendar_year 年度、school_year 学年、term 学期")
    ] = "calendar_year",
    term: Annotated[int | None, typer.Option(help="第几学期，1 或 2")] = None,
    accept_doubts: Annotated[
        bool, typer.Option("--accept-doubts", help="有疑问的地方都已看过")
    ] = False,
    sure: Annotated[
        bool, typer.Option("--sure", help="知道已有同名计划，或标题的年份不同，仍要建立")
    ] = False,
    url: Url = None,
) -> None:
    """确认草稿，成为正式的计划。"""
    from services.cli import finding
    from services.cli.client import Client
    from services.cli.plan_views import show_plan
    from services.cli.refusals import end_with

    client = Client(url)
    found = finding.draft(client, which)
    year = year or next((plan["year"] for plan in found["content"]["plans"]), None)
    if year is None:
        end_with("文件里没有写年份，请用 --year 指明。", "year-needed")
    wanted = {
        "period_kind": kind,
        "year": year,
        "term": term,
        "accept_doubts": accept_doubts,
        "accept": ["same-title", "year-differs"] if sure else [],
    }
    show_plan(client.post(f"/plans/drafts/{found['id']}/confirm", wanted))


@app.command()
def submit(which: Plan = None, url: Url = None) -> None:
    """提交县工会主席审批。"""
    from services.cli import finding
    from services.cli.client import Client

    client = Client(url)
    plan = finding.plan(client, which)
    client.post(f"/plans/plans/{plan['id']}/submit")
    sys.stdout.write(f"《{plan['title']}》已提交，等县工会主席审批。\n")


@app.command()
def approve(
    which: Plan = None,
    decided_by: Annotated[str | None, typer.Option(help="凭签批单补录：谁签批的")] = None,
    decided_on: Day = None,
    reference: Annotated[str | None, typer.Option(help="签批单的编号")] = None,
    url: Url = None,
) -> None:
    """批准计划；主席在纸上签批的，由干事补录。"""
    from services.cli import finding
    from services.cli.client import Client
    from services.cli.refusals import end_with

    slip = None
    if decided_by or decided_on or reference:
        if not (decided_by and decided_on and reference):
            end_with("补录须写明 --decided-by、--decided-on 和 --reference。", "slip-incomplete")
        slip = {
            "decided_by": decided_by,
            "decided_on": decided_on.date().isoformat(),
            "reference": reference,
        }
    client = Client(url)
    plan = finding.plan(client, which)
    client.post(f"/plans/plans/{plan['id']}/approve", {"slip": slip})
    sys.stdout.write(f"《{plan['title']}》已批准，可以下发。\n")


@app.command()
def issue(which: Plan = None, sign_by: Day = None, url: Url = None) -> None:
    """下发给全县各学校工会。"""
    from services.cli import finding
    from services.cli.client import Client
    from services.cli.rendering import day

    client = Client(url)
    plan = finding.plan(client, which)
    wanted = {"sign_by": sign_by.date().isoformat() if sign_by else None}
    looked_at = {name: value for name, value in wanted.items() if value}
    preview = client.get(f"/plans/plans/{plan['id']}/issue", **looked_at)
    issued = client.post(f"/plans/plans/{plan['id']}/issue", wanted, seen=plan["version"])
    sys.stdout.write(
        f"《{plan['title']}》已下发 {preview['schools']} 所学校，"
        f"每校 {preview['school_measures']} 项，请于{day(issued['sign_by'])}前签收。\n"
    )
    moved = preview["past"] + preview["before_signing"]
    if moved:
        sys.stdout.write(f"其中 {moved} 条措施原定的日期在签收以前，期限改到签收的日期。\n")


@app.command()
def sign(
    which: Plan = None,
    from_paper: Annotated[bool, typer.Option("--from-paper", help="补录纸上的签收")] = False,
    signed_on: Day = None,
    signed_name: Annotated[str | None, typer.Option(help="纸上签收的人")] = None,
    url: Url = None,
) -> None:
    """学校签收计划。"""
    from services.cli import finding
    from services.cli.client import Client
    from services.cli.plan_views import show_school_plan

    client = Client(url)
    copy = finding.school_plan(client, which)
    wanted = {
        "from_paper": from_paper,
        "signed_on": signed_on.date().isoformat() if signed_on else None,
        "signed_name": signed_name,
    }
    show_school_plan(client.post(f"/plans/school-plans/{copy['id']}/sign", wanted))


@app.command()
def wall(which: Plan = None, url: Url = None) -> None:
    """县级总览：谁签收了，办到哪一步。"""
    from services.cli import finding
    from services.cli.client import Client
    from services.cli.plan_views import show_wall

    client = Client(url)
    show_wall(client.get(f"/plans/plans/{finding.plan(client, which)['id']}/wall"))


@app.command()
def chase(
    which: Plan = None,
    text: Annotated[bool, typer.Option("--text", help="只打印可贴到群里的催办文字")] = False,
    url: Url = None,
) -> None:
    """催办未签收的学校，同一事项每周至多一次。"""
    from services.cli import finding
    from services.cli.client import Client

    client = Client(url)
    plan = finding.plan(client, which)
    if text:
        sys.stdout.write(client.get(f"/plans/plans/{plan['id']}/chase-text")["text"] + "\n")
        return
    made = client.post(f"/plans/plans/{plan['id']}/chase")
    sys.stdout.write(f"已催办 {len(made['asked'])} 所学校。\n")


@app.command()
def progress(which: Plan = None, url: Url = None) -> None:
    """办理进展：全县、片区、学校。"""
    from services.cli import finding
    from services.cli.client import Client
    from services.cli.plan_views import show_progress

    client = Client(url)
    show_progress(client.get(f"/plans/plans/{finding.plan(client, which)['id']}/progress"))
