"""The suggestion box: who reads what, what the author hears, counts for the county, forgetting."""

from datetime import date
from typing import Any
from uuid import UUID

from services.activities.suggestions.commands.handling import take_up
from services.activities.suggestions.commands.submitting import (
    Author,
    LateProposal,
    Words,
    from_proposal,
)
from services.activities.suggestions.domain.kinds import SuggestionCategory
from services.activities.suggestions.queries.reading import offered
from services.activities.suggestions.tables import Suggestion
from shared.contracts.activities import (
    SuggestionAnswered,
    SuggestionOutcome,
    SuggestionSubmitted,
    SuggestionTakenUp,
    SuggestionWithdrawn,
)
from shared.contracts.directory import DataErased
from shared.contracts.roles import Role
from shared.database import new_id
from shared.web.identity import Caller
from tests.service.activities.meeting import minutes
from tests.service.plans.county import NOW, County, School, ok, refused

SHOWN = {"title": "食堂加一个窗口", "text": "午饭时排队太久，请加开一个窗口。"}


async def suggested(county: County, school: School, **other: Any) -> dict[str, Any]:
    body = {
        "union_id": str(school.union_id),
        "category": "logistics",
        "title": "食堂加一个窗口",
        "text": "我在三年级，第四节下课去总要排二十分钟，请加开一个窗口。",
        "named": False,
        **other,
    }
    made: dict[str, Any] = await ok(county.http(school.teacher).post("/suggestions", json=body))
    return made


async def _read(county: County, caller: Caller, one: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = await ok(county.http(caller).get(f"/suggestions/{one['id']}"))
    return found


async def _listed(county: County, caller: Caller, whose: str) -> list[str]:
    page = await ok(county.http(caller).get("/suggestions", params={"whose": whose}))
    return [item["id"] for item in page["items"]]


async def test_until_an_officer_has_looked_only_officers_and_the_author_read_it(
    county: County,
) -> None:
    school = county.schools[0]
    one = await suggested(county, school)
    assert (one["state_label"], one["actions"]) == ("待审看", ["withdraw"])
    [event] = await county.told(SuggestionSubmitted)
    assert school.teacher.name not in event.to_wire()

    principal = school.people[Role.PRINCIPAL]
    for stranger in (principal, county.schools[1].chair, county.officer):
        await refused(county.http(stranger).get(f"/suggestions/{one['id']}"), 404)
        assert await _listed(county, stranger, "shown") == []
        assert await _listed(county, stranger, "handled") == []
    for_chair = await _read(county, school.chair, one)
    assert (for_chair["author"], for_chair["handles"]) == (school.teacher.name, True)
    assert await _listed(county, school.teacher, "mine") == [one["id"]]


async def test_colleagues_read_what_was_shown_and_not_who_it_was(county: County) -> None:
    school = county.schools[0]
    one = await suggested(county, school)
    path = f"/suggestions/{one['id']}/show"
    shown = await ok(county.http(school.chair).post(path, json=SHOWN))
    assert (shown["state"], shown["shown"]) == ("checked", True)

    reader = school.people[Role.PRINCIPAL]
    read = await _read(county, reader, one)
    assert (read["author"], read["text"]) == ("一位教职工", SHOWN["text"])
    assert school.teacher.name not in str(read)
    assert "三年级" not in str(read)
    assert (read["history"], read["shown_text"], read["actions"]) == ([], None, [])
    assert await _listed(county, reader, "shown") == [one["id"]]
    mine = await _read(county, school.teacher, one)
    assert ("三年级" in mine["text"], mine["shown_text"]) == (True, SHOWN["text"])
    await refused(county.http(reader).post(path, json=SHOWN), 403)

    await ok(county.http(school.chair).post(f"/suggestions/{one['id']}/keep-back"))
    await refused(county.http(reader).get(f"/suggestions/{one['id']}"), 404)


async def test_the_author_hears_of_every_answer(county: County) -> None:
    school = county.schools[0]
    one = await suggested(county, school, named=True)
    http = county.http(school.chair)
    path = f"/suggestions/{one['id']}"
    await ok(http.post(f"{path}/pass-on", json={"to": "总务处", "answer": "正在核算人手。"}))
    done = {"outcome": "adopted", "answer": "下周一起加开三号窗口。"}
    adopted = await ok(http.post(f"{path}/answer", json=done))
    assert (adopted["state_label"], adopted["passed_to"]) == ("已采纳", "总务处")
    told = await county.told(SuggestionAnswered)
    assert [event.outcome for event in told] == [
        SuggestionOutcome.PASSED_ON,
        SuggestionOutcome.ADOPTED,
    ]
    assert {event.concerns for event in told} == {(school.teacher.person_id,)}
    assert (await _read(county, school.teacher, one))["answer"] == "下周一起加开三号窗口。"
    await refused(
        county.http(school.teacher).post(f"{path}/withdraw"), 409, "suggestion-move-not-allowed"
    )


async def test_taken_back_it_is_gone_for_everybody_but_its_author(county: County) -> None:
    school = county.schools[0]
    one = await suggested(county, school)
    path = f"/suggestions/{one['id']}/withdraw"
    await refused(county.http(school.chair).post(path), 403)
    await ok(county.http(school.teacher).post(path))
    assert await county.told(SuggestionWithdrawn)
    await refused(county.http(school.chair).get(f"/suggestions/{one['id']}"), 404)
    assert await _listed(county, school.chair, "handled") == []
    assert (await _read(county, school.teacher, one))["state_label"] == "已撤回"


async def test_an_officer_enters_one_from_paper_and_nobody_is_wholly_nameless(
    county: County,
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    body = {
        "union_id": str(school.union_id),
        "category": "welfare",
        "title": "教工宿舍热水",
        "text": "晚上九点以后没有热水。",
        "received_on": "2026-03-02",
    }
    said = await refused(http.post("/suggestions/recorded", json=body), 422)
    assert "不收完全匿名的建议" in said["title"]
    await refused(
        http.post("/suggestions/recorded", json=body | {"received_on": "2026-03-17"} | AUTHOR),
        422,
        "day-in-future",
    )
    typed = await ok(http.post("/suggestions/recorded", json=body | AUTHOR))
    assert (typed["from_paper"], typed["author"]) == (True, "退休的老陈")
    known = body | {"person_id": str(school.teacher.person_id)}
    mine = await ok(http.post("/suggestions/recorded", json=known))
    assert await _listed(county, school.teacher, "mine") == [mine["id"]]
    elsewhere = body | {"person_id": str(county.schools[1].teacher.person_id)}
    await refused(http.post("/suggestions/recorded", json=elsewhere), 422)
    await refused(
        county.http(school.teacher).post("/suggestions/recorded", json=known), 403, "not-allowed"
    )


AUTHOR = {"author_name": "退休的老陈"}


async def test_the_day_to_answer_by_is_in_school_days_by_the_countys_figure(
    county: County,
) -> None:
    school = county.schools[0]
    one = await suggested(county, school)
    assert (await _read(county, school.chair, one))["left"] == "还有 22 天"  # 7 April
    change = {"value": 5, "valid_from": "2026-03-16"}
    figure = "/figures/suggestion_answer_days"
    await ok(county.http(county.officer).put(figure, json=change))
    other = await suggested(county, school)
    assert (await _read(county, school.chair, other))["left"] == "还有 7 天"  # 23 March

    items = await ok(county.http(school.chair).get("/waiting"))
    kinds = [item["kind"] for item in items if item["link"].startswith("/suggestions/")]
    assert kinds == ["look_at_suggestion", "look_at_suggestion"]
    teacher = await ok(county.http(school.teacher).get("/waiting"))
    assert [item for item in teacher if item["link"].startswith("/suggestions/")] == []


async def test_the_county_counts_suggestions_and_reads_none(county: County) -> None:
    school = county.schools[0]
    one = await suggested(county, school)
    await suggested(county, school)
    answer = {"outcome": "adopted", "answer": "照办。"}
    await ok(county.http(school.chair).post(f"/suggestions/{one['id']}/answer", json=answer))
    [first, *rest] = await ok(county.http(county.officer).get("/suggestion-counts"))
    assert (first["received"], first["waiting"], first["adopted"]) == (2, 1, 1)
    assert {line["received"] for line in rest} == {0}
    await refused(county.http(school.chair).get("/suggestion-counts"), 403)


async def test_a_delegate_goes_on_with_one_and_a_late_proposal_comes_here(
    county: County,
) -> None:
    school = county.schools[0]
    one = await suggested(county, school)
    delegate = school.people[Role.PRINCIPAL]
    scope = county.scope
    async with county.running.database.transaction(scope) as tx:
        assert await offered(tx, UUID(one["id"]), school.union_id) is None
    await ok(county.http(school.chair).post(f"/suggestions/{one['id']}/show", json=SHOWN))
    async with county.running.database.transaction(scope) as tx:
        found = await offered(tx, UUID(one["id"]), school.union_id)
        assert found is not None
        assert found.text == SHOWN["text"]
        await take_up(tx, delegate, UUID(one["id"]), new_id())
    [event] = await county.told(SuggestionTakenUp)
    assert event.concerns == (school.teacher.person_id,)

    words = Words(SuggestionCategory.STAFF, "青年教师结对", "请每学期安排一次。", named=True)
    late = LateProposal(
        new_id(),
        school.union_id,
        words,
        Author(delegate.name, delegate.person_id),
        date(2026, 3, 10),
    )
    async with county.running.database.transaction(scope) as tx:
        first = await from_proposal(tx, school.chair, late)
        again = await from_proposal(tx, school.chair, late)
        assert first.id == again.id
    assert (await _listed(county, delegate, "mine")) == [str(first.id)]


async def test_erased_data_leaves_no_name_in_suggestions_and_minutes(county: County) -> None:
    school = county.schools[0]
    teacher = school.teacher
    one = await suggested(county, school, named=True)
    there = {"name": teacher.name, "side": "delegates", "person_id": str(teacher.person_id)}
    owned = {
        "title": "读书会",
        "result": "agreed",
        "decisions": [{"text": "每月一次。", "owner_id": str(teacher.person_id)}],
    }
    body = minutes(school, attendants=[there], matters=[owned])
    meeting = await ok(county.http(school.chair).post("/meetings", json=body))
    erased = DataErased(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=new_id(),
        person_id=teacher.person_id,
        actor_id=county.officer.person_id,
    )
    await county.running.deliver(erased)
    await county.running.deliver(erased.model_copy(update={"event_id": new_id()}))

    for_chair = await _read(county, school.chair, one)
    assert teacher.name not in str(for_chair)
    assert for_chair["author"] == "s*"
    left = await ok(county.http(school.chair).get(f"/meetings/{meeting['id']}"))
    assert teacher.name not in str(left)
    assert left["matters"][0]["decisions"][0]["text"] == "每月一次。"
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get(Suggestion, UUID(one["id"]))
        assert row is not None
        assert row.author_id is None
