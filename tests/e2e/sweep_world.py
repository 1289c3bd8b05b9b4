"""A platform of two counties in which every kind of row is there: our school's, and others'."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
from sqlalchemy import insert

from services.registry import NAMES
from services.welfare.openings.tables import FileOpening
from services.welfare.transfers.tables import CaseTransfer
from shared.contracts.roles import Role
from shared.database import CHINA, new_id, utc_now
from shared.messaging.tables import PendingEvent, PendingState
from shared.tenancy import Scope
from tests.e2e.door import Door
from tests.e2e.papers import OWN_PLAN, page_of
from tests.e2e.probes.probe import LONG_AGO, SOON, Kind
from tests.e2e.probes.welfare import AID, CAMPAIGN, CASE, COVER, HEALTH_CHECK, VISIT
from tests.e2e.world import World
from tests.infrastructure.proof_files import picture

OWN, SIBLING = "05", "02"  # a kindergarten of 46, and a school of the same cluster
LEAD = "04"

Ids = dict[Kind, str]

# Held in our school, or in the county above it; everybody else is a stranger to both.
SCHOOL_ROLES = ("union_chair", "union_officer", "principal", "group_leader", "staff_member")
ROLES = (
    "county_officer", "county_chair", "auditor", "operator", "cluster_lead", *SCHOOL_ROLES,
)  # fmt: skip

# Tables whose rows every school of a county may read.
KNOWN_TO_ALL = frozenset(
    {"trade_union", "union_copy", "cluster_member", "union_period", "union_act", "campus"}
)


@dataclass
class SweepWorld:
    """Doors by role; ids by owner and kind; and all ids that must never be seen."""

    doors: dict[str, Door] = field(default_factory=dict)
    own: Ids = field(default_factory=dict)
    sibling: Ids = field(default_factory=dict)
    other: Ids = field(default_factory=dict)
    of_other_county: frozenset[str] = frozenset()
    of_sibling: frozenset[str] = frozenset()

    def owners(self, role: str) -> list[Ids]:
        """Whose rows are foreign to this role."""
        return [self.sibling, self.other] if role in SCHOOL_ROLES else [self.other]

    def hidden_from(self, role: str) -> frozenset[str]:
        return (
            self.of_sibling | self.of_other_county if role in SCHOOL_ROLES else self.of_other_county
        )


async def prepare_sweep(world: World) -> SweepWorld:
    """Let both counties work, so that there is something to see."""
    made = SweepWorld()
    made.doors = await _doors(world)
    chair, sibling_chair = made.doors["union_chair"], await world.door(f"chair-{SIBLING}")
    theirs = [await world.door(login) for login in ("sq-officer", "sq-county-chair", "sq-chair")]
    for door in (chair, sibling_chair, theirs[2]):
        await _channel(world, door)
    county = (made.doors["county_officer"], made.doors["county_chair"])
    made.own = await _county_rows(world, *county)
    made.other = await _county_rows(world, *theirs[:2])
    made.own |= await _school_rows(world, chair, made.own[Kind.PLAN])
    made.sibling = await _school_rows(world, sibling_chair, made.own[Kind.PLAN])
    made.other |= await _school_rows(world, theirs[2], made.other[Kind.PLAN])
    _directory_rows(world, made)
    for ids, door in ((made.own, county[0]), (made.sibling, county[0]), (made.other, theirs[0])):
        ids[Kind.HAND_OVER] = await _hand_over(door, ids)
    for ids, county_id in (
        (made.own, world.seed.county.id),
        (made.sibling, world.seed.county.id),
        (made.other, world.neighbour.county),
    ):
        ids[Kind.TRANSFER] = await _transfer(world, county_id, ids)
    await _opened(world, county[0], made.own)
    await _places(world, made)
    await _accounts(world, made)
    await _data_rows(made, made.doors["county_officer"], made.own)
    await _data_rows(made, made.doors["county_officer"], made.sibling)
    await _data_rows(made, theirs[0], made.other)
    made.own[Kind.DEAD] = await _dead(world, world.seed.county.id)
    made.other[Kind.DEAD] = await _dead(world, world.neighbour.county)
    made.of_other_county = await _ids_where(world, "county_id", world.neighbour.county)
    sibling = _union(world, SIBLING)
    made.of_sibling = await _ids_where(world, "union_id", sibling) - {str(sibling)}
    return made


async def _data_rows(made: SweepWorld, officer: Door, ids: Ids) -> None:
    """Somebody asks for their data on paper, somebody's is kept by law, and all are asked."""
    person = ids[Kind.PERSON]
    asked = {"person_id": person, "kind": "erasure", "reason": "本人书面申请"}
    ids[Kind.DATA_REQUEST] = (await officer.post("/directory/data-requests", asked))["id"]
    text = {"purpose": "photos", "title": "活动照片", "body": "可以用您的照片吗？"}
    await officer.post("/directory/consent-texts", text)
    kept = {"person_id": person, "why": "劳动争议", "until": SOON}
    holds = await officer.post("/directory/legal-holds", kept)
    ids[Kind.HOLD] = next(hold["id"] for hold in holds if hold["person_id"] == person)


async def _doors(world: World) -> dict[str, Door]:
    """One person for each role; those without an account in the demo get one."""
    own = _union(world, OWN)
    held = {
        role: next(r.person_id for r in world.seed.roles if r.role is role and r.union_id == own)
        for role in (Role.PRINCIPAL, Role.GROUP_LEADER)
    }
    auditor = next(r.person_id for r in world.seed.roles if r.role is Role.AUDITOR)
    return {
        "county_officer": await world.door("county"),
        "county_chair": await world.door("county-chair"),
        "operator": await world.door("operator"),
        "union_chair": await world.door(f"chair-{OWN}"),
        "union_officer": await world.door(f"officer-{OWN}"),
        "cluster_lead": await world.door(f"chair-{LEAD}"),
        "auditor": await world.account("auditor", auditor),
        "principal": await world.account("principal", held[Role.PRINCIPAL]),
        "group_leader": await world.account("leader", held[Role.GROUP_LEADER]),
        "staff_member": await world.account("staff", _plain_staff(world, OWN)[0]),
    }


async def _channel(world: World, door: Door) -> None:
    me = await door.get("/directory/me")
    wanted = {
        "union_id": me["roles"][0]["union_id"],
        "kind": "email",
        "name": "学校邮箱",
        "address": "school@example.com",
        "kinds": ["plan_issued"],
    }
    await door.post("/notifications/channels", wanted)


async def _county_rows(world: World, officer: Door, chair: Door) -> Ids:
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


async def _school_rows(world: World, chair: Door, plan_id: str) -> Ids:
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
    receipt = ("收条.jpg", picture())
    matter = {"kind": "receipt", "subject_kind": "aid", "subject_id": aid["id"]}
    proof = await chair.upload("/welfare/proofs", *receipt, **matter)
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
        Kind.PUBLIC_NOTICE: notice,
        Kind.OBJECTION: objection,
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


async def _evidence(world: World, chair: Door, union_id: str) -> str:
    """A record of work done that plans has heard of."""
    days = {"decided_on": LONG_AGO, "paid_on": LONG_AGO, "receipted_on": LONG_AGO}
    given = AID | days | {"decided_by_name": "某校长", "paid_by": "signed", "union_id": union_id}
    await chair.post("/welfare/relief/from-paper", given)
    await world.settle()
    records = await chair.get("/plans/evidence", union_id=union_id)
    evidence_id: str = records["items"][0]["id"]
    return evidence_id


async def _opened(world: World, officer: Door, ids: Ids) -> None:
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


async def _transfer(world: World, county_id: UUID, ids: Ids) -> str:
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


def _directory_rows(world: World, made: SweepWorld) -> None:
    """People who play no part here, so that what is done to them disturbs nothing."""
    clusters = {union.school.code: union.cluster_id for union in world.seed.schools}
    for ids, code in ((made.own, OWN), (made.sibling, SIBLING)):
        ids[Kind.PERSON] = str(_plain_staff(world, code)[1])
        ids[Kind.ROLE] = str(_role_id(world, code))
    made.own[Kind.CLUSTER] = str(clusters[OWN])
    neighbour = world.neighbour
    made.other[Kind.PERSON] = str(neighbour.chair)
    made.other[Kind.ROLE] = str(neighbour.role)
    made.other[Kind.CLUSTER] = str(neighbour.cluster)


async def _hand_over(officer: Door, ids: Ids) -> str:
    """A small office that somebody takes up; the day is today, so it can be taken back."""
    line = {"role": "proposal_handler", "to_person_id": ids[Kind.PERSON]}
    today = utc_now().astimezone(CHINA).date().isoformat()
    wanted = {"union_id": ids[Kind.UNION], "day": today, "lines": [line]}
    made: dict[str, Any] = await officer.post("/directory/hand-overs", wanted)
    return str(made["id"])


async def _places(world: World, made: SweepWorld) -> None:
    """A campus and a group of each owner."""
    for ids, login in ((made.own, "county"), (made.sibling, "county"), (made.other, "sq-officer")):
        officer = await world.door(login)
        union = f"/directory/unions/{ids[Kind.UNION]}"
        campus = await officer.post(f"{union}/campuses", {"name": "东校区"})
        group = await officer.post(f"{union}/groups", {"name": "第一小组"})
        ids[Kind.CAMPUS], ids[Kind.GROUP] = campus["campus_id"], group["id"]


async def _accounts(world: World, made: SweepWorld) -> None:
    """An account of each owner; ours belongs to somebody who plays no part."""
    officer = made.doors["county_officer"]
    wanted = {"login": "spare", "person_id": made.own[Kind.PERSON]}
    spare: dict[str, Any] = await officer.post("/directory/accounts", wanted)
    made.own[Kind.ACCOUNT] = spare["account_id"]
    for ids, login in ((made.sibling, f"chair-{SIBLING}"), (made.other, "sq-chair")):
        asking = await world.door("sq-officer" if login == "sq-chair" else "county")
        accounts = await asking.get("/directory/accounts", union_id=ids[Kind.UNION])
        ids[Kind.ACCOUNT] = next(a["id"] for a in accounts if a["login"] == login)


async def _dead(world: World, county_id: UUID) -> str:
    """The same dead delivery in each service."""
    dead_id = new_id()
    for service in NAMES:
        async with world.database(service).transaction(None) as tx:
            await tx.session.execute(
                insert(PendingEvent).values(
                    id=dead_id,
                    subscription="people.unions",
                    event_id=uuid4(),
                    type="union.changed.v1",
                    county_id=county_id,
                    body="{}",
                    state=PendingState.DEAD,
                    attempts=13,
                    reason="刻意的失败",
                    error_class="Refused",
                    first_failed_at=utc_now(),
                    died_at=utc_now(),
                )
            )
    return str(dead_id)


def _union(world: World, code: str) -> UUID:
    return next(union.id for union in world.seed.schools if union.school.code == code)


def _plain_staff(world: World, code: str) -> list[UUID]:
    """People of the school who hold no role."""
    busy = {role.person_id for role in world.seed.roles}
    named = {account.person_id for account in world.seed.accounts}
    union = _union(world, code)
    return [
        row.person_id
        for row in world.seed.memberships
        if row.union_id == union and row.last is None and row.person_id not in busy | named
    ]


def _role_id(world: World, code: str) -> UUID:
    union = _union(world, code)
    return next(
        role.id
        for role in world.seed.roles
        if role.union_id == union and role.role is Role.AUDIT_COMMITTEE
    )


async def _ids_where(world: World, column: str, value: UUID) -> frozenset[str]:
    """Every id in a row of this tenant, in every table of every service."""
    found: set[str] = set()
    for service in NAMES:
        link = await asyncpg.connect(world.site.superuser_url(service))
        try:
            for table, columns in (await _tables(link, column)).items():
                rows = await link.fetch(
                    f"SELECT {columns} FROM {table} WHERE {column} = $1",  # noqa: S608 - names from the catalogue
                    value,
                )
                found |= {str(field) for row in rows for field in row if field is not None}
        finally:
            await link.close()
    return frozenset(found)


async def _tables(link: asyncpg.Connection, tenant: str) -> dict[str, str]:
    """Tables with the tenant's column, and their columns of a primary key that are ids."""
    rows = await link.fetch(
        "SELECT c.table_name, string_agg(quote_ident(c.column_name), ', ') AS columns"
        " FROM information_schema.columns c"
        " JOIN information_schema.key_column_usage k USING (table_schema, table_name, column_name)"
        " JOIN information_schema.table_constraints p USING (constraint_name, table_schema)"
        " WHERE c.table_schema = 'public' AND c.data_type = 'uuid'"
        " AND p.constraint_type = 'PRIMARY KEY'"
        " AND EXISTS (SELECT FROM information_schema.columns t WHERE t.table_name = c.table_name"
        " AND t.table_schema = 'public' AND t.column_name = $1)"
        " GROUP BY c.table_name",
        tenant,
    )
    return {
        row["table_name"]: row["columns"] for row in rows if row["table_name"] not in KNOWN_TO_ALL
    }
