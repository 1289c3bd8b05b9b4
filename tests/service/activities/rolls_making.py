"""Terms, delegates and sessions as the tests of rolls need them, put there as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from services.activities.rolls.commands.taking import Sitting, take_roll
from services.activities.terms.domain.kinds import DelegateStanding
from services.activities.terms.tables import CongressTerm, Constituency, Delegate
from shared.contracts.activities import SessionKind
from shared.database import Transaction, new_id
from tests.service.plans.county import NOW, County, School

DAY = date(2026, 3, 20)
STARTS_AT = datetime(2026, 3, 20, 6, 0, tzinfo=UTC)  # two in the afternoon in China


@dataclass(frozen=True)
class Seated:
    """A delegate as a test wants one."""

    name: str
    delegation: str | None = "语文组"
    standing: DelegateStanding = DelegateStanding.ELECTED
    person_id: UUID | None = None
    congress: bool = True
    union: bool = False
    first_day: date = date(2025, 9, 1)
    last_day: date | None = None


def made_by(county: County, school: School) -> dict[str, Any]:
    return {
        "county_id": county.county_id,
        "union_id": school.union_id,
        "made_by": school.chair.person_id,
        "made_by_name": school.chair.name,
        "made_at": NOW,
        "changed_at": NOW,
    }


async def seat(tx: Transaction, term: CongressTerm, delegates: Sequence[Seated]) -> list[UUID]:
    """Put the delegates into the term, with their constituencies in the order they are named."""
    tenant = {"county_id": term.county_id, "union_id": term.union_id}
    groups: dict[str, UUID] = {}
    for delegation in dict.fromkeys(one.delegation for one in delegates if one.delegation):
        group = Constituency(
            **tenant,
            id=new_id(),
            term_id=term.id,
            version=1,
            place=len(groups) + 1,
            name=delegation,
            leader_name="",
            staff_count=60,
            seats=20,
        )
        tx.session.add(group)
        groups[delegation] = group.id
    await tx.session.flush()
    ids = []
    for one in delegates:
        ids.append(new_id())
        tx.session.add(
            Delegate(
                **tenant,
                id=ids[-1],
                term_id=term.id,
                version=1,
                constituency_id=groups.get(one.delegation or ""),
                person_id=one.person_id,
                name=one.name,
                sort_key=one.name,
                standing=one.standing.value,
                votes_congress=one.congress,
                votes_union=one.union,
                post="",
                first_day=one.first_day,
                last_day=one.last_day,
            )
        )
    await tx.session.flush()
    return ids


async def seated(
    county: County,
    school: School,
    delegates: Sequence[Seated] = (),
    kind: SessionKind = SessionKind.DELEGATE_CONGRESS,
    state: SessionState = SessionState.SCHEDULED,
) -> Sitting:
    """A session of the school in a term of its own, with the roll taken."""
    async with county.running.database.transaction(county.scope) as tx:
        term = CongressTerm(
            **made_by(county, school),
            id=new_id(),
            version=1,
            number=3,
            kind=kind.value,
            years=3,
            first_day=date(2025, 9, 1),
            last_day=date(2028, 8, 31),
            from_paper=False,
        )
        tx.session.add(term)
        await tx.session.flush()
        await seat(tx, term, delegates)
        session = CongressSession(
            **made_by(county, school),
            id=new_id(),
            term_id=term.id,
            version=1,
            number=2,
            kind=kind.value,
            extra=False,
            title="第三届教职工代表大会第二次会议",
            school_year=2025,
            state=state.value,
            planned_on=DAY,
            answer_from_paper=False,
            starts_at=STARTS_AT,
            place="阶梯教室",
            from_paper=False,
        )
        tx.session.add(session)
        await tx.session.flush()
        sitting = Sitting(
            session.id, county.county_id, school.union_id, term.id, kind, session.planned_on
        )
        await take_roll(tx, sitting)
    return sitting


def forty() -> list[Seated]:
    """Forty delegates of two delegations, one guest and one observer who have no vote."""
    return [
        *(Seated(f"代表{n:02}", "语文组" if n < 20 else "数学组") for n in range(40)),
        Seated("特邀", None, DelegateStanding.INVITED),
        Seated("列席", None, DelegateStanding.OBSERVER),
    ]
