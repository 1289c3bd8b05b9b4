"""The roll of a session: who is on it, in which order, and what outlasts its being taken anew."""

from datetime import date
from uuid import UUID

from sqlalchemy import update

from services.activities.rolls.commands.taking import take_roll
from services.activities.rolls.domain.counting import Count
from services.activities.rolls.queries import counts, entries_of, people_on, sheet_of
from services.activities.rolls.tables import RollEntry
from services.activities.terms.domain.kinds import DelegateStanding, Roll
from shared.contracts.activities import SessionKind
from tests.service.activities.rolls_making import Seated, forty, seated
from tests.service.plans.county import NOW, County


async def _entries(county: County, session_id: UUID) -> list[RollEntry]:
    async with county.running.database.transaction(county.scope) as tx:
        return list(await entries_of(tx, session_id))


async def _counts(county: County, session_id: UUID) -> dict[Roll, Count]:
    async with county.running.database.transaction(county.scope) as tx:
        return await counts(tx, session_id)


async def test_delegates_are_numbered_by_delegation_then_pinyin_and_guests_last(
    county: County,
) -> None:
    sitting = await seated(
        county,
        county.schools[0],
        [
            Seated("wang", "语文组"),
            Seated("li", "数学组"),
            Seated("an", "语文组"),
            Seated("bao", None, DelegateStanding.OBSERVER),
            Seated("shu ji", None, DelegateStanding.EX_OFFICIO),
        ],
    )

    entries = await _entries(county, sitting.session_id)

    assert [(entry.place, entry.name, entry.delegation) for entry in entries] == [
        (1, "an", "语文组"),
        (2, "wang", "语文组"),
        (3, "li", "数学组"),
        (4, "shu ji", "当然代表"),
        (5, "bao", "列席代表"),
    ]


async def test_guests_and_observers_never_count(county: County) -> None:
    sitting = await seated(county, county.schools[0], forty())

    found = await _counts(county, sitting.session_id)

    assert found == {Roll.CONGRESS: Count(40, 0), Roll.UNION: Count(0, 0)}
    assert len(await _entries(county, sitting.session_id)) == 42


async def test_delegates_who_left_or_come_later_are_not_on_it(county: County) -> None:
    sitting = await seated(
        county,
        county.schools[0],
        [
            Seated("here"),
            Seated("left", last_day=date(2026, 3, 19)),
            Seated("last", last_day=date(2026, 3, 20)),
            Seated("later", first_day=date(2026, 3, 21)),
        ],
    )

    entries = await _entries(county, sitting.session_id)

    assert [entry.name for entry in entries] == ["here", "last"]


async def test_in_a_staff_assembly_everybody_who_works_there_votes(county: County) -> None:
    school = county.schools[0]
    sitting = await seated(
        county,
        school,
        [
            Seated("guest", None, DelegateStanding.INVITED),
            Seated("own", None, DelegateStanding.INVITED, school.teacher.person_id),
        ],
        SessionKind.STAFF_ASSEMBLY,
    )

    found = await _counts(county, sitting.session_id)

    assert found[Roll.CONGRESS] == Count(len(school.people), 0)
    async with county.running.database.transaction(county.scope) as tx:
        known = await people_on(tx, sitting.session_id)
    assert set(known) == {person.person_id for person in school.people.values()}


async def test_a_dual_congress_has_two_rolls_and_a_congress_has_one(county: County) -> None:
    delegates = [
        Seated("both", union=True),
        Seated("union only", congress=False, union=True),
        Seated("congress only"),
    ]
    dual = await seated(county, county.schools[0], delegates, SessionKind.DUAL_CONGRESS)
    plain = await seated(county, county.schools[1], delegates)

    assert await _counts(county, dual.session_id) == {
        Roll.CONGRESS: Count(2, 0),
        Roll.UNION: Count(2, 0),
    }
    assert (await _counts(county, plain.session_id))[Roll.UNION] == Count(0, 0)


async def test_taken_anew_nobody_is_signed_in_and_old_codes_count_no_more(county: County) -> None:
    sitting = await seated(county, county.schools[0], [Seated("one"), Seated("two")])
    async with county.running.database.transaction(county.scope) as tx:
        before = await sheet_of(tx, sitting.session_id)
        assert before is not None
        key = before.code_key
        before.typed_congress = 2
        await tx.session.execute(update(RollEntry).values(signed_in_at=NOW))
    assert (await _counts(county, sitting.session_id))[Roll.CONGRESS] == Count(2, 2)

    async with county.running.database.transaction(county.scope) as tx:
        assert await take_roll(tx, sitting) == 2
    async with county.running.database.transaction(county.scope) as tx:
        after = await sheet_of(tx, sitting.session_id)

    assert (await _counts(county, sitting.session_id))[Roll.CONGRESS] == Count(2, 0)
    assert after is not None
    assert after.code_key != key
    assert after.version == 2


async def test_a_typed_number_stands_for_the_list_and_is_never_more_than_due(
    county: County,
) -> None:
    sitting = await seated(county, county.schools[0], [Seated("one"), Seated("two")])
    for typed, present in ((1, 1), (5, 2), (None, 0)):
        async with county.running.database.transaction(county.scope) as tx:
            sheet = await sheet_of(tx, sitting.session_id)
            assert sheet is not None
            sheet.typed_congress = typed
        assert (await _counts(county, sitting.session_id))[Roll.CONGRESS] == Count(2, present)
