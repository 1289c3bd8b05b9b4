"""The first day at the county: read the plan's document, review it, approve it, issue it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from services.demo.caller import Caller, JobFailed
from services.demo.plan import CountyPlan, Measure, Task
from services.demo.plan_document import county_plan_docx

Edit = dict[str, Any]
DraftTask = dict[str, Any]

FILE_NAME = "县教育工会工作要点.docx"

# Two small tasks on the same matter become one, and one that is about two matters becomes two.
_MERGED = ("抓好学习教育", "搭建岗位练兵平台")
_MERGED_TITLE = "抓好学习教育，搭建岗位练兵平台"
_SPLIT = "办好教师节活动，吸收新教师入会"
_SPLIT_AT_MEASURE = "new-members"
_SPLIT_TITLES = ("办好教师节活动", "吸收新教师入会")
_OPTIONAL = "活跃文体生活"


@dataclass(frozen=True)
class Imported:
    """What the parser found in the document."""

    tasks: int
    measures: int
    dated_items: int
    doubts: int


async def import_plan(officer: Caller, plan: CountyPlan) -> tuple[dict[str, Any], Imported]:
    """Upload the document; the draft and what was found in it."""
    file = (FILE_NAME, county_plan_docx(plan.period))
    draft = await officer.upload("/plans/drafts", "import", file)
    found = _tasks(draft)
    own = [task for task in found if not task["from_month_list"]]
    return draft, Imported(
        tasks=len(own),
        measures=sum(len(task["measures"]) for task in own),
        dated_items=len(found) - len(own),
        doubts=sum(draft["open_doubts"]),
    )


async def review(officer: Caller, plan: CountyPlan, draft: dict[str, Any]) -> dict[str, Any]:
    """Mend what the parser proposed until it says what the plan says."""
    edits = [
        *(edit for task in plan.tasks for edit in _mend_duties(task, _draft_task(draft, task))),
        {"op": "settle"},
    ]
    draft = await _edit(officer, draft, "duties", edits)
    draft = await _edit(officer, draft, "shape", _reshape(plan, draft))
    draft = await _edit(officer, draft, "titles", _retitle(draft))
    details = [edit for measure in plan.measures for edit in _details(measure, draft)]
    optional = {"op": "oblige", "task": _titled(draft, _OPTIONAL)["id"], "mandatory": False}
    return await _edit(officer, draft, "details", [*details, optional])


async def confirm(officer: Caller, plan: CountyPlan, draft: dict[str, Any]) -> dict[str, Any]:
    """Make the work plan of the reviewed draft and ask for approval."""
    made = await officer.post(
        f"/plans/drafts/{draft['id']}/confirm",
        "confirm",
        {"plan": 0, "period_kind": plan.period.kind.value, "year": plan.period.first_year},
    )
    submitted: dict[str, Any] = await officer.post(f"/plans/plans/{made['id']}/submit", "submit")
    return submitted


async def approve(chair: Caller, plan_id: UUID | str) -> dict[str, Any]:
    approved: dict[str, Any] = await chair.post(f"/plans/plans/{plan_id}/approve", "approve")
    return approved


async def issue(officer: Caller, approved: dict[str, Any]) -> dict[str, Any]:
    """Give every school its copies, to be signed within the county's number of working days."""
    issued: dict[str, Any] = await officer.post(
        f"/plans/plans/{approved['id']}/issue", "issue", seen=approved["version"]
    )
    return issued


def plain(text: str) -> str:
    """A measure's words without the mark that ends a sentence of the document."""
    return text.strip().rstrip("。；")


async def _edit(
    officer: Caller, draft: dict[str, Any], name: str, edits: list[Edit]
) -> dict[str, Any]:
    edited: dict[str, Any] = await officer.post(
        f"/plans/drafts/{draft['id']}/edits",
        f"edits/{name}",
        {"edits": edits},
        seen=draft["version"],
    )
    return edited


def _tasks(draft: dict[str, Any]) -> list[DraftTask]:
    return [task for plan in draft["content"]["plans"] for task in plan["tasks"]]


def _draft_task(draft: dict[str, Any], task: Task) -> DraftTask:
    """The task as the parser found it: by its title, else by the words it begins with."""
    for found in _tasks(draft):
        if found["title"] == task.heading or found["text"].startswith(task.heading):
            return found
    raise JobFailed(f"导入的草稿里没有“{task.heading}”这项任务。")


def _titled(draft: dict[str, Any], title: str) -> DraftTask:
    for found in _tasks(draft):
        if found["title"] == title:
            return found
    raise JobFailed(f"草稿里没有“{title}”这项任务。")


def _mend_duties(task: Task, found: DraftTask) -> Iterable[Edit]:
    """Take away proposed duties that are none, and add those that were not seen as such."""
    wanted = {plain(measure.text): measure for measure in task.measures}
    proposed = {plain(measure["text"]): measure for measure in found["measures"]}
    for text, measure in proposed.items():
        if text not in wanted:
            yield {"op": "drop_measure", "measure": measure["id"]}
    for text, missing in wanted.items():
        if text not in proposed:
            yield {
                "op": "add_measure",
                "task": found["id"],
                "text": text,
                "actor": missing.actor.value,
            }


def _reshape(plan: CountyPlan, draft: dict[str, Any]) -> list[Edit]:
    [splitting] = [measure for measure in plan.measures if measure.code == _SPLIT_AT_MEASURE]
    two_in_one = _titled(draft, _SPLIT)
    return [
        {"op": "merge", "tasks": [_titled(draft, title)["id"] for title in _MERGED]},
        {"op": "split", "task": two_in_one["id"], "at": two_in_one["text"].index(splitting.text)},
    ]


def _retitle(draft: dict[str, Any]) -> list[Edit]:
    tasks = _tasks(draft)
    first = next(index for index, task in enumerate(tasks) if task["title"] == _SPLIT)
    ids = (_titled(draft, _MERGED[0])["id"], tasks[first]["id"], tasks[first + 1]["id"])
    titles = (_MERGED_TITLE, *_SPLIT_TITLES)
    retitled = [
        {"op": "change_task", "task": task_id, "title": title}
        for task_id, title in zip(ids, titles, strict=True)
    ]
    return [*retitled, {"op": "change_task", "task": ids[2], "category": "organisation"}]


def _details(measure: Measure, draft: dict[str, Any]) -> Iterable[Edit]:
    """Who does it, by which day, and what has to be handed in."""
    for task in _tasks(draft):
        for found in task["measures"]:
            if not task["dropped"] and plain(found["text"]) == plain(measure.text):
                yield {
                    "op": "change_measure",
                    "measure": found["id"],
                    "text": plain(measure.text),
                    "actor": measure.actor.value,
                    "due_on": measure.due.isoformat(),
                    "deliverable": measure.deliverable or None,
                    "file_required": measure.required,
                }
                return
    raise JobFailed(f"草稿里没有“{measure.short}”这条措施。")
