"""A row of every kind, made through the doors people use where there is one."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from services.welfare.openings.tables import FileOpening
from services.welfare.transfers.tables import CaseTransfer
from shared.database import CHINA, new_id, utc_now
from shared.tenancy import Scope
from tests.e2e.door import Door
from tests.e2e.papers import OWN_PLAN, page_of
from tests.e2e.probes.activities import MINUTES, SUGGESTION
from tests.e2e.probes.probe import LONG_AGO, SOON, Kind
from tests.e2e.probes.proposals import PROPOSAL
from tests.e2e.probes.terms import COMMITTEE, CONSTITUENCY, DELEGATE, DUTY, TERM
from tests.e2e.probes.welfare import AID, CAMPAIGN, CASE, COVER, HEALTH_CHECK, VISIT
from tests.e2e.world import World
from tests.infrastructure.proof_files import picture

Ids = dict[Kind, str]


async def data_rows(officer: Door, ids: Ids) -> None:
    """Somebody asks for their data on paper, somebody's is kept by law, and all are asked."""
    person = ids[Kind.PERSON]
    asked = {"person_id": person, "kind": "erasure", "reason": "本人书面申请"}
    ids[Kind.DATA_REQUEST] = (await officer.post("/directory/data-requests", asked))["id"]
    text = {"purpose": "photos", "title": "活动照片", "body": "可以用您的照片吗？"}
    await officer.post("/directory/consent-texts", text)
    kept = {"person_id": person, "why": "劳动争议", "until": SOON}
    holds = await officer.post("/directory/legal-holds", kept)
    ids[Kind.HOLD] = next(hold["id"] for hold in holds if hold["person_id"] == person)


async def county_rows(world: World, officer: Door, chair: Door) -> Ids:
    """A plan that is issued, one that is being reviewed, and a day of the calendar."""
    issued, reviewed = [
        await officer.upload("/plans/drafts", name, OWN_PLAN.encode())
        for name in ("issued.txt", "reviewed.txt")
    ]
    confirmed = {"year": 2027, "accept_doubts": True}
    made = await officer.post(f"/plans/drafts/{issued['id']}/confirm", confirmed)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    approved = await chair.post(f"/plans/plans/{made['id']}/approve")
    await officer.post(f"/plans/plans/{made['id']}/issue", seen=approved["version"])
    day = {"first_day": SOON, "last_day": SOON, "kind": "holiday", "note": "县里停课"}
    days = await officer.post("/plans/calendar/days", day)
    await world.settle()
    return {
        Kind.DRAFT: reviewed["id"],
        Kind.PLAN: made["id"],
        Kind.PLAN_TASK: made["tasks"][0]["id"],
        Kind.MEASURE: made["tasks"][0]["measures"][0]["id"],
        Kind.DAYS: days["id"],
    }


async def school_rows(world: World, chair: Door, plan_id: str) -> Ids:
    """What a school has of its own."""
    page = await page_of(chair, plan_id)
    paper = ("会议情况.pdf", b"%PDF-1.4 minutes")
    stored = await chair.upload("/plans/files", *paper, union_id=page["union_id"])
    inbox = await chair.get("/notifications/inbox")
    channels = await chair.get("/notifications/channels")
    channel_id = channels["items"][0]["id"]
    delivery = await chair.post(f"/notifications/channels/{channel_id}/test")
    sessions = await chair.get("/directory/sessions")
    own = f"/directory/people/{(await chair.get('/directory/me'))['person_id']}"
    opening = await chair.post(f"{own}/openings", {"reason": "核对名册信息"})
    correction = await chair.post("/directory/me/corrections", {"words": "出生年月有误。"})
    roster = ("名册.csv", "姓名,出生年月\n王丽,1985.13\n".encode())
    imported = await chair.upload("/directory/roster-imports", *roster, union_id=page["union_id"])
    aid = await chair.post("/welfare/relief", AID | {"union_id": page["union_id"]})
    case = await chair.post("/welfare/hardship", CASE | {"union_id": page["union_id"]})
    visit = await chair.post("/welfare/visits", VISIT | {"union_id": page["union_id"]})
    campaign = await chair.post("/welfare/campaigns", CAMPAIGN | {"union_id": page["union_id"]})
    opened = await chair.post(f"/welfare/campaigns/{campaign['id']}/open")
    check = await chair.post(
        "/welfare/health-checks", HEALTH_CHECK | {"union_id": page["union_id"]}
    )
    cover = await _cover(chair, page["union_id"])
    notice, objection = await _notice(chair, page["union_id"])
    term = await _term(chair, page["union_id"])
    suggestion = await chair.post(
        "/activities/suggestions", SUGGESTION | {"union_id": page["union_id"]}
    )
    collecting, proposal = await _proposal(chair, page["union_id"])
    receipt = ("收条.jpg", picture())
    matter = {"kind": "receipt", "subject_kind": "aid", "subject_id": aid["id"]}
    proof = await chair.upload("/welfare/proofs", *receipt, **matter)
    minutes = {"kind": "minutes", "subject_kind": "notice", "subject_id": notice}
    scan = await chair.upload("/activities/proofs", "记录.jpg", picture(), **minutes)
    congress = await _congress(chair, page["union_id"])
    session = await _session(chair, page["union_id"])
    return {
        Kind.EVIDENCE: await _evidence(world, chair, page["union_id"]),
        Kind.AID: aid["id"],
        Kind.CASE: case["id"],
        Kind.VISIT: visit["id"],
        Kind.CAMPAIGN: campaign["id"],
        Kind.CAMPAIGN_LIST: opened["own_list"]["id"],
        Kind.HEALTH_CHECK: check["id"],
        Kind.COVER: cover["id"],
        Kind.COVER_CLAIM: cover["claims"][0]["id"],
        Kind.PROOF: proof["id"],
        Kind.SCAN: scan["id"],
        Kind.PUBLIC_NOTICE: notice,
        Kind.OBJECTION: objection,
        **term,
        Kind.SUGGESTION: suggestion["id"],
        **await _meeting(chair, page["union_id"]),
        Kind.CONGRESS: congress,
        Kind.BALLOT: await _ballot(chair, session),
        Kind.CONGRESS_SESSION: session,
        Kind.PAPER_NUMBER: await _number(chair, page["union_id"]),
        Kind.PROPOSAL_ROUND: collecting,
        Kind.PROPOSAL: proposal,
        Kind.OPENING: opening["id"],
        Kind.CORRECTION: correction["id"],
        Kind.SCHOOL_PLAN: page["id"],
        Kind.TASK: page["tasks"][0]["id"],
        Kind.FILE: stored["id"],
        Kind.NOTICE: inbox["items"][0]["id"],
        Kind.CHANNEL: channel_id,
        Kind.DELIVERY: delivery["id"],
        Kind.SESSION: sessions[0]["id"],
        Kind.ROSTER: imported["id"],
        Kind.UNION: page["union_id"],
    }


async def _meeting(chair: Door, union_id: str) -> Ids:
    """Final minutes with a matter for the congress and a decision."""
    final = {"union_id": union_id, "final": True}
    made = await chair.post("/activities/meetings", MINUTES | final)
    [matter] = made["matters"]
    return {
        Kind.MEETING: made["id"],
        Kind.MEETING_MATTER: matter["id"],
        Kind.MEETING_DECISION: matter["decisions"][0]["id"],
    }


async def _evidence(world: World, chair: Door, union_id: str) -> str:
    """A record of work done that plans has heard of."""
    days = {"decided_on": LONG_AGO, "paid_on": LONG_AGO, "receipted_on": LONG_AGO}
    given = AID | days | {"decided_by_name": "某校长", "paid_by": "signed", "union_id": union_id}
    await chair.post("/welfare/relief/from-paper", given)
    await world.settle()
    records = await chair.get("/plans/evidence", union_id=union_id)
    evidence_id: str = records["items"][0]["id"]
    return evidence_id


async def opened(world: World, officer: Door, ids: Ids) -> None:
    """The county's officer has said why; longer than a slow machine needs."""
    me = await officer.get("/directory/me")
    county_id = world.seed.county.id
    async with world.database("welfare").transaction(Scope(county_id)) as tx:
        tx.session.add(
            FileOpening(
                id=new_id(),
                county_id=county_id,
                union_id=UUID(ids[Kind.UNION]),
                subject_kind="hardship",
                subject_id=UUID(ids[Kind.CASE]),
                look="file",
                actor_id=UUID(me["person_id"]),
                actor_name=me["name"],
                reason="核对",
                made_at=tx.now,
                open_until=tx.now + timedelta(hours=6),
            )
        )


async def transfer(world: World, county_id: UUID, ids: Ids) -> str:
    """A hardship file that is to go to another school; the small county has no other."""
    union_id = UUID(ids[Kind.UNION])
    async with world.database("welfare").transaction(Scope(county_id)) as tx:
        made = CaseTransfer(
            id=new_id(),
            county_id=county_id,
            union_id=union_id,
            case_id=UUID(ids[Kind.CASE]),
            state="asked",
            from_union_id=union_id,
            to_union_id=new_id(),
            first_day=tx.today,
            asked_on=tx.today,
            lapses_on=tx.today + timedelta(days=60),
            made_at=tx.now,
        )
        tx.session.add(made)
        return str(made.id)


async def _cover(chair: Door, union_id: str) -> dict[str, Any]:
    """A cover with somebody who takes part and claims."""
    cover = await chair.post("/welfare/mutual-aid", COVER | {"union_id": union_id})
    path = f"/welfare/mutual-aid/{cover['id']}"
    me = (await chair.get("/directory/me"))["person_id"]
    asked = await chair.post(f"{path}/people", {"people": [me]})
    entry = asked["members"][0]["id"]
    day = COVER["first_day"]
    await chair.post(f"{path}/answers", {"entries": [entry], "answer": "enrol", "day": day})
    await chair.post(f"{path}/claims", {"entry_id": entry, "happened_on": day})
    found: dict[str, Any] = await chair.get(path)
    return found


async def _notice(chair: Door, union_id: str) -> tuple[str, str]:
    """A notice that hangs, and an objection to it."""
    wanted = {
        "union_id": union_id,
        "kind": "award",
        "title": "评优推荐",
        "text": "推荐王某。",
        "place": "system",
        "first_day": utc_now().astimezone(CHINA).date().isoformat(),
        "office": "学校工会",
        "phone": "0571-8765432",
        "signer": "学校工会委员会",
    }
    notice = await chair.post("/activities/notices", wanted)
    path = f"/activities/notices/{notice['id']}/objections"
    return notice["id"], (await chair.post(path, {"text": "与事实不符。"}))["id"]


async def _term(chair: Door, union_id: str) -> Ids:
    """A term with a constituency, a delegate who has done something, and a committee."""
    term = await chair.post("/activities/congress-terms", TERM | {"union_id": union_id})
    path = f"/activities/congress-terms/{term['id']}"
    await chair.post(f"{path}/constituencies", {"constituencies": [CONSTITUENCY]})
    await chair.post(f"{path}/committees", COMMITTEE)
    made = await chair.post(f"{path}/delegates", {"delegates": [DELEGATE]})
    delegate = made["delegates"][0]["id"]
    seat = await chair.post(f"/activities/delegates/{delegate}/duties", DUTY)
    return {
        Kind.CONGRESS_TERM: term["id"],
        Kind.CONSTITUENCY: made["constituencies"][0]["id"],
        Kind.COMMITTEE: made["committees"][0]["id"],
        Kind.DELEGATE: delegate,
        Kind.DUTY: seat["duties"][0]["id"],
    }


async def _ballot(chair: Door, session_id: str) -> str:
    """A vote that is being prepared, with the chair to sign what is counted."""
    wanted = {"session_id": session_id, "purpose": "motion", "way": "hands", "title": "工作报告"}
    ballot_id: str = (await chair.post("/activities/ballots", wanted))["id"]
    me = await chair.get("/directory/me")
    chief = {"duty": "chief_scrutineer", "name": me["name"], "person_id": me["person_id"]}
    holders = {"holders": [chief, {"duty": "counter", "name": "钱二"}]}
    await chair.put(f"/activities/vote-duties/{session_id}", holders)
    return ballot_id


async def _congress(chair: Door, union_id: str) -> str:
    """A session with its day, its place and a roll, on which the chair is."""
    wanted = {
        "union_id": union_id,
        "planned_on": SOON,
        "agenda": [{"title": "学校工作报告", "treatment": "hear", "power": "P3"}],
    }
    session = await chair.post("/activities/congress", wanted)
    path = f"/activities/congress/{session['id']}"
    await chair.post(f"{path}/agreed", {"agreed_on": LONG_AGO, "minutes_number": "3号"})
    when = {"starts_at": f"{SOON}T14:30:00+08:00", "place": "会议室"}
    await chair.post(f"{path}/schedule", when | {"override_reason": "先行召开"})
    me = await chair.get("/directory/me")
    guest = {"name": me["name"], "person_id": me["person_id"], "standing": "observer"}
    await chair.post(f"{path}/roll/entries", guest | {"reason": "主持会议"})
    return str(session["id"])


async def _session(chair: Door, union_id: str) -> str:
    """Another session of the term, that is being prepared."""
    wanted = {
        "union_id": union_id,
        "planned_on": "2026-01-12",
        "agenda": [{"title": "学校工作报告", "treatment": "hear", "power": "P3"}],
    }
    session_id: str = (await chair.post("/activities/congress", wanted))["id"]
    return session_id


async def _number(chair: Door, union_id: str) -> str:
    """The number of a paper that was written outside."""
    wanted = {"union_id": union_id, "title": "通知", "signed_on": LONG_AGO}
    register = await chair.post("/activities/paper-numbers", wanted)
    number_id: str = register["numbers"][0]["id"]
    return number_id


async def _proposal(chair: Door, union_id: str) -> tuple[str, str]:
    """A round of the whole staff, and a proposal in it that the chair writes."""
    today = utc_now().astimezone(CHINA).date()
    wanted = {
        "union_id": union_id,
        "title": "全校教职工大会提案",
        "opens_on": today.isoformat(),
        "closes_on": (today + timedelta(days=30)).isoformat(),
    }
    collecting = await chair.post("/activities/proposal-rounds", wanted)
    written = PROPOSAL | {"round_id": collecting["id"]}
    return collecting["id"], (await chair.post("/activities/proposals", written))["id"]


async def hand_over(officer: Door, ids: Ids) -> str:
    """A small office that somebody takes up; the day is today, so it can be taken back."""
    line = {"role": "proposal_handler", "to_person_id": ids[Kind.PERSON]}
    today = utc_now().astimezone(CHINA).date().isoformat()
    wanted = {"union_id": ids[Kind.UNION], "day": today, "lines": [line]}
    made: dict[str, Any] = await officer.post("/directory/hand-overs", wanted)
    return str(made["id"])
