"""Erased data leaves no name on rolls and lists of what is over; what is to come needs it."""

from datetime import date
from typing import Any
from uuid import UUID

from services.activities.congress.tables import CongressSession
from services.activities.rolls.tables import RollEntry
from services.activities.terms.tables import CongressTerm, Delegate
from shared.contracts.directory import DataErased
from shared.database import new_id
from shared.web.identity import Caller
from tests.service.activities.proposing import build_house, opened, submitted
from tests.service.plans.county import NOW, County, School


async def _erased(county: County, school: School, who: Caller | None = None) -> None:
    await county.running.deliver(
        DataErased(
            occurred_at=NOW,
            county_id=county.county_id,
            union_id=school.union_id,
            subject_id=new_id(),
            person_id=(who or school.teacher).person_id,
            actor_id=county.officer.person_id,
        )
    )


def _term(common: dict[str, Any], number: int, ended_on: date | None) -> CongressTerm:
    return CongressTerm(
        **common,
        id=new_id(),
        version=1,
        number=number,
        kind="delegate_congress",
        years=5,
        first_day=date(2020, 1, 1),
        last_day=date(2025, 12, 31),
        ended_on=ended_on,
        from_paper=True,
        made_by=new_id(),
        made_by_name="主席",
        made_at=NOW,
        changed_at=NOW,
    )


def _session(
    common: dict[str, Any], term: CongressTerm, number: int, state: str
) -> CongressSession:
    return CongressSession(
        **common,
        id=new_id(),
        term_id=term.id,
        version=1,
        number=number,
        kind="delegate_congress",
        extra=False,
        title="会议",
        school_year=2025,
        state=state,
        planned_on=date(2026, 1, 10),
        answer_from_paper=False,
        from_paper=False,
        made_by=new_id(),
        made_by_name="主席",
        made_at=NOW,
        changed_at=NOW,
    )


async def test_who_is_in_office_stays_named_and_who_was_is_not(county: County) -> None:
    school = county.schools[0]
    who = school.teacher
    common = {"county_id": county.county_id, "union_id": school.union_id}
    old, now = _term(common, 1, date(2025, 12, 31)), _term(common, 2, None)
    held, to_come = _session(common, now, 1, "reported"), _session(common, now, 2, "scheduled")
    delegates = [
        Delegate(
            **common,
            id=new_id(),
            term_id=term.id,
            version=1,
            person_id=who.person_id,
            name=who.name,
            sort_key=who.name,
            standing="elected",
            votes_congress=True,
            votes_union=False,
            post="教师",
            birth_year=1990,
            first_day=date(2020, 1, 1),
        )
        for term in (old, now)
    ]
    entries = [
        RollEntry(
            **common,
            id=new_id(),
            session_id=session.id,
            place=1,
            person_id=who.person_id,
            name=who.name,
            sort_key=who.name,
            delegation="一组",
            standing="elected",
            votes_congress=True,
            votes_union=False,
        )
        for session in (held, to_come)
    ]
    async with county.running.database.transaction(county.scope) as tx:
        for rows in ([old, now], [held, to_come], delegates, entries):
            tx.session.add_all(rows)
            await tx.session.flush()

    await _erased(county, school)
    await _erased(county, school)

    async def names(table: Any, ids: list[UUID]) -> list[tuple[str, bool]]:
        async with county.running.database.transaction(county.scope) as tx:
            found = [await tx.session.get(table, one) for one in ids]
            return [(row.name, row.person_id is None) for row in found]

    expected = [("s*", True), (who.name, False)]
    assert await names(Delegate, [one.id for one in delegates]) == expected
    assert await names(RollEntry, [one.id for one in entries]) == expected


async def test_a_proposal_that_ended_names_its_author_no_more(county: County) -> None:
    house = await build_house(county)
    collecting = await opened(house)
    author = house.delegates[0]
    ended, runs = [await submitted(house, collecting) for _ in range(2)]
    declined = {
        "finding": "declined",
        "reason": "不属于教代会职权。",
        "talked_on": "2026-03-16",
    }
    await house.ask(house.chair, f"/proposals/{ended['id']}/screen", declined)

    await _erased(county, house.school, author)
    assert author.name not in str((await house.read(house.chair, ended))["signers"])
    assert author.name in str((await house.read(house.chair, runs))["signers"])
