"""Erased data leaves no name on rolls and lists of what is over; what is to come needs it."""

from datetime import date
from typing import Any
from uuid import UUID

from services.activities.congress.tables import CongressSession
from services.activities.notices.tables import NoticeObjection
from services.activities.proposals.tables import Proposal
from services.activities.rolls.tables import RollEntry
from services.activities.terms.tables import CongressTerm, Delegate
from shared.contracts.directory import ERASED_NAME, DataErased, StaffChanged
from shared.database import new_id
from shared.retention.rules import NOBODY
from shared.web.identity import Caller
from tests.service.activities.making import finding, made, objected, wanted
from tests.service.activities.proposing import House, build_house, opened, replied, submitted
from tests.service.plans.county import NOW, County, School, ok


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


DECLINED = {
    "finding": "declined",
    "reason": "不属于教代会职权。",
    "talked_on": "2026-03-16",
}


def _left(house: House, who: Caller) -> StaffChanged:
    """Whoever has left and was erased is called so in every copy."""
    return StaffChanged(
        occurred_at=NOW,
        county_id=house.county.county_id,
        union_id=house.school.union_id,
        subject_id=who.person_id,
        version=2,
        name=ERASED_NAME,
        sort_key=ERASED_NAME,
        active=False,
    )


async def test_a_proposal_that_ended_names_its_author_no_more(county: County) -> None:
    house = await build_house(county)
    collecting = await opened(house)
    author = house.delegates[0]
    ended, runs = [await submitted(house, collecting) for _ in range(2)]
    await house.ask(house.chair, f"/proposals/{ended['id']}/screen", DECLINED)

    await _erased(county, house.school, author)
    await _erased(county, house.school, author)
    left = await house.read(house.chair, ended)
    assert author.name not in str(left)
    assert left["names"] == ["代*", "代表1", "代表2"]
    assert left["title"] == runs["title"]
    assert author.name in str((await house.read(house.chair, runs))["signers"])


async def test_who_handled_rated_and_was_asked_is_named_no_more_in_any_step(
    county: County,
) -> None:
    house = await build_house(county)
    got = await replied(house, await opened(house))
    path = f"/proposals/{got['id']}"
    author, asked, lead = house.delegates[0], house.delegates[1], house.staff
    await house.ask(lead, f"{path}/milestones", {"text": "已到货。", "day": "2026-03-16"})
    await house.ask(author, f"{path}/rate", {"grade": "mostly"})
    for each in (author, asked, lead):
        await _erased(county, house.school, each)
    left = await house.read(house.chair, got)
    for each in (author, asked, lead):
        assert each.name not in str(left)
        assert str(each.person_id) not in str(left)
    assert house.delegates[2].name in str(left)
    [reply] = left["replies"]
    assert (reply["answer"], reply["by_name"], reply["rated_by_name"]) == (
        got["replies"][0]["answer"],
        "教*",
        "代*",
    )
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get(Proposal, UUID(got["id"]))
        assert row is not None
        assert (row.made_by, row.made_by_name) == (NOBODY, "代*")


async def test_who_was_erased_while_it_ran_is_named_no_more_once_it_ends(county: County) -> None:
    house = await build_house(county)
    collecting = await opened(house)
    author = house.delegates[0]
    made = await submitted(house, collecting)
    await county.running.deliver(_left(house, author))
    await _erased(county, house.school, author)
    assert author.name in str(await house.read(house.chair, made)), "somebody answers to it"
    await house.ask(house.chair, f"/proposals/{made['id']}/screen", DECLINED)
    left = await house.read(house.chair, made)
    assert author.name not in str(left)
    assert left["names"] == ["代*", "代表1", "代表2"]


async def test_who_objected_is_named_no_more_once_it_was_handled(county: County) -> None:
    school, chair = county.schools[0], county.http(county.schools[0].chair)
    handled, waits = [
        await objected(county, school.teacher, await made(chair, wanted(school))) for _ in range(2)
    ]
    path = f"/objections/{handled['id']}/handle"
    await ok(county.http(county.officer).post(path, json=finding("rejected")))

    await _erased(county, school)
    await _erased(county, school)

    async with county.running.database.transaction(county.scope) as tx:
        left = await tx.session.get_one(NoticeObjection, UUID(handled["id"]))
        open_still = await tx.session.get_one(NoticeObjection, UUID(waits["id"]))
    assert (left.objector, left.objector_id, left.objector_name) == (handled["id"], None, "s*")
    assert (left.recorded_by, left.recorded_by_name) == (NOBODY, "s*")
    assert left.handled_by == county.officer.person_id
    assert open_still.objector_id == school.teacher.person_id, "somebody has to answer them"
