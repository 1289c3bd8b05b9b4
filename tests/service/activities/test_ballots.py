"""A vote from the draft to the announcement: who does what, with a quorum, and what is refused."""

from typing import Any

from services.activities.congress.domain.life import SessionState
from services.activities.congress.domain.powers import Treatment
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import (
    BallotClosed,
    BallotCounted,
    BallotDelivered,
    BallotFailed,
    BallotOpened,
    BallotPassed,
    BallotSigned,
    BallotVoided,
    SessionKind,
)
from shared.contracts.roles import Role
from tests.service.activities.ballots_making import AGENDA, DAY, assembly, papers
from tests.service.plans.county import County, ok, refused, seen


async def test_a_matter_is_adopted_by_secret_ballot(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    ballot = await hall.opened()
    assert (ballot["title"], ballot["way"], ballot["state"]) == (
        "绩效工资分配办法",
        "paper",
        "open",
    )
    assert (ballot["due"], ballot["present_at_open"], ballot["quorum"]) == (40, 27, 27)
    assert ballot["needed"] == 21
    path = f"/ballots/{ballot['id']}"
    await hall.post(f"{path}/close")
    counted = await hall.post(f"{path}/count", papers(21, 4, 1, issued=27), hall.counter)
    assert counted["numbers"]["outcome"] == "passed"
    assert counted["actions"] == ["count"], "whoever counted does not sign"
    assert "announce" not in (await hall.get(path))["actions"]
    signed = await hall.post(f"{path}/sign", who=hall.chief)
    assert (signed["signed_by_name"], signed["signed_on_paper"]) == ("总监", False)
    told = await hall.post(f"{path}/announce", {"by_name": "主席团执行主席"})
    assert told["numbers"]["verdict"] == (
        "应到 40 人，同意票超过半数（至少 21 票）才能通过；同意 21 票，通过。"
    )
    assert told["numbers"]["words"].startswith("发出 27 张，收回 26 张，有效票 26 张，无效票 0 张")
    session = await hall.get(f"/congress/{hall.session_id}")
    [item] = [each for each in session["agenda"] if each["id"] == ballot["item_id"]]
    assert (item["outcome"], item["note"]) == ("passed", told["numbers"]["verdict"])
    moves = [move["move"] for move in told["history"]]
    assert moves == ["make", "open", "close", "count", "sign", "announce"]
    facts = await county.told(BallotOpened, BallotClosed, BallotCounted, BallotSigned, BallotPassed)
    mine = [fact for fact in facts if str(fact.subject_id) == ballot["id"]]
    assert [type(fact) for fact in mine] == [
        BallotOpened,
        BallotClosed,
        BallotCounted,
        BallotSigned,
        BallotPassed,
    ]
    assert mine[2].concerns == (hall.chief.person_id,)
    assert set(mine[4].concerns) == {hall.chief.person_id, hall.counter.person_id}
    assert "21" not in "".join(fact.model_dump_json(include={"title"}) for fact in mine)


async def test_one_vote_short_of_more_than_half_of_all_is_not_adopted(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    ballot = await hall.closed()
    path = f"/ballots/{ballot['id']}"
    await hall.post(f"{path}/count", papers(20, 0, 0), hall.counter)
    await hall.post(f"{path}/signed-on-paper", {"signed_on": DAY})
    told = await hall.post(f"{path}/announce", {"by_name": "主席团"})
    assert told["numbers"]["outcome"] == "failed", "20 of 40, though all who voted said yes"
    assert "还差 1 票" in told["numbers"]["verdict"]
    assert (told["signed_by_name"], told["signed_on_paper"]) == ("总监", True)
    assert len(await county.told(BallotFailed)) == 1
    again = await hall.make()
    assert again["state"] == "draft", "what was lost may be revised and voted on again"


async def test_a_vote_begins_with_a_quorum_and_warns_when_it_is_lost(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    ballot = await hall.make()
    path = f"/ballots/{ballot['id']}"
    await hall.sign_in(26)
    said = await hall.not_done(f"{path}/open", 409, "ballot-needs-quorum")
    assert "还差 1 人" in said["title"]
    await hall.sign_in(27)
    await hall.post(f"{path}/open")
    await hall.sign_in(25)
    asked = await hall.not_done(f"{path}/close", 409, "needs-confirming")
    assert [each["code"] for each in asked["warnings"]] == ["ballot-no-quorum"]
    closed = await hall.post(f"{path}/close", {"accept": ["ballot-no-quorum"]})
    assert (closed["present_at_close"], closed["lost_quorum"]) == (25, True)


async def test_the_method_and_those_who_count_come_first(county: County) -> None:
    hall = await assembly(county)
    ballot = await hall.make()
    path = f"/ballots/{ballot['id']}"
    await hall.not_done(f"{path}/open", 409, "vote-method-missing")
    await hall.adopt_method()
    await hall.not_done(f"{path}/open", 409, "vote-duties-missing")
    desk = await hall.set_duties()
    assert desk["method_adopted"]
    assert [each["label"] for each in desk["holders"]] == ["总监票人", "监票人", "计票人"]
    await hall.post(f"{path}/open")
    by_ballot = {"purpose": "method", "way": "paper"}
    said = await hall.not_done("/ballots", 422, "ballot-wrong", hall.wanted(**by_ballot))
    assert "举手表决" in said["title"]


async def test_more_papers_than_were_given_out_are_void_and_the_vote_is_held_again(
    county: County,
) -> None:
    hall = await assembly(county)
    await hall.ready()
    ballot = await hall.closed()
    path = f"/ballots/{ballot['id']}"
    count = papers(20, 6, 2, issued=27)
    asked = await hall.not_done(f"{path}/count", 409, "needs-confirming", count, hall.counter)
    assert "收回 28 张，比发出的 27 张多" in asked["warnings"][0]["sentence"]
    accept = {**count, "accept": ["ballot-more-collected"]}
    void = await hall.post(f"{path}/count", accept, hall.counter)
    assert (void["state"], void["numbers"]) == ("voided", None)
    assert "收回 28 张" in void["void_reason"]
    assert len(await county.told(BallotVoided)) == 1
    await hall.not_done("/ballots", 409, "ballot-voted-already", hall.wanted()) if False else None
    again = await hall.post(f"{path}/repeat")
    assert (again["state"], again["follows_id"]) == ("draft", ballot["id"])
    await hall.not_done(f"{path}/repeat", 409, "ballot-voted-already")
    assert (await hall.get(path))["next_id"] == again["id"]
    await hall.post(f"/ballots/{again['id']}/open")


async def test_numbers_that_do_not_come_out_are_refused_with_the_sum(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    ballot = await hall.closed()
    path = f"/ballots/{ballot['id']}/count"
    wrong: list[tuple[dict[str, Any], str]] = [
        (papers(20, 4, 1, valid=26, collected=26, issued=26), "= 25，与有效票 26 张不等"),
        (papers(41, 0, 0), "比应到 40 人还多"),
        (papers(20, 0, 0, collected=19), "比收回的 19 张还多"),
        ({"yes": 20, "no": 0, "abstain": 0}, "请填写发出、收回和有效的票数"),
        ({"issued": 20, "collected": 20, "valid": 20}, "请填写同意、不同意和弃权的票数"),
    ]
    for body, words in wrong:
        said = await hall.not_done(path, 422, "ballot-count-wrong", body, hall.counter)
        assert words in said["title"]
    asked = await hall.not_done(path, 409, "needs-confirming", papers(28, 0, 0), hall.counter)
    assert asked["warnings"][0]["code"] == "ballot-more-issued"


async def test_who_counts_does_not_sign_and_who_signs_does_not_count(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    ballot = await hall.closed()
    path = f"/ballots/{ballot['id']}"
    await hall.not_done(f"{path}/count", 403, "ballot-chief-counts", papers(21, 0, 0), hall.chief)
    await hall.post(f"{path}/count", papers(21, 0, 0), hall.counter)
    await hall.not_done(f"{path}/sign", 403, "not-allowed", who=hall.counter)
    await hall.not_done(f"{path}/sign", 403, "not-allowed")
    returned = await hall.post(f"{path}/return", {"reason": "少数了一张。"}, hall.chief)
    assert returned["state"] == "closed"
    await hall.post(f"{path}/count", papers(22, 0, 0), hall.counter)
    await hall.post(f"{path}/sign", who=hall.chief)
    await hall.not_done(f"{path}/count", 409, "ballot-move-not-allowed", papers(9, 0, 0))


async def test_what_is_counted_is_secret_until_it_is_announced(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    other = hall.school.people[Role.PRINCIPAL]
    ballot = await hall.make()
    path = f"/ballots/{ballot['id']}"
    await refused(county.http(other).get(path), 404)
    await hall.post(f"{path}/open")
    await hall.post(f"{path}/close")
    await hall.post(f"{path}/count", papers(21, 0, 0), hall.counter)
    assert (await hall.get(path, other))["numbers"] is None
    assert (await hall.get(path, hall.chief))["numbers"]["yes"] == 21
    await hall.post(f"{path}/sign", who=hall.chief)
    await hall.post(f"{path}/announce", {"by_name": "主席团"})
    shown = await hall.get(path, other)
    assert (shown["numbers"]["yes"], shown["actions"]) == (21, [])
    await hall.not_done(f"{path}/void", 403, "not-allowed", {"reason": "不行。"}, other)


async def test_the_county_and_other_schools_read_no_vote(county: County) -> None:
    hall = await assembly(county)
    done = await hall.adopt_method()
    for who in (county.officer, county.chair, county.people[Role.AUDITOR], county.schools[1].chair):
        http = county.http(who)
        await refused(http.get(f"/ballots/{done['id']}"), 404)
        await refused(http.get(f"/ballots?session_id={hall.session_id}"), 404)
        await refused(http.post("/ballots", json=hall.wanted()), 404)
        await refused(http.put(f"/vote-duties/{hall.session_id}", json={"holders": []}), 404)


async def test_a_draft_is_changed_and_dropped_and_there_is_one_at_a_time(county: County) -> None:
    hall = await assembly(county)
    ballot = await hall.make()
    path = f"/ballots/{ballot['id']}"
    await hall.not_done("/ballots", 409, "ballot-voted-already", hall.wanted())
    http = county.http(hall.school.chair)
    body = {"purpose": "motion", "item_id": ballot["item_id"], "threshold": "two_thirds"}
    await refused(http.put(path, json=body), 428)
    changed = await ok(http.put(path, json=body, headers=seen(ballot["version"])))
    assert (changed["threshold"], changed["needed"]) == ("two_thirds", None)
    await refused(http.put(path, json=body, headers=seen(ballot["version"])), 412)
    lower = {**body, "threshold": "half"}
    await refused(
        http.put(path, json=lower, headers=seen(changed["version"])),
        422,
        "ballot-threshold-too-low",
    )
    await hall.post(f"{path}/drop")
    assert (await hall.desk())["ballots"] == []
    await hall.make()
    await hall.not_done("/ballots", 422, "ballot-wrong", {**hall.wanted(), "item_id": None})


async def test_names_are_the_record_of_a_vote_by_name(county: County) -> None:
    hall = await assembly(county)
    await hall.set_duties()
    ballot = await hall.closed(way="named")
    path = f"/ballots/{ballot['id']}"
    voters = await hall.get(f"{path}/voters", hall.counter)
    assert (len(voters), voters[0]["name"], voters[0]["present"]) == (40, "代表000", True)
    names = [
        {"entry_id": voter["entry_id"], "choice": "yes" if n < 25 else "no"}
        for n, voter in enumerate(voters[:27])
    ]
    twice = {"names": [*names, names[0]]}
    await hall.not_done(f"{path}/count", 422, "ballot-count-wrong", twice, hall.counter)
    await hall.post(f"{path}/count", {"names": names[::-1]}, hall.counter)
    counted = await hall.post(f"{path}/count", {"names": names}, hall.counter)
    numbers = counted["numbers"]
    assert (numbers["yes"], numbers["no"], numbers["issued"]) == (25, 2, None)
    assert len(counted["names"]) == 27
    assert counted["names"][26]["choice_label"] == "不同意"


async def test_a_dual_congress_votes_on_each_roll_apart(county: County) -> None:
    agenda = (*AGENDA, ("工会工作报告", Treatment.ADOPT, Roll.UNION))
    hall = await assembly(county, kind=SessionKind.DUAL_CONGRESS, agenda=agenda)
    await hall.ready()
    item = str(hall.items["工会工作报告"])
    ballot = await hall.opened(item_id=item)
    assert (ballot["roll"], ballot["roll_label"], ballot["due"]) == ("union", "工代会", 40)
    other = await hall.opened()
    assert other["roll"] == "congress"
    plain = await assembly(county, county.schools[1])
    body = plain.wanted(roll="union")
    await plain.not_done("/ballots", 422, "ballot-wrong", body)


async def test_leaders_are_appraised_for_the_party_only(county: County) -> None:
    hall = await assembly(county)
    await hall.ready()
    leaders = {"purpose": "appraisal", "title": "民主评议", "options": [{"name": "校长甲"}]}
    await hall.not_done("/ballots", 409, "appraisal-not-arranged", hall.wanted(**leaders))
    agenda = (*AGENDA, ("评议学校领导干部", Treatment.APPRAISE, Roll.CONGRESS))
    hall = await assembly(county, county.schools[1], agenda=agenda)
    await hall.ready()
    ballot = await hall.closed(**leaders)
    path = f"/ballots/{ballot['id']}"
    secretary = hall.school.people[Role.PARTY_SECRETARY]
    principal = hall.school.people[Role.PRINCIPAL]
    grades = {"excellent": 20, "competent": 5, "basic": 1, "not_competent": 0}
    count = {"issued": 27, "collected": 27, "valid": 26}
    short = {**count, "graded": []}
    await hall.not_done(f"{path}/count", 422, "ballot-count-wrong", short, hall.counter)
    body = {**count, "graded": [{"name": "校长甲", "grades": grades}]}
    await hall.post(f"{path}/count", body, hall.counter)
    assert (await hall.get(path))["numbers"] is None, "the chair has not counted"
    assert (await hall.get(path, secretary))["numbers"] is None
    await hall.post(f"{path}/sign", who=hall.chief)
    said = await hall.not_done(
        f"{path}/announce", 409, "ballot-move-not-allowed", {"by_name": "主席团"}
    )
    assert "只交党组织" in said["title"]
    given = await hall.post(f"{path}/deliver", {"by_name": "总监"})
    assert (given["state"], given["numbers"]) == ("delivered", None)
    read = await hall.get(path, secretary)
    assert read["options"][0]["grades"][0] == {"grade": "excellent", "label": "优秀", "count": 20}
    for who in (hall.chief, hall.counter, hall.school.chair):
        assert (await hall.get(path, who))["options"][0]["grades"] == []
    await refused(county.http(principal).get(path), 404)
    assert len(await county.told(BallotDelivered)) == 1
    told = await county.told(BallotPassed, BallotFailed)
    assert ballot["id"] not in {str(fact.subject_id) for fact in told}


async def test_nothing_is_voted_on_before_a_session_opens_or_after_it_is_sealed(
    county: County,
) -> None:
    hall = await assembly(county)
    await hall.ready()
    await hall.put_state(SessionState.SCHEDULED)
    ballot = await hall.make()
    assert ballot["actions"] == ["change", "drop"]
    path = f"/ballots/{ballot['id']}"
    await hall.not_done(f"{path}/open", 409, "ballot-session-not-open")
    await hall.put_state(SessionState.ARCHIVED)
    await hall.not_done(f"{path}/open", 409, "session-sealed")
    assert (await hall.get(path))["actions"] == []
