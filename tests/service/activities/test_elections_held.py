"""Elections and votes entered from paper, over the database."""

from services.activities.congress.domain.life import SessionState
from shared.contracts.activities import BallotPassed
from shared.web.identity import Caller
from tests.service.activities.ballots_making import DAY, Assembly, assembly, papers
from tests.service.plans.county import County, ok

COMMITTEE = [{"name": name, "post": "语文组"} for name in ("甲", "乙", "丙", "丁")]


def _row(name: str, yes: int, no: int, abstain: int) -> dict[str, object]:
    return {"name": name, "yes": yes, "no": no, "abstain": abstain}


async def _election(hall: Assembly, seats: int = 3) -> dict[str, object]:
    return await hall.closed(
        purpose="election",
        item_id=str(hall.items["工会委员会选举"]),
        seats=seats,
        options=COMMITTEE,
    )


async def _announced(hall: Assembly, path: str, count: dict[str, object]) -> dict[str, object]:
    await hall.post(f"{path}/count", count, hall.counter)
    await hall.post(f"{path}/sign", who=hall.chief)
    return await hall.post(f"{path}/announce", {"by_name": "主席团"})


GIVEN = {"issued": 40, "collected": 39, "valid": 38}


async def test_an_election_with_somebody_written_in_and_a_tie(county: County) -> None:
    hall = await assembly(county, present=40)
    await hall.ready()
    ballot = await _election(hall)
    assert ballot["kind_words"] == "差额选举，候选人 4 名，应选 3 名"
    path = f"/ballots/{ballot['id']}"
    votes = [
        _row("甲", 30, 5, 3),
        _row("乙", 25, 9, 4),
        _row("丙", 25, 9, 4),
        _row("丁", 25, 9, 4),
        {"name": "戊", "yes": 2, "written_in": True},
    ]
    short = {**GIVEN, "votes": votes[1:]}
    said = await hall.not_done(f"{path}/count", 422, "ballot-count-wrong", short, hall.counter)
    assert "每位候选人" in said["title"]
    told = await _announced(hall, path, {**GIVEN, "votes": votes[::-1]})
    results = {row["name"]: row["result"] for row in told["options"]}
    assert results == {
        "甲": "elected",
        "乙": "tied",
        "丙": "tied",
        "丁": "tied",
        "戊": "not_elected",
    }
    assert told["numbers"]["outcome"] == "tied"
    assert told["actions"] == ["run_off"]
    body = hall.wanted(purpose="election", seats=1, options=COMMITTEE, item_id=ballot["item_id"])
    await hall.not_done("/ballots", 409, "ballot-voted-already", body)
    again = await hall.post(f"{path}/run-off")
    assert (again["seats"], [row["name"] for row in again["options"]]) == (2, ["乙", "丙", "丁"])
    await hall.not_done(f"{path}/run-off", 409, "ballot-voted-already")
    next_path = f"/ballots/{again['id']}"
    await hall.post(f"{next_path}/open")
    await hall.post(f"{next_path}/close")
    votes = [_row("乙", 30, 5, 3), _row("丙", 25, 5, 8), _row("丁", 20, 9, 9)]
    told = await _announced(hall, next_path, {**GIVEN, "votes": votes})
    assert told["numbers"]["outcome"] == "elected"
    assert len(await county.told(BallotPassed)) == 3, "the method, the election, the run-off"


async def test_a_count_is_corrected_before_it_is_signed(county: County) -> None:
    hall = await assembly(county, present=40)
    await hall.ready()
    ballot = await _election(hall)
    path = f"/ballots/{ballot['id']}"
    votes = [_row("甲", 30, 5, 3), _row("乙", 26, 9, 3), _row("丙", 25, 9, 4), _row("丁", 0, 34, 4)]
    written = {"name": "戊", "yes": 2, "written_in": True}
    await hall.post(f"{path}/count", {**GIVEN, "votes": [*votes, written]}, hall.counter)
    told = await hall.post(f"{path}/count", {**GIVEN, "votes": votes}, hall.counter)
    assert [row["name"] for row in told["options"]] == ["甲", "乙", "丙", "丁"]
    assert told["numbers"]["outcome"] == "elected"
    assert [move["move"] for move in told["history"]][-2:] == ["count", "count"]


async def test_who_counts_is_no_candidate_whichever_is_named_first(county: County) -> None:
    hall = await assembly(county)
    await hall.set_duties()
    body = hall.wanted(
        purpose="election", title="选举", seats=1, options=[{"name": "监票甲"}, {"name": "甲"}]
    )
    said = await hall.not_done("/ballots", 422, "ballot-candidates-wrong", body)
    assert "监票甲是候选人" in said["title"]
    await hall.make(purpose="election", title="选举", seats=1, options=[{"name": "己"}])
    http = county.http(hall.school.chair)
    holders = [{"duty": "chief_scrutineer", "name": "己"}, {"duty": "counter", "name": "辛"}]
    reply = await http.put(f"/vote-duties/{hall.session_id}", json={"holders": holders})
    assert (reply.status_code, reply.json()["code"]) == (422, "vote-duties-wrong")


async def test_a_secret_vote_that_was_held_is_entered_in_one_form(county: County) -> None:
    hall = await assembly(county)
    await hall.put_state(SessionState.CLOSED)
    held = papers(24, 3, 1, held_on="2026-03-13", chief_name="老陈", announced_by_name="执行主席")
    body = {"ballot": hall.wanted(), "held": held}
    asked = await hall.not_done("/ballots/recorded", 409, "needs-confirming", body)
    assert [each["code"] for each in asked["warnings"]] == ["ballot-more-issued"]
    body["held"] = {**held, "present": 30}
    done = await hall.post("/ballots/recorded", body)
    assert (done["state"], done["from_paper"], done["held_on"]) == (
        "announced",
        True,
        "2026-03-13",
    )
    assert (done["signed_by_name"], done["present_at_open"]) == ("老陈", 30)
    assert done["numbers"]["outcome"] == "passed"
    [told] = await county.told(BallotPassed)
    assert (told.from_paper, told.concerns) == (True, ())
    await hall.not_done("/ballots/recorded", 409, "ballot-voted-already", body)


async def test_what_was_held_cannot_be_just_anything(county: County) -> None:
    hall = await assembly(county)
    wrong = [
        ({"held_on": "2026-03-17"}, "不能晚于今天"),
        ({"held_on": DAY, "due": 41}, "名册上应到 40 人"),
        ({"held_on": DAY, "present": 41}, "比应到 40 人还多"),
    ]
    for change, words in wrong:
        body = {"ballot": hall.wanted(), "held": {**papers(24, 0, 0), **change}}
        said = await hall.not_done("/ballots/recorded", 422, "ballot-held-wrong", body)
        assert words in said["title"]
    void = papers(24, 0, 0, held_on=DAY, issued=23)
    body = {"ballot": hall.wanted(), "held": void}
    said = await hall.not_done("/ballots/recorded", 422, "ballot-count-wrong", body)
    assert "这次投票无效" in said["title"]
    await hall.put_state(SessionState.SCHEDULED)
    body = {"ballot": hall.wanted(), "held": papers(24, 0, 0, held_on=DAY)}
    said = await hall.not_done("/ballots/recorded", 422, "ballot-held-wrong", body)
    assert "会议还没有开" in said["title"]


async def test_hands_are_counted_now_with_a_quorum_or_entered_later(county: County) -> None:
    hall = await assembly(county)
    planned = await hall.make(way="hands")
    path = f"/ballots/{planned['id']}"
    await hall.not_done(f"{path}/open", 409, "ballot-move-not-allowed")
    many = {"held_on": DAY, "yes": 28, "no": 0, "abstain": 0}
    said = await hall.not_done(f"{path}/record", 422, "ballot-count-wrong", many)
    assert "比实到 27 人还多" in said["title"]
    await hall.sign_in(26)
    hands = {"held_on": DAY, "yes": 25, "no": 1, "abstain": 0}
    await hall.not_done(f"{path}/record", 409, "ballot-needs-quorum", hands)
    await hall.sign_in(27)
    done = await hall.post(f"{path}/record", hands)
    assert (done["from_paper"], done["numbers"]["outcome"]) == (False, "passed")
    assert done["numbers"]["words"] == "同意 25 票，不同意 1 票，弃权 0 票。"
    await hall.not_done(f"{path}/record", 409, "ballot-move-not-allowed", hands)


async def test_what_waits_for_whom(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    ballot = await hall.closed()
    path = f"/ballots/{ballot['id']}"

    async def waits(who: Caller) -> list[tuple[str, str]]:
        lines = await ok(county.http(who).get("/waiting"))
        return [(line["kind"], line["group"]) for line in lines]

    chair = hall.school.chair
    assert await waits(hall.counter) == [("count_ballot", "decide")]
    assert await waits(hall.chief) == []
    await hall.post(f"{path}/count", papers(21, 0, 0), hall.counter)
    assert await waits(hall.counter) == []
    assert await waits(hall.chief) == [("sign_ballot", "sign")]
    assert await waits(chair) == [("sign_ballot", "others")]
    await hall.post(f"{path}/sign", who=hall.chief)
    assert await waits(hall.chief) == []
    assert await waits(chair) == [("announce_ballot", "decide")]
    assert await waits(county.officer) == []
    await hall.post(f"{path}/announce", {"by_name": "主席团"})
    assert await waits(chair) == []
