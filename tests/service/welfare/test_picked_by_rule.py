"""What the copy knows of people proposes them: women, union groups, young teachers."""

from typing import Any

from shared.contracts.directory import Sex, StaffChanged
from shared.web.identity import Caller
from tests.service.welfare.campaigns import drafted, frame, own_open
from tests.service.welfare.county import NOW, County, School, ok, refused

_KNOWN: dict[str, dict[str, Any]] = {
    "周主席": {"sex": Sex.MALE, "birth_year": 1975, "group_name": "行政组"},
    "郑委员": {"sex": Sex.FEMALE, "birth_year": 1991, "is_teacher": True, "group_name": "语文组"},
    "钱会计": {"sex": Sex.FEMALE, "birth_year": 1995, "is_teacher": False, "group_name": "行政组"},
    "孙晓梅": {"sex": Sex.FEMALE, "birth_year": 1990, "group_name": "语文组"},
    "李东升": {"is_teacher": True},
}


def _people(school: School) -> list[Caller]:
    return [
        school.chair,
        school.deputy,
        school.member,
        school.finance,
        school.teacher,
        school.colleague,
    ]


async def told(county: County, school: School) -> None:
    """What the directory says of the school's people; of the deputy it knows nothing more."""
    await county.running.deliver(
        *(
            StaffChanged(
                occurred_at=NOW,
                county_id=county.county_id,
                union_id=school.union_id,
                subject_id=person.person_id,
                version=2,
                name=person.name,
                sort_key=person.name,
                **_KNOWN.get(person.name, {}),
            )
            for person in _people(school)
        )
    )


async def names_on(county: County, school: School, campaign: dict[str, Any]) -> set[str]:
    path = f"/campaign-lists/{campaign['own_list']['id']}"
    shown = await ok(county.http(school.member).get(path))
    return {line["name"] for line in shown["lines"]}


async def test_women_are_listed_and_who_may_be_one_is_named_to_the_school(county: County) -> None:
    school = county.schools[0]
    await told(county, school)
    womens_day = frame(pick="women", person_amount="100", occasion="womens_day")
    campaign = await own_open(county, school, **womens_day)
    assert await names_on(county, school, campaign) == {"郑委员", "钱会计", "孙晓梅"}

    path = f"/campaign-lists/{campaign['own_list']['id']}/candidates"
    found = await ok(county.http(school.member).get(path))
    assert {one["name"] for one in found if one["is_unsure"]} == {"吴副主席", "李东升"}
    assert "周主席" not in {one["name"] for one in found}


async def test_people_of_union_groups_are_listed_in_the_unions_own_campaign_only(
    county: County,
) -> None:
    school = county.schools[0]
    await told(county, school)
    wanted = frame(pick="groups", groups=["语文组"], person_amount="100")
    campaign = await own_open(county, school, **wanted)
    assert await names_on(county, school, campaign) == {"郑委员", "孙晓梅"}
    assert campaign["groups"] == ["语文组"]
    people = {"union_id": str(school.union_id)}
    found = await ok(county.http(school.member).get("/campaigns/people", params=people))
    assert {one["name"]: one["group_name"] for one in found}["周主席"] == "行政组"
    countywide = wanted | {"union_id": str(county.union_id)}
    await refused(
        county.http(county.officer).post("/campaigns", json=countywide),
        422,
        "groups-are-the-unions",
    )


async def test_last_years_campaign_keeps_its_groups(county: County) -> None:
    school = county.schools[0]
    was = await drafted(county, school.member, school.union_id, pick="groups", groups=["语文组"])
    again = {"union_id": str(school.union_id), "year": 2027}
    made = await ok(county.http(school.member).post(f"/campaigns/{was['id']}/again", json=again))
    assert (made["pick"], made["groups"]) == ("groups", ["语文组"])


async def test_the_list_of_a_womens_check_is_proposed_to_who_keeps_it(county: County) -> None:
    school = county.schools[0]
    await told(county, school)
    query = {"union_id": str(school.union_id), "kind": "women"}
    found = await ok(county.http(school.chair).get("/health-checks/people", params=query))
    assert {one["name"] for one in found if one["is_proposed"]} == {"郑委员", "钱会计", "孙晓梅"}
    assert "吴副主席" in {one["name"] for one in found}, "of whom nothing is known can be ticked"
    everybody = {"union_id": str(school.union_id)}
    found = await ok(county.http(school.chair).get("/health-checks/people", params=everybody))
    assert all(one["is_proposed"] for one in found)
    await refused(county.http(school.teacher).get("/health-checks/people", params=query), 404)


async def test_young_teachers_are_marked_among_those_who_are_next(county: County) -> None:
    school = county.schools[0]
    await told(county, school)
    officer = county.http(county.officer)
    figure = {"value": 1, "valid_from": "2026-03-16"}
    assert (await officer.put("/figures/universal_visits", json=figure)).status_code == 204
    query = {"union_id": str(school.union_id)}
    shown = (await ok(county.http(school.chair).get("/visits/radar", params=query)))["coverage"]
    assert shown["young_age"] == 35
    young = {one["name"] for one in shown["next"] if one["is_young"]}
    assert young == {"郑委员"}, "born 1991; one of 1990 is 36, one does not teach"
