"""Terms of a union: opened, following one another, corrected, taken back."""

from datetime import date
from typing import Any

import pytest

from services.activities.congress.tables import CongressSession
from shared.contracts.activities import CongressTermStarted
from shared.contracts.roles import Role
from shared.database import new_id
from shared.web.identity import Caller
from tests.service.activities.terms import (
    add,
    changed,
    delegate,
    opened,
    read_term,
    wanted_term,
    with_constituencies,
)
from tests.service.plans.county import County, School, ok, refused, seen


async def terms_of(county: County, school: School) -> list[dict[str, Any]]:
    path = f"/congress-terms?union_id={school.union_id}"
    found: list[dict[str, Any]] = await ok(county.http(school.chair).get(path))
    return found


async def with_session(county: County, school: School, term: dict[str, Any]) -> None:
    async with county.running.database.transaction(county.scope) as tx:
        tx.session.add(
            CongressSession(
                id=new_id(),
                county_id=county.county_id,
                union_id=school.union_id,
                term_id=term["id"],
                version=1,
                number=1,
                kind=term["kind"],
                extra=False,
                title="第三届教职工代表大会第一次会议",
                school_year=2025,
                state="planned",
                planned_on=date(2026, 4, 1),
                answer_from_paper=False,
                from_paper=False,
                made_by=school.chair.person_id,
                made_by_name="主席",
                made_at=tx.now,
                changed_at=tx.now,
            )
        )


async def test_a_small_school_is_offered_an_assembly_and_opens_it_as_offered(
    county: County,
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    form = await ok(http.get(f"/congress-terms/form/{school.union_id}"))
    assert (form["kind"], form["number"], form["years"]) == ("staff_assembly", 1, 3)
    assert (form["staff_count"], form["former"]) == (5, None)

    offered = {name: form[name] for name in ("union_id", "number", "kind", "years", "first_day")}
    term = await ok(http.post("/congress-terms", json=offered))

    assert term["title"] == "第一届教职工大会"
    assert (term["first_day"], term["last_day"]) == ("2026-03-16", "2029-03-15")
    assert (term["has_delegates"], term["checks"], term["state"]) == (False, [], "running")
    [told] = await county.told(CongressTermStarted)
    assert (told.title, told.former_id) == ("第一届教职工大会", None)


async def test_the_next_term_ends_the_one_before(county: County) -> None:
    school = county.schools[0]
    third = await opened(county, school, first_day="2023-03-01")
    fourth = await opened(county, school, number=4, first_day="2026-03-16", years=5)

    assert fourth["last_day"] == "2031-03-15"
    assert [(each["number"], each["state"]) for each in await terms_of(county, school)] == [
        (4, "running"),
        (3, "ended"),
    ]
    ended = await read_term(county, school.chair, third)
    assert ended["ended_on"] == "2026-03-16"
    told = await county.told(CongressTermStarted)
    assert str(told[-1].former_id) == third["id"]


async def test_an_older_term_entered_from_paper_is_over_at_once(county: County) -> None:
    school = county.schools[0]
    await opened(county, school)
    second = await opened(
        county, school, number=2, first_day="2023-02-01", from_paper=True, kind="staff_assembly"
    )
    assert (second["ended_on"], second["state"]) == ("2026-03-01", "ended")
    assert [each["number"] for each in await terms_of(county, school)] == [3, 2]


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"number": 3, "first_day": "2026-03-10"}, 409, "term-number-taken"),
        ({"number": 4, "first_day": "2026-02-10"}, 422, "term-wrong"),
        ({"number": 2, "first_day": "2026-03-05"}, 422, "term-wrong"),
        ({"number": 4, "years": 4, "first_day": "2026-03-10"}, 422, "term-wrong"),
        ({"number": 4, "staff_count": 5, "first_day": "2026-03-10"}, 422, "term-wrong"),
    ],
)
async def test_a_term_that_does_not_fit_the_others_is_refused(
    county: County, change: dict[str, Any], status: int, code: str
) -> None:
    school = county.schools[0]
    await opened(county, school)
    http = county.http(school.chair)
    await refused(http.post("/congress-terms", json=wanted_term(school, **change)), status, code)
    assert len(await terms_of(county, school)) == 1


async def test_what_was_entered_is_corrected_and_the_neighbours_follow(county: County) -> None:
    school = county.schools[0]
    third = await opened(county, school, first_day="2023-03-01")
    fourth = await opened(county, school, number=4, first_day="2026-03-16")
    http = county.http(school.chair)
    body = wanted_term(school, number=4, first_day="2026-03-09", years=5)
    del body["union_id"]
    path = f"/congress-terms/{fourth['id']}"

    await refused(http.put(path, json=body, headers=seen(9)), 412)
    corrected = await ok(http.put(path, json=body, headers=seen(fourth["version"])))

    assert (corrected["first_day"], corrected["last_day"]) == ("2026-03-09", "2031-03-08")
    assert (await read_term(county, school.chair, third))["ended_on"] == "2026-03-09"


async def test_a_term_opened_by_mistake_is_taken_back_and_the_former_runs_on(
    county: County,
) -> None:
    school = county.schools[0]
    third = await opened(county, school, first_day="2023-03-15")
    fourth = await opened(county, school, number=4, first_day="2026-03-16")
    assert "take_back" in fourth["actions"]
    http = county.http(school.chair)

    path = f"/congress-terms/{fourth['id']}/take-back"
    await ok(http.post(path, headers=seen(fourth["version"])))

    former = await read_term(county, school.chair, third)
    assert (former["ended_on"], former["state"]) == (None, "over")
    assert len(await terms_of(county, school)) == 1


async def test_with_a_session_number_and_form_stay_and_the_rest_is_corrected(
    county: County,
) -> None:
    school = county.schools[0]
    term = await opened(county, school)
    await with_session(county, school, term)
    shown = await read_term(county, school.chair, term)
    assert shown["actions"] == ["correct"]
    http = county.http(school.chair)
    path = f"/congress-terms/{term['id']}"
    body = wanted_term(school, staff_count=95)
    del body["union_id"]

    for change in ({"number": 4}, {"kind": "dual_congress"}):
        await refused(http.put(path, json=body | change, headers=seen(1)), 409, "term-not-last")
    await refused(http.post(f"{path}/take-back", headers=seen(1)), 409, "term-not-last")
    assert (await ok(http.put(path, json=body, headers=seen(1))))["staff_count"] == 95


async def test_a_term_with_delegates_is_neither_taken_back_nor_made_an_assembly(
    county: County,
) -> None:
    school = county.schools[0]
    term = await opened(county, school)
    await add(county, school, term, delegate("赵一"))
    http = county.http(school.chair)
    path = f"/congress-terms/{term['id']}"
    body = wanted_term(school, kind="staff_assembly")
    del body["union_id"]
    await refused(http.put(path, json=body, headers=seen(1)), 409, "term-not-last")
    await refused(http.post(f"{path}/take-back", headers=seen(1)), 409, "term-not-last")


async def test_an_assembly_has_no_delegates(county: County) -> None:
    school = county.schools[0]
    term = await opened(county, school, kind="staff_assembly")
    http = county.http(school.chair)
    path = f"/congress-terms/{term['id']}"
    await refused(
        http.post(f"{path}/delegates", json={"delegates": [delegate("赵一")]}), 422, "term-wrong"
    )
    one = {"name": "语文组", "staff_count": 9, "seats": 2}
    await refused(
        http.post(f"{path}/constituencies", json={"constituencies": [one]}), 422, "term-wrong"
    )


async def test_another_school_finds_nothing_and_colleagues_only_read(county: County) -> None:
    own, other = county.schools[:2]
    term = await with_constituencies(county, own, await opened(county, own), "语文组")
    term = await add(county, own, term, delegate("赵一", sex="female", birth_year=1995))
    path = f"/congress-terms/{term['id']}"
    place = term["constituencies"][0]
    one = term["delegates"][0]
    for stranger in (other.chair, other.teacher, county.lead_of(other.cluster_id)):
        http = county.http(stranger)
        await refused(http.get(path), 404)
        await refused(http.get(f"/congress-terms?union_id={own.union_id}"), 404)
        await refused(http.post(f"/delegates/{one['id']}/remove", headers=seen(1)), 404)
        await refused(http.post(f"/constituencies/{place['id']}/remove", headers=seen(1)), 404)

    public = await read_term(county, own.teacher, term)
    assert (public["sees_facts"], public["keeps"], public["checks"]) == (False, False, [])
    assert (public["delegates"][0]["name"], public["delegates"][0]["sex"]) == ("赵一", None)
    assert public["delegates"][0]["birth_year"] is None
    http = county.http(own.teacher)
    await refused(http.post("/congress-terms", json=wanted_term(own, number=4)), 403)
    await refused(http.post(f"/delegates/{one['id']}/remove", headers=seen(1)), 403)

    for reader in (own.people[Role.PRINCIPAL], own.people[Role.PARTY_SECRETARY], county.officer):
        shown = await read_term(county, reader, term)
        assert (shown["sees_facts"], shown["keeps"]) == (True, False)
        assert shown["delegates"][0]["sex"] == "female"
        await refused(
            county.http(reader).post(f"/delegates/{one['id']}/remove", headers=seen(1)), 403
        )


async def test_the_county_reads_every_unions_newest_term(county: County) -> None:
    first, second, third = county.schools
    await opened(county, first, first_day="2020-04-01", years=5)
    term = await opened(county, second, number=5)
    await add(county, second, term, *(delegate(f"赵{n}", is_teacher=n < 2) for n in range(6)))

    rows = await ok(county.http(county.officer).get("/congress-terms/county"))

    by_name = {row["union_name"]: row for row in rows}
    assert set(by_name) == {school.short_name for school in county.schools}
    assert by_name[first.short_name]["term"]["state"] == "over"
    assert by_name[second.short_name]["delegates"] == 6
    assert by_name[second.short_name]["missed"] == ["代表人数", "教师代表"]
    assert by_name[third.short_name]["term"] is None
    await refused(county.http(first.chair).get("/congress-terms/county"), 403)


async def test_what_waits_is_an_end_that_is_near_and_who_went_away(county: County) -> None:
    school, other = county.schools[:2]
    term = await opened(county, school, first_day="2023-05-01")
    me = {"person_id": str(school.teacher.person_id), "first_day": "2023-05-01"}
    await add(county, school, term, me)
    await county.running.deliver(changed(county, school.teacher, other))

    async def waits(caller: Caller) -> list[tuple[str, str]]:
        items = await ok(county.http(caller).get("/waiting"))
        return [(each["kind"], each["title"]) for each in items]

    assert set(await waits(school.chair)) == {
        ("term_ending", "第三届教职工代表大会换届"),
        ("delegates_gone", "1 名代表已调离，请登记不再担任并补选"),
    }
    assert await waits(other.chair) == []
