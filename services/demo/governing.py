"""Takes what schools decided together to the platform's door; done again it finds itself done."""

from datetime import date, timedelta
from typing import Any

from services.demo.cast import Cast
from services.demo.democracy import Answer, Come, Gather, Meet, Suggest
from services.demo.motions import Motion, Propose

_TERM_YEARS = 5
_ASKED_DAYS_AHEAD = 30
_COLLECTED = timedelta(days=30), timedelta(days=12)  # first and last day, before the table
_LONG_AGO = timedelta(days=3 * 365)


async def govern(cast: Cast, act: Gather | Meet | Suggest | Propose, day: date) -> None:
    match act:
        case Gather():
            await _gather(cast, act, day)
        case Meet():
            await _meet(cast, act, day)
        case Suggest():
            await _suggest(cast, act)
        case Propose():
            await _propose(cast, act, day)


async def _gather(cast: Cast, act: Gather, day: date) -> None:
    """A session that is asked for, or one entered from paper with its days."""
    gathering, key = act.gathering, f"{act.school}/congress"
    chair = cast.chair(act.school)
    long_ago = gathering.come is Come.HELD_LONG_AGO
    held_on = day - _LONG_AGO if long_ago else day
    opening = {
        "number": gathering.term,
        "kind": gathering.kind.value,
        "years": _TERM_YEARS,
        "first_day": held_on.isoformat(),
    }
    common = {"union_id": str(cast.union_id(act.school)), "opening": opening}
    if gathering.come is Come.ASKED_FOR:
        planned = (day + timedelta(days=_ASKED_DAYS_AHEAD)).isoformat()
        wanted = common | {"planned_on": planned, "agenda": _agenda()}
        made = await chair.post("/activities/congress", key, wanted)
        path = f"/activities/congress/{made['id']}"
        agreed = {"agreed_on": day.isoformat(), "minutes_number": f"支委会〔{day.year}〕6号"}
        await chair.post(f"{path}/agreed", f"{key}/agreed", agreed)
        await chair.post(f"{path}/request", f"{key}/request", {"way": "request"})
        return
    on = held_on.isoformat()
    held = {
        "held_on": on,
        "due": gathering.due,
        "present": gathering.present,
        "agenda": [
            item | {"outcome": "passed" if item["treatment"] == "adopt" else "agreed"}
            for item in _agenda()
        ],
        "resolution": "同意学校工作报告，通过教职工绩效考核和奖励分配办法。",
        "place": "学校会议室",
        "party_agreed_on": on,
        "party_minutes_number": f"支委会〔{held_on.year}〕3号",
        "published_on": on,
        "reported_on": on,
    }
    await chair.post("/activities/congress/recorded", key, common | held)


def _agenda() -> list[dict[str, Any]]:
    return [
        {
            "title": "学校工作报告",
            "treatment": "deliberate",
            "power": "P3",
            "presenter": "校长",
        },
        {
            "title": "教职工绩效考核和奖励分配办法",
            "treatment": "adopt",
            "power": "P4",
            "presenter": "分管校领导",
        },
    ]


async def _meet(cast: Cast, act: Meet, day: date) -> None:
    table = act.table
    decision = {
        "text": table.decision,
        "as_task": True,
        "owner_id": str(cast.colleague(act.school, table.owner)),
        "due_on": (day + timedelta(days=table.due_in_days)).isoformat(),
    }
    matter = {
        "title": table.matter,
        "result": "agreed",
        "discussion": table.discussion,
        "decisions": [decision],
    }
    wanted = {
        "union_id": str(cast.union_id(act.school)),
        "kind": "joint",
        "held_on": day.isoformat(),
        "place": "行政楼小会议室",
        "host_name": "党总支书记",
        "recorder_name": "工会干事",
        "attendants": [
            {"name": "党总支书记", "side": "party"},
            {"name": "分管后勤副校长", "side": "management"},
            {
                "name": "工会主席",
                "side": "union",
                "person_id": str(cast.person_id(f"chair-{act.school}")),
            },
        ],
        "matters": [matter],
        "final": True,
    }
    await cast.chair(act.school).post("/activities/meetings", f"{act.school}/meeting", wanted)


async def _suggest(cast: Cast, act: Suggest) -> None:
    idea, key = act.idea, f"{act.school}/suggestion/{act.index}"
    said = {
        "union_id": str(cast.union_id(act.school)),
        "category": idea.category.value,
        "title": idea.title,
        "text": idea.text,
        "named": idea.named,
    }
    made = await cast.teacher(act.school).post("/activities/suggestions", key, said)
    if idea.answer is Answer.WAITING:
        return
    path, chair = f"/activities/suggestions/{made['id']}", cast.chair(act.school)
    shown = {"title": idea.title, "text": idea.text}
    await chair.post(f"{path}/show", f"{key}/show", shown)
    if idea.answer is Answer.ADOPTED:
        answer = {"outcome": "adopted", "answer": idea.reply}
        await chair.post(f"{path}/answer", f"{key}/answer", answer)


async def _propose(cast: Cast, act: Propose, day: date) -> None:
    """A round that was held on paper, for the session that the school has entered."""
    chair, key = cast.chair(act.school), f"{act.school}/proposals"
    union_id = str(cast.union_id(act.school))
    [session] = await chair.get_page("/activities/congress", union_id=union_id, state="reported")
    opened, closed = (day - before for before in _COLLECTED)
    wanted = {
        "union_id": union_id,
        "session_id": session["id"],
        "opens_on": opened.isoformat(),
        "closes_on": closed.isoformat(),
        "from_paper": True,
    }
    collecting = await chair.post("/activities/proposal-rounds", key, wanted)
    table = {"day": day.isoformat(), "rows": [_line(motion) for motion in act.motions]}
    path = f"/activities/proposal-rounds/{collecting['id']}/table"
    await chair.post(path, f"{key}/table", table)


def _line(motion: Motion) -> dict[str, Any]:
    return {
        "title": motion.title,
        "who": list(motion.who),
        "category": motion.category.value,
        "handler": motion.handler,
        "answer": motion.answer,
        "grade": motion.grade.value if motion.grade else None,
    }
