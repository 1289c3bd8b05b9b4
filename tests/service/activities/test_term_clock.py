"""The end of a term: told in time, and to nobody once the next one is there."""

from datetime import date

from services.activities.terms.domain.term import title_of
from shared.contracts.activities import CongressTermExpiring, SessionKind, TermStage
from tests.service.activities.making import on
from tests.service.activities.terms import opened, read_term
from tests.service.plans.county import County, changed, ok, seen
from tests.service.running import StoppedClock


async def stages(county: County) -> list[TermStage]:
    return [event.stage for event in await county.told(CongressTermExpiring)]


async def look(county: County, clock: StoppedClock, day: date) -> list[TermStage]:
    on(clock, day)
    await county.running.sweep("terms ending")
    await county.running.sweep("terms ending")
    return await stages(county)


async def test_each_stage_is_told_once(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    await opened(county, school, first_day="2023-09-01")  # to 31 August 2026

    assert await look(county, clock, date(2026, 6, 1)) == []
    assert await look(county, clock, date(2026, 6, 2)) == [TermStage.SOON]
    assert await look(county, clock, date(2026, 8, 31)) == [TermStage.SOON]
    assert await look(county, clock, date(2026, 9, 1)) == [TermStage.SOON, TermStage.OVER]
    assert (await look(county, clock, date(2027, 8, 31)))[-1] is TermStage.OVER
    assert (await look(county, clock, date(2027, 9, 1)))[2:] == [TermStage.TOO_LATE]
    told = (await county.told(CongressTermExpiring))[0]
    assert told.title == title_of(3, SessionKind.DELEGATE_CONGRESS)
    assert told.longest_day == date(2027, 8, 31)


async def test_the_county_says_how_long_before(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    await opened(county, school, first_day="2023-09-01")
    path = "/figures/term_remind_days"
    body = {"value": 150, "valid_from": "2026-03-16"}
    await ok(county.http(county.chair).put(path, json=body))

    assert await look(county, clock, date(2026, 4, 2)) == []
    assert await look(county, clock, date(2026, 4, 3)) == [TermStage.SOON]


async def test_with_the_next_term_there_nobody_is_reminded(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    await opened(county, school, first_day="2023-03-20")
    await opened(county, school, number=4, first_day="2026-03-23")
    assert await look(county, clock, date(2026, 3, 25)) == []


async def test_a_term_whose_days_are_corrected_is_told_of_anew(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    term = await opened(county, school, first_day="2023-04-01")
    assert await look(county, clock, date(2026, 3, 17)) == [TermStage.SOON]
    shown = await read_term(county, school.chair, term)
    body = {name: shown[name] for name in ("number", "kind", "years", "staff_count")}
    http = county.http(school.chair)
    corrected = body | {"first_day": "2023-04-08"}
    path = f"/congress-terms/{term['id']}"
    await ok(http.put(path, json=corrected, headers=seen(shown["version"])))
    assert await look(county, clock, date(2026, 3, 18)) == [TermStage.SOON, TermStage.SOON]


async def test_a_union_that_is_no_more_is_not_reminded(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    await opened(county, school, first_day="2023-03-20")
    await county.running.deliver(changed(county, school, 2, active=False))
    assert await look(county, clock, date(2026, 3, 25)) == []
