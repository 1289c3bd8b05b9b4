"""Delegates of a term: entered by the register and by name, elected, replaced, gone."""

from typing import Any

import pytest

from tests.service.activities.terms import (
    add,
    changed,
    delegate,
    leave,
    of_name,
    opened,
    read_term,
    with_constituencies,
)
from tests.service.plans.county import County, School, ok, refused, seen


async def elected(county: County, school: School, **other: Any) -> dict[str, Any]:
    """A term of two constituencies, the first of which has elected."""
    term = await with_constituencies(
        county, school, await opened(county, school, **other), "语文组", "数学组"
    )
    place = term["constituencies"][0]
    body = {"candidates": 4, "voted": 25, "elected_on": "2026-02-25"}
    path = f"/constituencies/{place['id']}/election"
    found: dict[str, Any] = await ok(
        county.http(school.chair).put(path, json=body, headers=seen(place["version"]))
    )
    return found


async def test_people_of_the_register_come_with_what_it_knows(county: County) -> None:
    school = county.schools[0]
    known = {"sex": "female", "birth_year": 1993, "is_teacher": True}
    await county.running.deliver(changed(county, school.teacher, school, **known))
    term = await opened(county, school)

    staff = await ok(county.http(school.chair).get(f"/congress-terms/{term['id']}/staff"))
    mine = next(each for each in staff if each["person_id"] == str(school.teacher.person_id))
    assert {name: mine[name] for name in known} == known

    term = await add(
        county,
        school,
        term,
        {"person_id": str(school.teacher.person_id), "first_day": "2026-03-01"},
        delegate("孙老师", sex="male", is_leader=True),
    )
    picked = of_name(term, school.teacher.name)
    assert {name: picked[name] for name in known} == known
    assert of_name(term, "孙老师")["sex"] == "male"
    assert term["counts"] == {"congress": 2, "union": 0, "without_vote": 0, "gone": 0}


async def test_nobody_is_a_delegate_twice_and_strangers_are_none(county: County) -> None:
    own, other = county.schools[:2]
    term = await opened(county, own)
    mine = {"person_id": str(own.teacher.person_id), "first_day": "2026-03-01"}
    foreign = mine | {"person_id": str(other.teacher.person_id)}
    http = county.http(own.chair)
    path = f"/congress-terms/{term['id']}/delegates"

    await refused(http.post(path, json={"delegates": [mine, mine]}), 409, "delegate-known")
    await refused(http.post(path, json={"delegates": [delegate("赵一"), foreign]}), 404)
    assert (await read_term(county, own.chair, term))["delegates"] == []

    await add(county, own, term, mine)
    await refused(http.post(path, json={"delegates": [mine]}), 409, "delegate-known")


async def test_only_elected_delegates_vote_and_a_dual_congress_has_two_rolls(
    county: County,
) -> None:
    school = county.schools[0]
    term = await add(
        county,
        school,
        await opened(county, school, kind="dual_congress"),
        delegate("赵一"),
        delegate("钱二", rolls=["union"]),
        delegate("孙三", rolls=["congress"], standing="ex_officio"),
        delegate("李四", standing="observer"),
        delegate("周五", standing="invited", rolls=["congress"]),
    )
    assert term["counts"] == {"congress": 2, "union": 2, "without_vote": 2, "gone": 0}
    assert of_name(term, "周五")["rolls"] == []
    http = county.http(school.chair)
    path = f"/congress-terms/{term['id']}/delegates"
    none = {"delegates": [delegate("吴六", rolls=[])]}
    await refused(http.post(path, json=none), 422, "term-wrong")


@pytest.mark.parametrize(
    "result",
    [
        {"candidates": 3, "voted": 25},
        {"candidates": 4, "voted": 19},
        {"candidates": 4, "voted": 31},
    ],
    ids=["as many candidates as seats", "less than two thirds voted", "more voted than there are"],
)
async def test_an_election_that_elects_nobody_is_refused(
    county: County, result: dict[str, int]
) -> None:
    school = county.schools[0]
    term = await with_constituencies(county, school, await opened(county, school), "语文组")
    path = f"/constituencies/{term['constituencies'][0]['id']}/election"
    http = county.http(school.chair)
    await refused(http.put(path, json=result, headers=seen(1)), 422, "election-wrong")


async def test_from_paper_it_is_entered_as_it_was_and_marked(county: County) -> None:
    school = county.schools[0]
    term = await with_constituencies(
        county, school, await opened(county, school, from_paper=True), "语文组"
    )
    place = term["constituencies"][0]
    body = {"candidates": 3, "voted": 19}
    path = f"/constituencies/{place['id']}/election"
    term = await ok(county.http(school.chair).put(path, json=body, headers=seen(1)))
    assert term["constituencies"][0]["faults"] == [
        "语文组应选 3 人，候选人 3 人，候选人应多于应选名额。",
        "语文组共 30 人，参加选举 19 人，不到 20 人，选举无效，应重新选举。",
    ]
    term = await add(
        county, school, term, delegate("赵一", constituency_id=place["id"], votes_for=14)
    )
    assert of_name(term, "赵一")["fault"] == "赵一得 14 票，语文组共 30 人，当选至少要 15 票。"


async def test_who_has_not_half_of_the_constituency_is_not_elected(county: County) -> None:
    school = county.schools[0]
    term = await elected(county, school)
    place = term["constituencies"][0]["id"]
    http = county.http(school.chair)
    path = f"/congress-terms/{term['id']}/delegates"
    for votes in (14, 26):
        one = delegate("赵一", constituency_id=place, votes_for=votes)
        await refused(http.post(path, json={"delegates": [one]}), 422, "election-wrong")
    term = await add(county, school, term, delegate("赵一", constituency_id=place, votes_for=15))
    shown = term["constituencies"][0]
    assert (shown["serving"], shown["vacancies"], shown["faults"]) == (1, 2, [])


async def test_a_vacancy_is_filled_once_by_the_same_constituency(county: County) -> None:
    school = county.schools[0]
    term = await elected(county, school)
    chinese, maths = (each["id"] for each in term["constituencies"])
    term = await add(county, school, term, delegate("赵一", constituency_id=chinese))
    left = of_name(term, "赵一")
    http = county.http(school.chair)
    path = f"/congress-terms/{term['id']}/delegates"

    async def fill(name: str, place: str, status: int, code: str) -> None:
        one = delegate(name, constituency_id=place, replaces_id=left["id"])
        await refused(http.post(path, json={"delegates": [one]}), status, code)

    await fill("钱二", chinese, 409, "delegate-gone")
    term = await leave(county, school, left, note="到龄退休")
    gone = of_name(term, "赵一")
    assert (gone["last_day"], gone["left_label"], gone["left_note"]) == (
        "2026-03-10",
        "退休",
        "到龄退休",
    )
    assert term["counts"]["congress"] == 0
    await fill("钱二", maths, 409, "vacancy-elsewhere")
    term = await add(
        county, school, term, delegate("钱二", constituency_id=chinese, replaces_id=left["id"])
    )
    assert of_name(term, "赵一")["replaced"]
    await fill("孙三", chinese, 409, "delegate-known")
    resume = f"/delegates/{left['id']}/resume"
    await refused(http.post(resume, headers=seen(gone["version"])), 409, "delegate-known")


async def test_leaving_by_mistake_is_taken_back(county: County) -> None:
    school = county.schools[0]
    term = await add(county, school, await opened(county, school), delegate("赵一"))
    term = await leave(county, school, of_name(term, "赵一"))
    one = of_name(term, "赵一")
    http = county.http(school.chair)
    term = await ok(http.post(f"/delegates/{one['id']}/resume", headers=seen(one["version"])))
    assert of_name(term, "赵一")["last_day"] is None
    one = of_name(term, "赵一")
    early = {"last_day": "2026-02-01", "reason": "moved"}
    path = f"/delegates/{one['id']}/end"
    await refused(http.post(path, json=early, headers=seen(one["version"])), 422)


async def test_whoever_works_elsewhere_is_shown_as_gone_until_the_chair_says_so(
    county: County,
) -> None:
    school, other = county.schools[:2]
    term = await add(
        county,
        school,
        await opened(county, school),
        {"person_id": str(school.teacher.person_id), "first_day": "2026-03-01"},
    )
    await county.running.deliver(changed(county, school.teacher, other))

    for reader in (school.chair, county.officer):
        shown = await read_term(county, reader, term)
        one = of_name(shown, school.teacher.name)
        assert (one["gone"], one["last_day"], shown["counts"]["gone"]) == (True, None, 1)
        assert shown["counts"]["congress"] == 1  # nothing changes by itself

    term = await leave(county, school, one, reason="moved")
    assert (term["counts"]["gone"], term["counts"]["congress"]) == (0, 0)


async def test_a_delegate_with_a_record_is_ended_and_not_removed(county: County) -> None:
    school = county.schools[0]
    term = await add(
        county,
        school,
        await opened(county, school),
        {"person_id": str(school.teacher.person_id), "first_day": "2026-03-01"},
        delegate("赵一"),
    )
    mine, typed = of_name(term, school.teacher.name), of_name(term, "赵一")
    entry = {"duty": "report_back", "happened_on": "2026-03-12", "text": "向年级组通报了会议情况。"}
    own = county.http(school.teacher)
    seat = await ok(own.post(f"/delegates/{mine['id']}/duties", json=entry))
    assert seat["duties"][0]["duty_label"] == "向本部门教职工通报，接受评议"
    assert seat["delegate"]["mine"]

    http = county.http(school.chair)
    await refused(http.post(f"/delegates/{mine['id']}/remove", headers=seen(1)), 409)
    term = await ok(http.post(f"/delegates/{typed['id']}/remove", headers=seen(1)))
    assert [each["name"] for each in term["delegates"]] == [school.teacher.name]
    assert of_name(term, school.teacher.name)["duties"] == 1


async def test_duties_are_read_by_the_delegate_and_the_union_only(county: County) -> None:
    school = county.schools[0]
    term = await add(
        county,
        school,
        await opened(county, school),
        {"person_id": str(school.teacher.person_id), "first_day": "2026-03-01"},
    )
    one = term["delegates"][0]["id"]
    entry = {"duty": "study", "happened_on": "2026-03-12", "text": "参加了代表培训。"}
    http = county.http(school.chair)
    seat = await ok(http.post(f"/delegates/{one}/duties", json=entry))
    assert [each["text"] for each in seat["duties"]] == ["参加了代表培训。"]
    late = entry | {"happened_on": "2026-03-17"}
    await refused(http.post(f"/delegates/{one}/duties", json=late), 422, "duty-day-wrong")

    own = county.http(school.teacher)
    [seat] = await ok(own.get("/delegates/mine"))
    mine = seat["duties"][0]
    path = f"/duties/{mine['id']}"
    seat = await ok(own.put(path, json=entry | {"duty": "attend"}, headers=seen(1)))
    assert seat["duties"][0]["duty"] == "attend"
    for other in (
        county.officer,
        *(
            p
            for p in school.people.values()
            if p.name not in {school.chair.name, school.teacher.name, "union_officer"}
            and "officer" not in p.name
        ),
    ):
        await refused(county.http(other).get(f"/delegates/{one}"), 403)
    await refused(county.http(county.schools[1].chair).get(f"/delegates/{one}"), 404)
    seat = await ok(own.post(f"{path}/remove", headers=seen(2)))
    assert seat["duties"] == []


async def test_a_committee_is_made_of_delegates_and_others(county: County) -> None:
    school = county.schools[0]
    term = await add(county, school, await opened(county, school), delegate("赵一"))
    one = term["delegates"][0]["id"]
    http = county.http(school.chair)
    path = f"/congress-terms/{term['id']}/committees"
    body = {
        "name": "提案工作委员会",
        "members": [
            {"delegate_id": one, "name": "赵一", "post": "主任"},
            {"name": "校办钱老师", "post": "委员"},
        ],
    }
    term = await ok(http.post(path, json=body))
    [committee] = term["committees"]
    assert [(m["name"], m["post"]) for m in committee["members"]] == [
        ("赵一", "主任"),
        ("校办钱老师", "委员"),
    ]
    await refused(http.post(path, json=body), 409, "committee-known")
    own = f"/committees/{committee['id']}"
    changed_body = body | {"members": [{"name": "孙三", "post": "主任"}]}
    term = await ok(http.put(own, json=changed_body, headers=seen(1)))
    assert [m["name"] for m in term["committees"][0]["members"]] == ["孙三"]
    term = await ok(http.post(f"{own}/remove", headers=seen(2)))
    assert term["committees"] == []
