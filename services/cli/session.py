"""Commands of the person at the terminal: signing in and out, who I am, what waits for me."""

import sys
from typing import Annotated, Any

import typer

from services.cli.options import Url

PasswordFromInput = Annotated[
    bool, typer.Option("--password-stdin", help="从标准输入读密码，每行一个，不提问。")
]


def add_to(app: typer.Typer) -> None:
    for command in (login, logout, whoami, waiting):
        app.command()(command)
    app.command("password")(choose_password)


def login(
    name: Annotated[str, typer.Argument(metavar="登录名")],
    url: Url = None,
    from_input: PasswordFromInput = False,
) -> None:
    """登录；会话保存在这台电脑上，只有您能读。"""
    from services.cli.client import Client, Sessions

    client = Client(url)
    given = {"login": name, "password": _secret("密码", from_input), "bearer": True}
    begun = client.post("/directory/sessions", given)
    if begun.get("owes") == "code":
        code = (
            sys.stdin.readline().strip() if from_input else typer.prompt("手机上的验证码或恢复码")
        )
        step = {"code": code, "step": begun["step"], "bearer": True}
        begun = client.post("/directory/sessions/second-factor", step)
    sessions = Sessions.load()
    sessions.tokens[client.url] = begun["token"]
    sessions.latest = client.url
    sessions.save()
    if begun["must_change_password"]:
        sys.stdout.write("已登录。请先运行 gonghui password，把一次性密码改成自己的密码。\n")
        return
    if Client(client.url).get("/directory/me")["must_set_second_factor"]:
        sys.stdout.write("已登录。您的职务要求两步验证，请先在网页上登录并完成设置。\n")
        return
    _greet(client.url)


def logout(url: Url = None) -> None:
    """退出登录。"""
    from services.cli.client import Client

    client = Client(url)
    client.delete("/directory/sessions/current")
    client.sessions.tokens.pop(client.url, None)
    client.sessions.save()
    sys.stdout.write("已退出。\n")


def whoami(url: Url = None) -> None:
    """我是谁，担任什么职务。"""
    _greet(url)


def choose_password(url: Url = None, from_input: PasswordFromInput = False) -> None:
    """修改自己的密码。"""
    from services.cli.client import Client

    given = {"present": _secret("现在的密码", from_input), "chosen": _secret("新密码", from_input)}
    if not from_input and _secret("再输一遍新密码", from_input) != given["chosen"]:
        from services.cli.refusals import end_with

        end_with("两遍新密码不一样，没有修改。", "passwords-differ")
    Client(url).post("/directory/me/password", given)
    sys.stdout.write("密码已修改；其他设备上的登录已退出。\n")


def waiting(url: Url = None) -> None:
    """待办：等我签收、办理、审批的事。"""
    from services.cli.client import Client
    from services.cli.rendering import day, short, show, table

    items = Client(url).get("/plans/waiting")
    if not items:
        sys.stdout.write("没有等您办的事。\n")
        return
    labels = {
        "sign": "要签收",
        "decide": "要审批、下发",
        "overdue": "已逾期",
        "today": "今天到期",
        "week": "本周",
        "later": "以后",
        "others": "等别人",
    }
    shown = table(f"待办 {len(items)} 件", "何时", "事项", "来自", "期限", "还有", "编号")
    for item in items:
        act_id = item["link"].rsplit("/", 1)[-1]
        shown.add_row(
            labels[item["group"]],
            item["title"],
            item["from_whom"],
            day(item["due_on"]),
            item["due_label"],
            short(act_id),
        )
    show(shown)


def _greet(url: str | None) -> None:
    from services.cli.client import Client
    from services.cli.rendering import show

    me: dict[str, Any] = Client(url).get("/directory/me")
    names = {u["id"]: u["short_name"] for u in me["unions"] if u["kind"] == "school"}
    roles = "、".join(f"{names.get(r['union_id'], '')}{r['label']}" for r in me["roles"])
    show(f"{me['name']}（{me['login']}），{me['county']['name']}：{roles or '没有职务'}")


def _secret(what: str, from_input: bool) -> str:
    if from_input:
        return sys.stdin.readline().rstrip("\r\n")
    answer: str = typer.prompt(what, hide_input=True)
    return answer
