"""Which plan, draft or task somebody means: by the end of its id or by words of its title."""

from collections.abc import Sequence
from typing import Any

from services.cli.client import Client
from services.cli.refusals import end_with
from services.cli.rendering import short

Row = dict[str, Any]


def plan(client: Client, which: str | None) -> Row:
    """The county's plan as the caller sees it."""
    line = _one(client.get("/plans/plans"), which, "计划")
    found: Row = client.get(f"/plans/plans/{line['id']}")
    return found


def draft(client: Client, which: str | None) -> Row:
    lines = [row | {"title": row["name"]} for row in client.get("/plans/drafts")]
    if which is None:
        lines = [row for row in lines if row["state"] == "open"]
    line = _one(lines, which, "草稿")
    found: Row = client.get(f"/plans/drafts/{line['id']}")
    return found


def school_plan(client: Client, which: str | None) -> Row:
    """The school's copy of a plan; without a name the one that is not signed yet."""
    lines = client.get("/plans/school-plans")
    if which is None and len(lines) > 1:
        lines = [row for row in lines if row["signed_on"] is None] or lines
    return _one(lines, which, "计划")


def task(client: Client, which: str) -> Row:
    rows = [row | {"title": row["text"]} for row in client.get_page("/plans/tasks", size=200)]
    return _one(rows, which, "任务")


def _one(rows: Sequence[Row], which: str | None, what: str) -> Row:
    """The only row that fits.

    An id wins over words; where several rows fit, or none, the program ends and says so.
    """
    fitting = [row for row in rows if which is None or str(row["id"]).endswith(which.lower())]
    if which is not None and not fitting:
        fitting = [row for row in rows if which in row["title"]]
    if len(fitting) != 1:
        end_with(*_complaint(rows, fitting, which, what))
    return fitting[0]


def _complaint(
    rows: Sequence[Row], fitting: Sequence[Row], which: str | None, what: str
) -> tuple[str, str]:
    if not rows:
        return f"这里还没有{what}。", "nothing-there"
    if not fitting:
        return f"没有符合“{which or ''}”的{what}。", "not-found"
    names = "；".join(f"{short(row['id'])} {row['title'][:30]}" for row in fitting[:10])
    return f"符合的{what}不止一个，请写编号：{names}", "ambiguous"
