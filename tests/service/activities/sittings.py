"""Sessions for the tests of papers: rows as the other capabilities write them."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from services.activities.congress.domain.powers import Treatment
from services.activities.congress.tables import AgendaItem, CongressSession
from services.activities.rolls.commands.taking import Sitting, take_roll
from services.activities.terms.tables import CongressTerm
from shared.contracts.activities import SessionKind
from shared.database import new_id
from tests.service.plans.county import NOW, County, School

DAY = date(2026, 3, 20)
ITEMS = (
    ("学校工作报告", Treatment.HEAR),
    ("绩效工资分配办法（草案）", Treatment.ADOPT),
)


async def made_session(county: County, school: School, **other: Any) -> UUID:
    """A staff assembly whose day is fixed and whose roll is taken."""
    ids = {"county_id": county.county_id, "union_id": school.union_id}
    made = {"made_by": school.chair.person_id, "made_by_name": school.chair.name}
    times = {"made_at": NOW, "changed_at": NOW}
    term_id, session_id = new_id(), new_id()
    term = CongressTerm(
        id=term_id,
        **ids,
        version=1,
        number=3,
        kind=SessionKind.STAFF_ASSEMBLY,
        years=3,
        first_day=date(2025, 9, 1),
        last_day=date(2028, 8, 31),
        from_paper=False,
        **made,
        **times,
    )
    facts = {
        "title": "第三届教职工大会第二次会议",
        "state": "scheduled",
        "asking_way": "request",
        "addressee": "",
        "requested_on": date(2026, 3, 6),
        "starts_at": datetime(2026, 3, 20, 6, 30, tzinfo=UTC),
        "place": "学校会议室",
        "host_name": "主席",
        **other,
    }
    session = CongressSession(
        id=session_id,
        **ids,
        term_id=term_id,
        version=1,
        number=2,
        kind=SessionKind.STAFF_ASSEMBLY,
        extra=False,
        school_year=2025,
        planned_on=DAY,
        party_agreed_on=date(2026, 3, 5),
        answer_from_paper=False,
        from_paper=False,
        **made,
        **times,
        **facts,
    )
    async with county.running.database.transaction(county.scope) as tx:
        tx.session.add(term)
        await tx.session.flush()
        tx.session.add(session)
        await tx.session.flush()
        for place, (title, treatment) in enumerate(ITEMS, 1):
            tx.session.add(
                AgendaItem(
                    id=new_id(),
                    **ids,
                    session_id=session_id,
                    place=place,
                    title=title,
                    treatment=treatment,
                    presenter="校长",
                    roll="congress",
                )
            )
        sitting = Sitting(session_id, *ids.values(), term_id, SessionKind.STAFF_ASSEMBLY, DAY)
        session.staff_count = await take_roll(tx, sitting)
    return session_id
