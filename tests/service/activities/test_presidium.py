"""The presidium over HTTP: who chooses it, who reads it, and that papers name it."""

import io

from docx import Document

from shared.contracts.roles import Role
from tests.service.activities.ballots_making import assembly
from tests.service.activities.sittings import made_session
from tests.service.plans.county import County, ok, refused


async def test_a_presidium_is_chosen_once_and_named_on_the_papers(county: County) -> None:
    hall = await assembly(county)
    school, path = hall.school, f"/congress/{hall.session_id}/presidium"
    chair = county.http(school.chair)
    before = await ok(chair.get(path))
    assert (before["applies"], before["members"], before["version"]) == (True, [], 0)
    assert (before["edits"], before["warnings"]) == (True, [])
    wanted = {"members": ["周立民", "林秀英"]}
    chosen = await ok(chair.put(path, json=wanted, headers={"If-Match": '"0"'}))
    assert chosen["members"] == ["周立民", "林秀英"]
    assert any("主席团现有 2 人" in line for line in chosen["warnings"])
    await refused(chair.put(path, json=wanted, headers={"If-Match": '"0"'}), 412, "stale")
    script = await chair.get(f"/congress/{hall.session_id}/papers/host_script")
    text = "\n".join(line.text for line in Document(io.BytesIO(script.content)).paragraphs)
    assert "主席团建议名单为：周立民、林秀英" in text


async def test_the_unions_people_read_it_and_change_nothing(county: County) -> None:
    hall = await assembly(county)
    path = f"/congress/{hall.session_id}/presidium"
    principal = county.http(hall.school.people[Role.PRINCIPAL])
    seen = await ok(principal.get(path))
    assert (seen["edits"], seen["delegates"]) == (False, [])
    body, match = {"members": ["赵一"]}, {"If-Match": '"0"'}
    await refused(principal.put(path, json=body, headers=match), 403, "not-allowed")
    stranger = county.http(county.schools[1].chair)
    await refused(stranger.get(path), 404, "not-found")
    await refused(stranger.put(path, json=body, headers=match), 404, "not-found")


async def test_an_assembly_of_all_staff_has_none(county: County) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school)
    found = await ok(county.http(school.chair).get(f"/congress/{session_id}/presidium"))
    assert found["applies"] is False


async def test_what_is_open_is_said_before_somebody_closes(county: County) -> None:
    hall = await assembly(county)
    assert (await hall.desk())["before_closing"] == []
    await hall.ready()
    await hall.opened()
    await hall.sign_in(20)
    found = (await hall.desk())["before_closing"]
    assert found == [
        "应到 40 人，至少 27 人到会才能表决，现在实到 20 人，人数不够。",
        "“绩效工资分配办法”还在投票。",
    ]
    seen = await hall.desk(hall.school.people[Role.PRINCIPAL])
    assert seen["before_closing"] == []


async def test_a_session_closes_over_what_is_open_only_with_a_reason(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    ballot = await hall.opened()
    await hall.sign_in(20)
    path = f"/congress/{hall.session_id}"
    results = [{"item_id": str(item), "outcome": "postponed"} for item in hall.items.values()]
    await hall.post(f"{path}/outcomes", {"results": results})
    for body in ({}, {"reason": None}):
        asked = await hall.not_done(f"{path}/close", 409, "closing-needs-reason", body)
        said = [each["sentence"] for each in asked["warnings"]]
        assert said == (await hall.desk())["before_closing"]
        assert len(said) == 2
    assert (await hall.get(path))["state"] == "opened"
    why = "代表已陆续离会，表决下次再办。"
    closed = await hall.post(f"{path}/close", {"reason": why})
    assert (closed["state"], closed["history"][-1]["facts"]) == ("closed", {"reason": why})
    [entry] = (await hall.get("/audit?act=congress_closed"))["items"]
    assert entry["reason"] == why
    assert (await hall.get(f"/ballots/{ballot['id']}"))["state"] == "open"
