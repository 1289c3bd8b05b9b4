"""Commands for whoever installs the platform: they need this machine, not an account."""

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from services.cli.options import DataFolder
from services.cli.places import with_databases

if TYPE_CHECKING:
    from services.installation import HandedOut, Installation
    from shared.database import Database

DIRECTORY = "directory"

app = typer.Typer(help="安装和救急：建县、开县级账号、重置密码。", no_args_is_help=True)

Login = Annotated[str, typer.Option("--login", help="登录名")]
Name = Annotated[str, typer.Option("--name", help="姓名")]

_ROLES = {
    "officer": "county_officer",
    "chair": "county_chair",
    "auditor": "auditor",
    "operator": "operator",
}


@app.command("create-county")
def create_county(
    county: Annotated[str, typer.Argument(help="县名，如“青禾县”")],
    login: Login,
    name: Name = "县工会干事",
    data: DataFolder = None,
) -> None:
    """建立一个县和它的教育工会，开出第一个县工会干事账号。"""
    from services.installation import Appointment
    from shared.contracts.roles import Role

    first = Appointment(login, name, Role.COUNTY_OFFICER)
    _hand_out(data, lambda place: place.create_county(county, first))
    sys.stdout.write("县工会主席的账号请用 gonghui admin appoint 开出：计划由主席审批。\n")


@app.command()
def appoint(
    county: Annotated[str, typer.Argument(help="县名")],
    login: Login,
    name: Name,
    role: Annotated[
        str, typer.Option(help="chair 主席、officer 干事、auditor 审计、operator 运维")
    ] = "chair",
    data: DataFolder = None,
) -> None:
    """在县教育工会增加一名人员，并开出账号。"""
    from services.installation import Appointment
    from shared.contracts.roles import Role

    if role not in _ROLES:
        raise typer.BadParameter("可选 chair、officer、auditor、operator。", param_hint="--role")
    new = Appointment(login, name, Role(_ROLES[role]))
    _hand_out(data, lambda place: place.appoint(county, new))


@app.command("reset-password")
def reset_password(
    login: Annotated[str, typer.Argument(help="登录名")], data: DataFolder = None
) -> None:
    """给忘记密码的账号一个新的一次性密码，它的登录全部退出。"""
    _hand_out(data, lambda place: place.reset_password(login))


@app.command("reset-second-factor")
def reset_second_factor(
    login: Annotated[str, typer.Argument(help="登录名")], data: DataFolder = None
) -> None:
    """给丢了手机和恢复码的账号去掉两步验证，它的登录全部退出；要求两步验证的职务下次登录重新设置。"""

    async def work(databases: "dict[str, Database]") -> None:
        from services.installation import Installation

        await Installation(databases[DIRECTORY]).reset_second_factor(login)

    with_databases(data, [DIRECTORY], work)
    sys.stdout.write(f"{login} 的两步验证已去掉，登录已全部退出。\n")


def _hand_out(data: Path | None, act: "Callable[[Installation], Awaitable[HandedOut]]") -> None:
    async def work(databases: "dict[str, Database]") -> "HandedOut":
        from services.installation import Installation

        return await act(Installation(databases[DIRECTORY]))

    made = with_databases(data, [DIRECTORY], work, set_up=True)
    sys.stdout.write(
        f"登录名：{made.login}\n一次性密码：{made.password}\n"
        "密码只显示这一次；第一次登录后须改成自己的密码。\n"
    )
