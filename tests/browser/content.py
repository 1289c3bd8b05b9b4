"""What the pages show: one of everything, made through the doors people use."""

import json
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from shared.database import new_id
from shared.messaging.tables import PendingEvent, PendingState
from shared.tenancy import Scope
from tests.browser.halls import scheduled
from tests.e2e.door import Door
from tests.e2e.world import World

PLAN = Path(__file__).parents[2] / "docs" / "samples" / "county-plan-2026.docx"
TITLE = "每一页都要看的计划"
ROSTER = "姓名,性别,出生年月\n王新来,女,1985.13\n李新来,男,1990.02\n"
AID = {
    "kind": "condolence",
    "occasion": "hospital",
    "happened_on": "2026-01-05",
    "typed_name": "宋桂兰（退休）",
    "amount": "500",
    "source": "工会经费",
    "remark": "子女在外地",
}
CASE = {
    "cause": "low_income",
    "members": [
        {
            "name": "宋桂兰（退休）",
            "relation": "self",
            "job": "retired",
            "health": "chronic",
            "income": {"amount": "900", "per": "month"},
            "id_number": "11010519491231002X",
        }
    ],
    "spending": [{"kind": "medical", "money": {"amount": "6000", "per": "year"}}],
    "phone": "13800001234",
}
TERM = {
    "number": 12,
    "kind": "delegate_congress",
    "years": 5,
    "first_day": "2025-09-01",
    "staff_count": 90,
    "staff_women": 60,
}
CONSTITUENCY = {"name": "语文组", "leader_name": "周组长", "staff_count": 30, "seats": 3}
CAMPAIGN = {
    "kind": "care",
    "occasion": "term_start",
    "title": "开学慰问",
    "first_day": "2026-01-05",
    "last_day": "2099-01-05",
    "budget": "20000",
    "person_amount": "100",
    "pick": "all",
    "source": "工会经费",
}


@dataclass(frozen=True)
class Content:
    """Ids of what the pages show."""

    plan: str
    draft: str
    task: str
    unit: str
    person: str
    roster: str
    aid: str
    notice: str
    round: str
    proposal: str
    draft_proposal: str
    case: str
    visit: str
    check: str
    cover: str
    campaign: str
    list: str
    delegate: str
    congress: str
    hall: str
    ballot: str
    meeting: str
    suggestion: str


async def make_content(world: World) -> Content:
    """A plan that is issued, a draft in review, and an event that could not be delivered."""
    officer, chair = await world.door("county"), await world.door("county-chair")
    draft = await officer.upload("/plans/drafts", PLAN.name, PLAN.read_bytes())
    settle = {"edits": [{"op": "settle"}]}
    await officer.post(f"/plans/drafts/{draft['id']}/edits", settle, seen=draft["version"])
    period = {
        "period_kind": "calendar_year",
        "year": world.today.year,
        "title": TITLE,
    }
    made = await officer.post(f"/plans/drafts/{draft['id']}/confirm", period)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    approved = await chair.post(f"/plans/plans/{made['id']}/approve")
    await officer.post(f"/plans/plans/{made['id']}/issue", seen=approved["version"])
    await world.settle()
    await leave_undelivered(world)
    school = await world.door("chair-02")
    tasks = await school.get("/plans/tasks", plan_id=made["id"])
    other = await officer.upload("/plans/drafts", PLAN.name, PLAN.read_bytes())
    me = await school.get("/directory/me")
    people = await school.get("/directory/people")
    unit, listed = me["unions"][0]["id"], people["items"][-1]["id"]
    roster = await school.upload("/directory/roster-imports", "名册.csv", ROSTER.encode())
    aid = await school.post("/welfare/relief", AID | {"union_id": unit, "request": True})
    task = tasks["items"][0]["id"]
    notice = await give_notice(world, school, unit)
    collecting, proposal, draft_proposal = await propose(world, school, unit)
    visit = await make_visit(school, unit)
    check, cover = await care_for(world, school, unit)
    case = await school.post("/welfare/hardship", CASE | {"union_id": unit})
    campaign = await school.post("/welfare/campaigns", CAMPAIGN | {"union_id": unit})
    opened = await school.post(f"/welfare/campaigns/{campaign['id']}/open")
    return Content(
        plan=made["id"],
        draft=other["id"],
        task=task,
        unit=unit,
        person=listed,
        roster=roster["id"],
        aid=aid["id"],
        notice=notice,
        round=collecting,
        proposal=proposal,
        draft_proposal=draft_proposal,
        case=case["id"],
        visit=visit,
        check=check,
        cover=cover,
        campaign=campaign["id"],
        list=opened["own_list"]["id"],
        # One after the other: both sessions are of the term that is opened first.
        delegate=await open_term(world, school, unit),
        ballot=await hold_vote(school, unit),
        congress=await make_session(school, unit),
        hall=await scheduled(world, "chair-03"),
        meeting=await make_minutes(school, unit),
        suggestion=await make_suggestion(school, unit),
    )


async def make_session(school: Door, unit: str) -> str:
    """A session of the term that the county is asked about, with matters to hear and to adopt."""
    agenda = [
        {"title": "学校工作报告", "treatment": "hear", "power": "P3", "presenter": "周校长"},
        {"title": "绩效工资分配办法（草案）", "treatment": "adopt", "power": "P4"},
    ]
    wanted = {"union_id": unit, "planned_on": "2026-01-12", "agenda": agenda}
    session: str = (await school.post("/activities/congress", wanted))["id"]
    path = f"/activities/congress/{session}"
    agreed = {"agreed_on": "2026-01-05", "minutes_number": "校党支〔2026〕1号"}
    await school.post(f"{path}/agreed", agreed)
    await school.post(f"{path}/request", {"way": "request"})
    title = {"union_id": unit, "title": "关于评选先进教研组的通知", "signed_on": "2026-01-05"}
    await school.post("/activities/paper-numbers", title)
    return session


async def propose(world: World, school: Door, unit: str) -> tuple[str, str, str]:
    """A round of the whole staff: a proposal that was handed in on paper, and a draft."""
    wanted = {
        "union_id": unit,
        "title": "春季教职工大会提案",
        "opens_on": world.today.isoformat(),
        "closes_on": (world.today + timedelta(days=20)).isoformat(),
    }
    collecting = await school.post("/activities/proposal-rounds", wanted)
    words = {
        "round_id": collecting["id"],
        "title": "改善教师午间休息条件",
        "reason": "中午没有地方休息，下午上课精神不好。",
        "measures": "把三楼空教室改成休息室，添置躺椅。",
        "category": "welfare",
    }
    paper = {"author": "宋老师", "seconders": ["何老师", "吕老师"]}
    handed_in = await school.post(
        "/activities/proposals/recorded",
        words | paper | {"submitted_on": world.today.isoformat()},
    )
    draft = await school.post("/activities/proposals", words | {"title": "修车棚漏雨"})
    return collecting["id"], handed_in["id"], draft["id"]


async def hold_vote(school: Door, unit: str) -> str:
    """A secret vote of a session that was held on paper, announced."""
    held = {
        "union_id": unit,
        "held_on": "2026-01-08",
        "due": 46,
        "present": 41,
        "agenda": [{"title": "绩效考核办法", "treatment": "adopt", "power": "P4"}],
    }
    session: str = (await school.post("/activities/congress/recorded", held))["id"]
    vote = {
        "ballot": {"session_id": session, "purpose": "motion", "title": "绩效考核办法"},
        "held": {
            "held_on": "2026-01-08",
            "due": 46,
            "present": 41,
            "issued": 41,
            "collected": 40,
            "valid": 39,
            "yes": 33,
            "no": 4,
            "abstain": 2,
            "chief_name": "周兰",
            "announced_by_name": "主席团",
        },
    }
    ballot: str = (await school.post("/activities/ballots/recorded", vote))["id"]
    return ballot


async def open_term(world: World, school: Door, unit: str) -> str:
    """A term with a constituency and delegates, one of whom has done something."""
    today = world.today.isoformat()
    term = await school.post("/activities/congress-terms", TERM | {"union_id": unit})
    path = f"/activities/congress-terms/{term['id']}"
    made = await school.post(f"{path}/constituencies", {"constituencies": [CONSTITUENCY]})
    place = made["constituencies"][0]["id"]
    people = [
        {"name": name, "first_day": TERM["first_day"], "constituency_id": place, "sex": "female"}
        for name in ("宋桂兰", "赵一")
    ]
    made = await school.post(f"{path}/delegates", {"delegates": people})
    delegate: str = made["delegates"][0]["id"]
    done = {"duty": "voice", "happened_on": today, "text": "收集了年级组对排课的意见。"}
    await school.post(f"/activities/delegates/{delegate}/duties", done)
    return delegate


async def make_minutes(school: Door, unit: str) -> str:
    """Final minutes with a matter for the congress and two decisions, one of them a task."""
    decisions = [{"text": "暑假前完成食堂改造。", "as_task": True}, {"text": "每月公布一次收支。"}]
    matters = [
        {"title": "教工食堂改造", "result": "agreed", "decisions": decisions},
        {"title": "绩效工资分配办法", "result": "to_congress", "power": "P4"},
    ]
    wanted = {
        "union_id": unit,
        "kind": "joint",
        "held_on": "2026-01-05",
        "place": "会议室",
        "host_name": "周书记",
        "recorder_name": "何干事",
        "attendants": [{"name": "周书记", "side": "party", "post": "党支部书记"}],
        "matters": matters,
        "final": True,
    }
    return str((await school.post("/activities/meetings", wanted))["id"])


async def make_suggestion(school: Door, unit: str) -> str:
    """A suggestion of a colleague that waits to be looked at."""
    wanted = {
        "union_id": unit,
        "category": "logistics",
        "title": "食堂加一个窗口",
        "text": "午饭排队要二十分钟，请加开一个窗口。",
        "named": False,
        "author_name": "老陈（退休）",
        "received_on": "2026-01-05",
    }
    return str((await school.post("/activities/suggestions/recorded", wanted))["id"])


async def make_visit(school: Door, unit: str) -> str:
    """A visit that was made and has something left to do."""
    made = {
        "union_id": unit,
        "occasion": "sudden_event",
        "happened_on": "2026-01-05",
        "typed_name": "宋桂兰（退休）",
        "visited_on": "2026-01-05",
        "way": "home",
        "visitors": ["周主席", "郑委员"],
        "finding": "房屋漏雨，暂住亲戚家",
        "follow_up": "联系社区",
        "follow_up_on": "2026-01-12",
    }
    visit: str = (await school.post("/welfare/visits/recorded", made))["id"]
    return visit


async def care_for(world: World, school: Door, unit: str) -> tuple[str, str]:
    """A check with times that everybody is told of, and a cover with a claim."""
    day = (world.today + timedelta(days=7)).isoformat()
    slot = {"day": day, "begins": "08:00", "ends": "09:00", "places": 20}
    days = {"first_day": day, "last_day": day}
    body = {"union_id": unit, "kind": "general", "hospital": "县人民医院", "slots": [slot]}
    check = await school.post("/welfare/health-checks", body | days)
    await school.post(f"/welfare/health-checks/{check['id']}/announce")
    today = world.today.isoformat()
    offered = {
        "union_id": unit,
        "name": "职工住院互助保障",
        "kind": "hospital",
        "insurer": "职工互助保障会",
        "first_day": today,
        "last_day": day,
        "person": "60",
    }
    cover = await school.post("/welfare/mutual-aid", offered)
    path = f"/welfare/mutual-aid/{cover['id']}"
    asked = [(await school.get("/directory/me"))["person_id"]]
    cover = await school.post(f"{path}/people", {"people": asked})
    entries = [member["id"] for member in cover["members"]]
    said = {"entries": entries, "answer": "enrol", "day": today}
    await school.post(f"{path}/answers", said)
    await school.post(f"{path}/claims", {"entry_id": entries[0], "happened_on": today})
    return check["id"], cover["id"]


async def give_notice(world: World, school: Door, unit: str) -> str:
    """A notice with an objection to handle."""
    wanted = {
        "union_id": unit,
        "kind": "award",
        "title": "优秀教师推荐人选",
        "text": "拟推荐王某。",
        "place": "board",
        "first_day": world.today.isoformat(),
        "office": "学校工会",
        "phone": "0571-8765432",
        "signer": "学校工会委员会",
    }
    notice: str = (await school.post("/activities/notices", wanted))["id"]
    objection = {
        "name": "赵一",
        "way": "phone",
        "received_on": world.today.isoformat(),
        "text": "名额不对。",
    }
    await school.post(f"/activities/notices/{notice}/objections/recorded", objection)
    return notice


async def leave_undelivered(world: World) -> None:
    database = world.database("notifications")
    async with database.transaction(Scope(world.seed.county.id)) as tx:
        tx.session.add(
            PendingEvent(
                id=new_id(),
                subscription="tell",
                event_id=new_id(),
                type="task.completed.v1",
                county_id=world.seed.county.id,
                body=json.dumps({"type": "task.completed.v1"}),
                state=PendingState.DEAD,
                attempts=8,
                reason="TimeoutError: ",
                error_class="TimeoutError",
                first_failed_at=tx.now - timedelta(hours=2),
                died_at=tx.now,
            )
        )
