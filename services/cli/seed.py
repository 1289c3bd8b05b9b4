"""The command that fills a platform with an invented county, to try out and to measure on."""

import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

from services.cli.options import DataFolder
from services.cli.places import with_databases

if TYPE_CHECKING:
    from services.demo.seed import Sown
    from shared.database import Database

DIRECTORY = "directory"


def add_to(app: typer.Typer) -> None:
    app.command()(seed)


def seed(
    schools: Annotated[int, typer.Option(help="学校数", min=1)] = 300,
    staff: Annotated[int, typer.Option(help="全县人数，含县教育工会的 5 人", min=1)] = 20_000,
    accounts: Annotated[
        int, typer.Option(help="开出几个账号：先是县里的 4 个，再是各校工会主席", min=0, max=1000)
    ] = 0,
    county: Annotated[str, typer.Option(help="编出的县叫什么")] = "大川县",
    beside: Annotated[
        list[str] | None, typer.Option(help="平台里已有的县；写出来表示知道会放在一起，可写几次")
    ] = None,
    data: DataFolder = None,
) -> None:
    """编一个县：单位、人员、职务都是虚构的，用来试用和测量。"""

    async def work(databases: "dict[str, Database]") -> "Sown":
        from services.demo.seed import Order, seed_county

        order = Order(county, schools, staff, accounts, frozenset(beside or ()))
        return await seed_county(databases[DIRECTORY], order, _say)

    begun = time.monotonic()
    sown = with_databases(data, [DIRECTORY], work, set_up=True)
    made = sown.seed
    sys.stdout.write(
        f"已编出“{county}”：{len(made.schools)} 所学校、{len(made.people)} 人、"
        f"{len(made.roles)} 个职务，用时 {time.monotonic() - begun:.0f} 秒。\n"
    )
    if sown.accounts:
        from services.cli.rendering import show, table

        shown = table("账号（密码只显示这一次）", "登录名", "密码")
        for account in sown.accounts:
            shown.add_row(account.login, account.password)
        show(shown)


def _say(step: str) -> None:
    sys.stderr.write(f"{step}……\n")
