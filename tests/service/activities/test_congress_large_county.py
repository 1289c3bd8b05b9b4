"""The wall and the list in a county of 300 schools: a handful of statements, however many."""

from services.activities.congress.domain.days import school_year_of
from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from services.activities.terms.tables import CongressTerm
from shared.contracts.roles import Role
from shared.database import Transaction, new_id
from tests.service.plans.county import NOW, TODAY, County, build_county, ok
from tests.service.running import Running
from tests.service.statements import counted

SCHOOLS = 300
STATES = (
    SessionState.PLANNED,
    SessionState.REQUESTED,
    SessionState.APPROVED,
    SessionState.SCHEDULED,
    SessionState.CLOSED,
    SessionState.REPORTED,
)


async def _enter(tx: Transaction, county: County) -> None:
    """A term and a session for every school but each seventh."""
    sessions = []
    for place, school in enumerate(county.schools):
        if place % 7 == 6:
            continue
        state = STATES[place % len(STATES)]
        common = {
            "county_id": county.county_id,
            "union_id": school.union_id,
            "version": 1,
            "made_by": school.chair.person_id,
            "made_by_name": school.chair.name,
            "made_at": NOW,
            "changed_at": NOW,
        }
        term = CongressTerm(
            **common,
            id=new_id(),
            number=3,
            kind="staff_assembly",
            years=5,
            first_day=TODAY.replace(year=2025),
            last_day=TODAY.replace(year=2030),
            from_paper=False,
        )
        session = CongressSession(
            **common,
            id=new_id(),
            term_id=term.id,
            number=1,
            kind=term.kind,
            extra=False,
            title="第三届教职工大会第一次会议",
            school_year=school_year_of(TODAY),
            state=state,
            planned_on=TODAY,
            requested_on=None if state is SessionState.PLANNED else TODAY,
            closed_on=TODAY if state in STATES[4:] else None,
            report_due_on=TODAY if state in STATES[4:] else None,
            reported_on=TODAY if state is SessionState.REPORTED else None,
            answer_from_paper=False,
            from_paper=False,
        )
        tx.session.add(term)
        sessions.append(session)
    await tx.session.flush()
    tx.session.add_all(sessions)


async def test_the_wall_asks_few_questions_however_many_schools(running: Running) -> None:
    county = await build_county(running, schools=SCHOOLS, roles=(Role.UNION_CHAIR,))
    async with running.database.transaction(county.scope) as tx:
        await _enter(tx, county)
    http = county.http(county.officer)
    with counted(running.database.engine.sync_engine) as statements:
        wall = await ok(http.get("/congress-wall"))
    assert len(wall["lines"]) == SCHOOLS
    assert sum(wall["counts"].values()) == SCHOOLS
    assert len(statements) <= 6, "\n".join(statements)
    assert not any("agenda_item" in each or "resolution," in each for each in statements)
    with counted(running.database.engine.sync_engine) as statements:
        listed = await ok(http.get("/congress", params={"size": 200}))
    assert len(listed["items"]) == 200
    assert len(statements) <= 6, "\n".join(statements)
