"""How plans, drafts, the wall and progress look on a terminal."""

from collections.abc import Sequence
from typing import Any

from services.cli.rendering import day, short, show, table

Row = dict[str, Any]

# The terminal stands apart from the services, so the words of their answers are given here.
_ACTORS = {"county": "县里", "cluster": "片区", "school": "学校"}


def show_plans(rows: Sequence[Row]) -> None:
    shown = table(f"计划 {len(rows)} 份", "编号", "标题", "周期", "状态", "签收截止")
    for row in rows:
        shown.add_row(
            short(row["id"]), row["title"], row["period"], row["state_label"], day(row["sign_by"])
        )
    show(shown)


def show_plan(plan: Row) -> None:
    show(f"《{plan['title']}》 {plan['period']}  {plan['state_label']}  编号 {short(plan['id'])}")
    shown = table("任务和措施", "任务", "由谁", "措施", "期限", "材料")
    for task in plan["tasks"]:
        for place, measure in enumerate(task["measures"]):
            paper = measure["deliverable"] or ""
            shown.add_row(
                "" if place else f"{task['position']}. {task['title']}",
                _ACTORS[measure["actor"]],
                measure["text"],
                day(measure["due_on"]),
                f"{paper}（必交）" if measure["file_required"] else paper,
            )
    show(shown)


def show_draft(draft: Row) -> None:
    show(f"草稿 {short(draft['id'])}：{draft['name']}")
    for plan, doubts in zip(draft["content"]["plans"], draft["open_doubts"], strict=True):
        tasks = [task for task in plan["tasks"] if not task["dropped"]]
        measures = sum(len(task["measures"]) for task in tasks)
        title = f"《{plan['title'] or '无标题'}》 {len(tasks)} 项任务、{measures} 条措施"
        shown = table(title, "任务", "由谁", "措施", "期限", "请确认")
        for task in tasks:
            notes = "；".join(d["reason"] for d in task["doubts"] if not d["settled"])
            for place, measure in enumerate(task["measures"] or [{}]):
                due = measure.get("due") or {}
                shown.add_row(
                    "" if place else task["title"],
                    _ACTORS.get(measure.get("actor", ""), ""),
                    measure.get("text", task["text"]),
                    day(measure.get("due_on") or task["due_on"] or due.get("on")),
                    "" if place else notes,
                )
        show(shown)
        aside = sum(task["dropped"] and task["from_month_list"] for task in plan["tasks"])
        if aside:
            show(f"月度安排表 {aside} 行只作参考，不另发给学校。")
        if doubts:
            show(f"还有 {doubts} 处需要确认；都看过后，确认时加 --accept-doubts。")


def show_school_plan(page: Row) -> None:
    signed = (
        f"{day(page['signed_on'])}由{page['signed_name']}签收"
        if page["signed_on"]
        else f"请于{page['sign_by_label']}前签收"
    )
    show(f"{page['union_name']}：《{page['title']}》 {signed}")
    show_tasks(page["tasks"])


def show_tasks(rows: Sequence[Row]) -> None:
    shown = table(f"任务 {len(rows)} 项", "编号", "单位", "任务", "期限", "状态", "还有")
    for row in rows:
        mark = "（逾期）" if row["overdue"] else ""
        returned = f"，退回：{row['reason']}" if row["reason"] else ""
        shown.add_row(
            short(row["id"]),
            row["union_name"],
            row["text"],
            row["due_label"],
            f"{row['state_label']}{mark}{returned}",
            row["days_left"],
        )
    show(shown)


def show_wall(wall: Row) -> None:
    show(f"《{wall['title']}》 已签收 {wall['signed']} 所，未签收 {wall['unsigned']} 所")
    shown = table(
        "县级总览", "学校", "片区", "主席", "签收", "#任务", "#完成", "#逾期", "#与县里不同"
    )
    for row in wall["rows"]:
        counts = row["counts"]
        shown.add_row(
            row["name"],
            row["cluster_name"] or "",
            row["chair"] or "",
            day(row["signed_on"]) or "未签收",
            str(counts["total"]),
            str(counts["done"]),
            str(counts["overdue"]),
            str(row["differences"]),
        )
    show(shown)


def show_progress(progress: Row) -> None:
    shown = table("办理进展", "单位", "#任务", "#完成", "#逾期")
    _add_counts(shown, "各学校合计", progress["schools"])
    _add_counts(shown, "县教育工会", progress["county"])
    for cluster in progress["clusters"]:
        _add_counts(shown, cluster["name"], cluster["counts"])
        for school in cluster["schools"]:
            _add_counts(shown, f"  {school['name']}", school["counts"])
    show(shown)


def _add_counts(shown: Any, name: str, counts: Row) -> None:
    shown.add_row(name, str(counts["total"]), str(counts["done"]), str(counts["overdue"]))
