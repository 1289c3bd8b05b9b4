"""Does one act of the story at the platform's door; done again it finds itself done."""

from datetime import date, timedelta
from typing import Any

from services.demo.affairs import Help, Reached, Relief, Show
from services.demo.campaign import Care, Come, Share
from services.demo.cast import Cast
from services.demo.democracy import Gather, Meet, Suggest
from services.demo.going import go
from services.demo.governing import govern
from services.demo.hardship import OpenFile, open_file
from services.demo.health import Check, Insure, give_care
from services.demo.motions import Propose
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
from services.demo.visitings import Visit
from services.plans.kinds import Category

_NOTICED_DAYS_LATER = 3
_BY_HAND = "校长（纸质签批单）"


async def perform(cast: Cast, plan_id: str, act: Act, day: date) -> None:  # noqa: C901, PLR0912 - one line per kind of act
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
        case Help():
            await _help(cast, act, day)
        case Show():
            await _show(cast, act, day)
        case Visit():
            await go(cast, act, day)
        case OpenFile():
            await open_file(cast, act, day)
        case Check() | Insure():
            await give_care(cast, act, day)
        case Care():
            await _care(cast, act, day)
        case Gather() | Meet() | Suggest() | Propose():
            await govern(cast, act, day)


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


async def _help(cast: Cast, act: Help, day: date) -> None:
    relief, key = act.relief, f"{act.school}/relief/{act.index}"
    wanted = _wanted(cast, act.school, relief, day)
    on = day.isoformat()
    paid = {"paid_on": on, "paid_by": relief.paid_by.value}
    if relief.reached is Reached.ON_PAPER:
        decided = {"decided_by_name": _BY_HAND, "decided_on": on, "receipted_on": on}
        await cast.chair(act.school).post(
            "/welfare/relief/from-paper", key, wanted | decided | paid
        )
        return
    officer = cast.officer_of(act.school)
    aid = await officer.post("/welfare/relief", key, wanted | {"request": True})
    steps: tuple[tuple[Reached, str, dict[str, Any]], ...] = (
        (Reached.AGREED, "approve", {}),
        (Reached.PAID, "pay", paid),
        (Reached.SIGNED_FOR, "receipt", {"receipted_on": on}),
    )
    for step, word, said in steps[: list(Reached).index(relief.reached)]:
        by = cast.chair(act.school) if step is Reached.AGREED else officer
        await by.post(f"/welfare/relief/{aid['id']}/{word}", f"{key}/{word}", said)


def _wanted(cast: Cast, school: str, relief: Relief, day: date) -> dict[str, Any]:
    return {
        "union_id": str(cast.union_id(school)),
        "kind": relief.kind.value,
        "occasion": relief.occasion.value,
        "happened_on": (day - timedelta(days=_NOTICED_DAYS_LATER)).isoformat(),
        "person_id": str(cast.colleague(school, relief.number)),
        "remark": relief.remark,
        "amount": relief.amount,
        "form": relief.form.value,
        "source": relief.source,
    }


async def _show(cast: Cast, act: Show, day: date) -> None:
    showing = act.showing
    name = next(u.seal_name for u in cast.seed.schools if u.school.code == act.school)
    wanted = {
        "union_id": str(cast.union_id(act.school)),
        "kind": showing.kind.value,
        "title": showing.title,
        "text": showing.text,
        "place": showing.place.value,
        "first_day": day.isoformat(),
        "office": "学校工会办公室",
        "phone": "0570-8800000",
        "signer": name,
    }
    await cast.chair(act.school).post(
        "/activities/notices", f"{act.school}/notice/{act.index}", wanted
    )


async def _care(cast: Cast, act: Care, day: date) -> None:
    officer, county = cast.officer, cast.seed.county.union_id
    wanted = act.frame | {"union_id": str(county)}
    made = await officer.post("/welfare/campaigns", "care", wanted)
    path = f"/welfare/campaigns/{made['id']}"
    await officer.post(f"{path}/request", "care/request")
    await cast.county_chair.post(f"{path}/approve", "care/approve")
    await officer.post(f"{path}/open", "care/open")
    for share in act.shares:
        await _take_part(cast, path, share, day)


async def _take_part(cast: Cast, campaign: str, share: Share, day: date) -> None:
    by, key = cast.officer_of(share.school), f"care/{share.school}"
    own = (await by.get(campaign))["own_list"]["id"]
    path = f"/welfare/campaign-lists/{own}"
    shown = await by.get(path)
    lines = [
        {
            "person_id": str(cast.colleague(share.school, number)),
            "reason": share.group.value,
            "amount": share.amount,
        }
        for number in share.numbers
    ]
    if not shown["lines"]:
        await by.put(f"{path}/lines", {"lines": lines}, seen=shown["version"])
    given = {"paid_on": day.isoformat(), "paid_by": "transfer"}
    steps: tuple[tuple[Come, str, dict[str, Any]], ...] = (
        (Come.SUBMITTED, "submit", {}),
        (Come.APPROVED, "approve", {}),
        (Come.PAID, "pay", given),
    )
    for step, word, said in steps[: list(Come).index(share.come)]:
        who = cast.officer if step is Come.APPROVED else by
        await who.post(f"{path}/{word}", f"{key}/{word}", said)
