"""Does one act of the story at the platform's door; done again it finds itself done."""

from typing import Any

from services.demo.cast import Cast
from services.demo.plan_document import report_docx
from services.demo.timeline import (
    Act,
    Adapt,
    AddLine,
    Assign,
    Chase,
    ReportAtCounty,
    ReportLine,
    ReportMeasure,
    Return,
    Sign,
)
from services.plans.kinds import Category


async def perform(cast: Cast, plan_id: str, act: Act) -> None:  # noqa: C901 - one line per kind of act
    match act:
        case Sign():
            await _sign(cast, act)
        case Adapt():
            await _adapt(cast, act)
        case AddLine():
            await _add_line(cast, act)
        case Assign():
            await _assign(cast, act)
        case ReportMeasure():
            await _report_measure(cast, act)
        case ReportLine():
            await _report_line(cast, act)
        case ReportAtCounty():
            await _report_at_county(cast, act)
        case Return():
            await _return(cast, act)
        case Chase():
            await cast.officer.post(f"/plans/plans/{plan_id}/chase", "chase", {"union_ids": []})


async def _sign(cast: Cast, act: Sign) -> None:
    page = await cast.school_plan(act.school)
    await cast.chair(act.school).post(
        f"/plans/school-plans/{page['id']}/sign", f"{act.school}/sign"
    )


async def _adapt(cast: Cast, act: Adapt) -> None:
    task = await cast.task(act.school, act.adaptation.measure_code)
    if task["text"] == act.adaptation.text:
        return
    change = {"own_text": act.adaptation.text}
    await cast.chair(act.school).patch(f"/plans/tasks/{task['id']}", change, seen=task["version"])


async def _add_line(cast: Cast, act: AddLine) -> None:
    page = await cast.school_plan(act.school)
    line = {
        "text": act.line.text,
        "category": Category.OTHER.value,
        "due_on": act.due_on.isoformat(),
    }
    await cast.chair(act.school).post(
        f"/plans/school-plans/{page['id']}/lines", f"{act.school}/line/{act.index}", line
    )


async def _assign(cast: Cast, act: Assign) -> None:
    task = await cast.task(act.school, act.measure_code)
    owner = {"owner_id": str(cast.person_id(act.login))}
    await cast.chair(act.school).post(
        f"/plans/tasks/{task['id']}/assign", f"{act.school}/assign/{act.measure_code}", owner
    )


async def _report_measure(cast: Cast, act: ReportMeasure) -> None:
    report, chair = act.report, cast.chair(act.school)
    task = await cast.task(act.school, report.measure_code)
    key = f"{act.school}/report/{report.measure_code}"
    decided = f"（依据：{report.decided_by}）" if report.decided_by else ""
    said: dict[str, Any] = {
        "statement": f"{report.statement}{decided}",
        "done_on": report.done_on.isoformat(),
        "from_paper": bool(report.decided_by),
    }
    if task["file_required"]:
        paper = report_docx(task["deliverable"], report.statement)
        file = (f"{task['deliverable']}.docx", paper)
        fields = {"union_id": task["union_id"]}
        stored = await chair.upload("/plans/files", f"{key}/file", file, fields)
        said["file_id"] = stored["id"]
    await chair.post(f"/plans/tasks/{task['id']}/report", key, said)


async def _report_line(cast: Cast, act: ReportLine) -> None:
    page = await cast.school_plan(act.school)
    lines = sorted((t for t in page["tasks"] if t["own_line"]), key=lambda t: str(t["id"]))
    said = {"statement": act.statement, "done_on": act.done_on.isoformat()}
    await cast.chair(act.school).post(
        f"/plans/tasks/{lines[act.index]['id']}/report",
        f"{act.school}/line/{act.index}/report",
        said,
    )


async def _report_at_county(cast: Cast, act: ReportAtCounty) -> None:
    """Clusters report through the county, one copy for each cluster."""
    said = {"statement": act.statement, "done_on": act.done_on.isoformat()}
    for task in await cast.tasks(cast.officer, act.measure_code):
        key = f"county/report/{act.measure_code}/{task['id']}"
        await cast.officer.post(f"/plans/tasks/{task['id']}/report", key, said)


async def _return(cast: Cast, act: Return) -> None:
    task = await cast.task(act.school, act.measure_code)
    await cast.officer.post(
        f"/plans/tasks/{task['id']}/return",
        f"{act.school}/return/{act.measure_code}",
        {"reason": act.reason},
    )
