"""Papers over HTTP: what a session's people read, sign and download; nobody else's business."""

import io
import time
import zipfile
from typing import Any

from docx import Document
from sqlalchemy import update

from services.activities.ballots.tables import Ballot, VoteDuty
from services.activities.congress.queries.finding import agenda_of
from services.activities.terms.tables import CongressTerm
from shared.contracts.roles import Role
from shared.database import new_id
from tests.service.activities.ballots_making import assembly
from tests.service.activities.sittings import made_session
from tests.service.plans.county import NOW, County, ok, refused


def papers(kit: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {paper["kind"]: paper for phase in kit["phases"] for paper in phase["papers"]}


def text_of(content: bytes) -> str:
    return "\n".join(line.text for line in Document(io.BytesIO(content)).paragraphs)


async def test_the_chair_sees_what_is_there_and_what_is_missing(county: County) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school)
    kit = await ok(county.http(school.chair).get(f"/congress/{session_id}/papers"))
    found = papers(kit)
    assert {"request", "notice", "ballot", "report"} <= set(found)
    assert "reply" not in found  # nobody has answered yet
    lacks = {lack["label"] for lack in found["request"]["lacks"]}
    assert "联系人" in lacks
    assert "会议时间" not in lacks
    assert kit["helpers"]["principal"] == school.people[Role.PRINCIPAL].name
    assert kit["helpers"]["secretary"] == school.people[Role.PARTY_SECRETARY].name


async def test_what_was_said_once_is_known_the_next_time(county: County) -> None:
    school = county.schools[0]
    first, http = await made_session(county, school), county.http(school.chair)
    said = {"contact": "何晓光", "phone": "0571-8765432", "scrutineers": "华芳 金雪"}
    path = f"/congress/{first}/papers"
    kit = await ok(http.put(f"{path}/helpers", json=said, headers={"If-Match": '"0"'}))
    assert kit["helpers"]["version"] == 1
    assert kit["helpers"]["principal"] == ""
    await refused(http.put(f"{path}/helpers", json=said, headers={"If-Match": '"0"'}), 412, "stale")
    script = await http.get(f"{path}/host_script")
    assert "监票人华芳、金雪" in text_of(script.content)


async def test_who_leads_the_session_is_named_for_the_papers_also_once_it_has_begun(
    county: County,
) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school, state="opened", host_name=None)
    http, path = county.http(school.chair), f"/congress/{session_id}/papers"
    before = await ok(http.get(path))
    assert before["helpers"]["host"] == ""
    [lack] = [one for one in papers(before)["minutes"]["lacks"] if one["label"] == "主持人"]
    assert lack["source"] == "helpers"
    version = (await ok(http.get(f"/congress/{session_id}")))["version"]

    said = {"host": "赵主席", "recorder": "何晓光"}
    kit = await ok(http.put(f"{path}/helpers", json=said, headers={"If-Match": '"0"'}))

    assert kit["helpers"]["host"] == "赵主席"
    assert "主持人" not in {one["label"] for one in papers(kit)["minutes"]["lacks"]}
    session = await ok(http.get(f"/congress/{session_id}"))
    assert (session["host_name"], session["version"]) == ("赵主席", version + 1)
    rest = {"recorder": "何晓光"}
    kept = await ok(http.put(f"{path}/helpers", json=rest, headers={"If-Match": '"1"'}))
    assert kept["helpers"]["host"] == "赵主席", "what is not sent stays"


async def test_a_signed_paper_gets_its_number_once_and_stays_as_it_was(county: County) -> None:
    school = county.schools[0]
    session_id, http = await made_session(county, school), county.http(school.chair)
    await ok(
        http.put(
            "/paper-series",
            json={"union_id": str(school.union_id), "year": 2026, "word": "清一小工", "start": 5},
            headers={"If-Match": '"0"'},
        )
    )
    path = f"/congress/{session_id}/papers"
    kit = await ok(http.post(f"{path}/request/sign", json={"signed_on": "2026-03-09"}))
    signed = papers(kit)["request"]
    assert (signed["number"], signed["signed_on"]) == ("清一小工〔2026〕5号", "2026-03-09")
    before = (await http.get(f"{path}/request")).content
    assert "清一小工〔2026〕5号" in text_of(before)
    assert text_of(before).splitlines()[-2] == "2026年3月9日"
    again = await ok(http.post(f"{path}/request/sign", json={"signed_on": "2026-03-10"}))
    assert papers(again)["request"]["number"] == signed["number"]
    said = {"contact": "别人"}
    await ok(http.put(f"{path}/helpers", json=said, headers={"If-Match": '"0"'}))
    assert (await http.get(f"{path}/request")).content == before
    await refused(
        http.post(f"{path}/notice/sign", json={"signed_on": "2027-01-01"}), 422, "invalid"
    )
    await refused(
        http.post(f"{path}/agenda/sign", json={"signed_on": "2026-03-09"}),
        409,
        "paper-not-numbered",
    )


async def test_the_whole_kit_is_one_file_and_quick(county: County) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school)
    begun = time.process_time()
    reply = await county.http(school.chair).get(f"/congress/{session_id}/kit")
    assert time.process_time() - begun < 5
    assert reply.status_code == 200
    with zipfile.ZipFile(io.BytesIO(reply.content)) as kit:
        names = kit.namelist()
        assert kit.testzip() is None
        assert names == sorted(names)
        assert {"01请示.docx", "08签到表.docx", "11表决票.docx", "18会后报告.docx"} <= set(names)
        assert all(Document(io.BytesIO(kit.read(name))) for name in names)


async def test_the_county_reads_what_it_was_asked_and_answers_it(county: County) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school)
    http, path = county.http(county.officer), f"/congress/{session_id}/papers"
    await ok(
        county.http(school.chair).post(f"{path}/request/sign", json={"signed_on": "2026-03-09"})
    )
    kit = await ok(http.get(path))
    assert set(papers(kit)) == {"request", "reply", "agenda"}
    assert kit["helpers"] is None
    assert papers(kit)["reply"]["signs"]
    assert not papers(kit)["request"]["signs"]
    kit = await ok(http.post(f"{path}/reply/sign", json={"signed_on": "2026-03-13"}))
    assert papers(kit)["reply"]["number"] == "〔2026〕1号"
    text = text_of((await http.get(f"{path}/reply")).content)
    assert "的请示》（〔2026〕1号）收悉" in text
    for kind in ("minutes", "resolution", "tally", "sign_in"):
        await refused(http.get(f"{path}/{kind}"), 404, "not-found")


async def test_the_county_reads_a_resolution_with_the_report_only(county: County) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school, state="reported")
    kit = await ok(county.http(county.officer).get(f"/congress/{session_id}/papers"))
    assert set(papers(kit)) == {"request", "reply", "agenda", "resolution", "report"}


async def test_another_school_finds_nothing_and_a_teacher_writes_nothing(county: County) -> None:
    school, other = county.schools[:2]
    session_id = await made_session(county, school)
    for path in (f"/congress/{session_id}/papers", f"/congress/{session_id}/kit"):
        await refused(county.http(other.chair).get(path), 404, "not-found")
        await refused(county.http(school.teacher).get(path), 403, "not-allowed")
    secretary = county.http(school.people[Role.PARTY_SECRETARY])
    kit = await ok(secretary.get(f"/congress/{session_id}/papers"))
    assert not kit["edits"]
    assert not any(paper["signs"] for paper in papers(kit).values())
    sign = {"signed_on": "2026-03-09"}
    await refused(
        secretary.post(f"/congress/{session_id}/papers/request/sign", json=sign),
        403,
        "not-allowed",
    )
    unasked = await made_session(county, other, state="planned", requested_on=None)
    await refused(county.http(county.officer).get(f"/congress/{unasked}/papers"), 404, "not-found")


async def test_who_works_there_is_counted_and_not_only_who_was_elected(county: County) -> None:
    hall = await assembly(county)
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(
            update(CongressTerm)
            .where(CongressTerm.union_id == hall.school.union_id)
            .values(staff_count=128)
        )
    http = county.http(hall.school.chair)
    report = await http.get(f"/congress/{hall.session_id}/papers/credentials")
    assert "学校现有教职工128人" in text_of(report.content)


async def test_papers_tell_a_count_once_it_was_announced_and_who_counts(county: County) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school, state="closed")
    ids = {"county_id": county.county_id, "union_id": school.union_id, "session_id": session_id}
    counts = {"due": 5, "issued": 5, "collected": 5, "valid": 5, "yes": 4, "no": 1, "abstain": 0}
    async with county.running.database.transaction(county.scope) as tx:
        item = (await agenda_of(tx, session_id))[1]
        vote = Ballot(
            id=new_id(),
            **ids,
            item_id=item.id,
            version=1,
            purpose="motion",
            way="paper",
            roll="congress",
            title="换了个说法",
            threshold="more_than_half",
            state="signed",
            outcome="passed",
            words="同意4票，超过应到5人的半数，通过",
            from_paper=False,
            signed_on_paper=False,
            made_by=school.chair.person_id,
            made_by_name=school.chair.name,
            made_at=NOW,
            changed_at=NOW,
            **counts,
        )
        duty = VoteDuty(
            id=new_id(), **ids, place=1, duty="chief_scrutineer", name="严海涛", person_id=None
        )
        tx.session.add_all([vote, duty])
    http, path = county.http(school.chair), f"/congress/{session_id}/papers"
    assert "同意4票" not in text_of((await http.get(f"{path}/minutes")).content)
    async with county.running.database.transaction(county.scope) as tx:
        (await tx.session.get_one(Ballot, vote.id)).state = "announced"
    assert "同意4票，不同意1票，弃权0票" in text_of((await http.get(f"{path}/minutes")).content)
    assert "总监票人严海涛" in text_of((await http.get(f"{path}/voting_method")).content)


async def test_scans_hang_on_a_session_until_it_is_filed_away(county: County) -> None:
    school, other = county.schools[:2]
    session_id = await made_session(county, school, state="reported")
    http = county.http(school.chair)
    asked = f"/proofs?subject_kind=congress_session&subject_id={session_id}"
    assert (await ok(http.get(asked)))["may_add"]
    await refused(county.http(other.chair).get(asked), 404, "not-found")
    await refused(county.http(county.officer).get(asked), 404, "not-found")
    await ok(http.post(f"/congress/{session_id}/archive"))
    assert not (await ok(http.get(asked)))["may_add"]
