"""How the demo shows what happened: tables for people, one JSON object for programs."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from services.demo.cast import CHAIR, OFFICER
from services.demo.county import CountySeed
from services.demo.opening import Imported
from services.demo.outcome import Outcome
from shared.contracts.roles import ROLE_LABELS

_PARTS = {
    "start": "启动",
    "sow": "建示例县",
    "import": "导入计划",
    "review": "审核、确认、提交",
    "issue": "批准、下发",
    "tell": "通知到人",
    "school_work": "各校办理",
    "look": "核对结果",
}

# One of each kind, so that a visitor finds the way; all the others are in the file.
_SHOWN_FIRST = (OFFICER, CHAIR, "chair-01", "chair-08", "officer-01", "teacher-01")


@dataclass(frozen=True)
class Shown:
    """All that is shown at the end of a start."""

    url: str
    seed: CountySeed
    passwords: Mapping[str, str]
    passwords_file: Path
    outcome: Outcome
    imported: Imported | None
    seconds: Mapping[str, float]
    fresh: bool
    """Whether the story was told, or the rest of it, at this start."""
    stays: bool
    problems: list[str]


def print_json(shown: Shown) -> None:
    """Exactly one object on standard output."""
    outcome = shown.outcome
    row: dict[str, Any] = {
        "url": shown.url,
        "county": shown.seed.county.name,
        "fresh": shown.fresh,
        "imported": vars(shown.imported) if shown.imported else None,
        **outcome.as_json(),
        "signed": len(outcome.signed),
        "unsigned": [school.name for school in outcome.unsigned],
        "seconds": dict(shown.seconds),
        "accounts": dict(shown.passwords),
        "problems": shown.problems,
    }
    sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def print_tables(shown: Shown) -> None:
    console = Console(highlight=False, soft_wrap=False)
    console.print(_what_happened(shown))
    console.print(_wall(shown.outcome))
    console.print(_accounts(shown))
    where = f"打开 {shown.url}" if shown.stays else "数据已保存，运行 ./gonghui demo 就能打开"
    passwords = f"全部账号和密码在 {shown.passwords_file}"
    console.print(f"{where}；{passwords}", soft_wrap=True, markup=False)


def _what_happened(shown: Shown) -> Table:
    outcome = shown.outcome
    table = Table("环节", title=f"《{outcome.title}》", title_justify="left")
    table.add_column("结果", overflow="fold")
    if shown.imported:
        found = shown.imported
        table.add_row(
            "导入",
            f"读到 {found.tasks} 项任务、{found.measures} 条措施、{found.dated_items} 条月度安排，"
            f"{found.doubts} 处请人确认",
        )
    table.add_row("审核后下发", f"{outcome.tasks} 项任务、{outcome.measures} 条措施")
    told = outcome.told
    table.add_row("通知", f"{told.schools} 所学校、{told.people} 人、{told.notices} 条通知")
    unsigned = "、".join(school.name for school in outcome.unsigned) or "无"
    table.add_row("签收", f"{len(outcome.signed)} 所已签收；未签收：{unsigned}")
    table.add_row("催办", f"{outcome.chased} 所学校")
    done = sum(school.done for school in outcome.schools)
    total = sum(school.total for school in outcome.schools)
    overdue = sum(school.overdue for school in outcome.schools)
    table.add_row(
        "学校办理",
        f"{total} 项中完成 {done} 项（其中补记 {outcome.from_paper} 项），"
        f"退回 {outcome.returned} 项，逾期 {overdue} 项",
    )
    spent = "，".join(f"{_PARTS[name]} {s:.2f} 秒" for name, s in shown.seconds.items())
    table.add_row("用时", spent if shown.fresh else f"沿用已有数据；{spent}")
    return table


def _wall(outcome: Outcome) -> Table:
    table = Table("学校", "签收", title="县级总览", title_justify="left")
    for heading in ("任务", "完成", "逾期", "与县里不同"):
        table.add_column(heading, justify="right")
    for school in sorted(outcome.schools, key=lambda s: (bool(s.signed_on), -s.overdue, s.name)):
        figures = (school.total, school.done, school.overdue, school.differences)
        signed = school.signed_on or "[yellow]未签收[/yellow]"
        table.add_row(school.name, signed, *(str(figure or "") for figure in figures))
    return table


def _accounts(shown: Shown) -> Table:
    table = Table("登录名", "密码", "姓名", title="登录账号", title_justify="left")
    table.add_column("身份", overflow="fold")
    people = {person.id: person for person in shown.seed.people}
    unions = {union.id: union.school.short_name for union in shown.seed.schools}
    by_login = {account.login: account.person_id for account in shown.seed.accounts}
    for login in _SHOWN_FIRST:
        person_id = by_login[login]
        roles = [role for role in shown.seed.roles if role.person_id == person_id]
        names = [f"{unions.get(r.union_id, '')}{ROLE_LABELS[r.role]}" for r in roles]
        table.add_row(
            login,
            shown.passwords[login],
            people[person_id].name,
            "、".join(names) or people[person_id].post,
        )
    return table
