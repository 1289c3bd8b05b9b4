"""Hardship files, visits and lists of campaigns: found over their time, emptied, copied."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from services.welfare.app import RETAINED
from services.welfare.campaigns.tables import CampaignLine, CampaignMoney, CampaignStep
from services.welfare.hardship.tables import HardshipCase, HardshipPrint, HardshipStep
from services.welfare.hardship.timers import look_at_due_cases
from services.welfare.openings.tables import FileOpening
from services.welfare.proofs import Proof
from services.welfare.transfers.tables import CaseTransfer
from services.welfare.visits.tables import Visit, VisitStep
from shared.database import new_id
from shared.retention.rules import NOBODY
from shared.web.identity import Caller
from tests.infrastructure import proof_files
from tests.infrastructure.sheets import read_sheet
from tests.service.running import StoppedClock
from tests.service.welfare.campaigns import DAY, line, list_of, own_open, written
from tests.service.welfare.campaigns import paid as paid_list
from tests.service.welfare.county import NOW, County, School, ok, refused, seen
from tests.service.welfare.hardship import (
    REASON,
    TEACHER_NUMBER,
    applied,
    case_of,
    registered,
    step,
)
from tests.service.welfare.retaining import answered, erased, found
from tests.service.welfare.visiting import due, record_of, recorded

EARLY = datetime(2027, 3, 15, 2, 0, tzinfo=UTC)
A_YEAR_ON = datetime(2027, 3, 18, 2, 0, tzinfo=UTC)
NOT_YET = datetime(2029, 3, 15, 2, 0, tzinfo=UTC)
LATER = datetime(2029, 3, 18, 2, 0, tzinfo=UTC)
CARD = "6222021234567890"


async def copied(county: County, who: Caller) -> str:
    """Everything that stands on the sheets of somebody's own copy."""
    reply = await county.http(who).get("/own-data")
    assert reply.status_code == 200, reply.text
    sheets = range(1, len(RETAINED) + 1)
    return str([read_sheet(reply.content, place).rows[2:] for place in sheets])


async def closed_case(county: County, school: School) -> dict[str, Any]:
    """A registered file that somebody of the county has looked into, closed."""
    case = await registered(county, school, words="父亲长期住院")
    await step(county, county.chair, case, "openings", REASON)
    body = {"day": DAY, "close_reason": "retired"}
    made: dict[str, Any] = await step(county, county.chair, case, "close", body)
    return made


async def closed_visit(county: County, school: School) -> dict[str, Any]:
    """A visit to the colleague with words, a gift and a proof, closed by the chair."""
    gift = {"gift_form": "goods", "gift_amount": "300", "gift_source": "工会经费"}
    visit = await recorded(county, school, place="县医院", need="想请人代课", **gift)
    chair = county.http(school.chair)
    await ok(
        chair.post(
            "/proofs",
            data={"kind": "receipt", "subject_kind": "visit", "subject_id": visit["id"]},
            files={"file": ("收条.jpg", proof_files.picture())},
        )
    )
    made: dict[str, Any] = await ok(
        chair.post(f"/visits/{visit['id']}/close", json={"result": "已帮李东升代课"})
    )
    return made


async def settled_list(county: County, school: School) -> dict[str, Any]:
    """A list of two, one with a card, paid and signed for."""
    campaign = await own_open(county, school)
    people = [line(school.teacher, card=CARD, bank="农商行"), line(school.colleague, "800.50")]
    got = await paid_list(county, school, campaign, people)
    made: dict[str, Any] = await ok(
        county.http(school.finance).post(
            f"/campaign-lists/{got['id']}/receipt", json={"receipted_on": DAY}
        )
    )
    return made


def lapsed_transfer(county: County, school: School, case: dict[str, Any]) -> CaseTransfer:
    """A transfer that nobody answered, kept beside the file."""
    return CaseTransfer(
        id=new_id(),
        county_id=county.county_id,
        union_id=school.union_id,
        case_id=UUID(case["id"]),
        version=1,
        state="lapsed",
        person_id=school.teacher.person_id,
        from_union_id=school.union_id,
        to_union_id=county.schools[1].union_id,
        first_day=NOW.date(),
        asked_on=NOW.date(),
        lapses_on=NOW.date(),
        answer_from_paper=False,
        made_at=NOW,
    )


async def test_a_file_is_emptied_once_confirmed_and_not_by_the_clock(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    case = await closed_case(county, school)
    async with county.running.database.transaction(county.scope) as tx:
        tx.session.add(lapsed_transfer(county, school, case))
    clock.now = NOT_YET
    assert await found(county) == []
    clock.now = LATER
    await look_at_due_cases(county.running.runtime)
    member = county.http(school.member)
    assert (await ok(member.get(f"/hardship/{case['id']}")))["household"] is not None
    items = await erased(county)
    assert [(one["kind_label"], one["title"]) for one in items] == [
        ("困难档案", "2026年困难档案（已注销）")
    ]
    shown = await ok(member.get(f"/hardship/{case['id']}"))
    assert (shown["main_name"], shown["household"], shown["finding"]) == ("孙*", None, None)
    assert (shown["actions"], shown["category"], shown["persons"]) == ([], "deep", 3)
    assert (shown["cause"], shown["close_label"], shown["ended_on"]) == ("other", "退休", DAY)
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get_one(HardshipCase, UUID(case["id"]))
        assert (row.person_id, row.household_key, row.surveyors) == (None, None, None)
        assert (row.file_sealed, row.survey_sealed, row.category_reason) == (None, None, None)
        steps = (await tx.session.scalars(select(HardshipStep).order_by(HardshipStep.id))).all()
        assert [one.facts for one in steps] == [{}] * len(steps)
        assert steps[-1].move == "close"
        assert await tx.session.scalar(select(func.count()).select_from(HardshipPrint)) == 0
        assert set(await tx.session.scalars(select(FileOpening.reason))) == {""}
        assert list(await tx.session.scalars(select(CaseTransfer.person_id))) == [None]
    assert await found(county) == []


async def test_ones_own_application_that_was_taken_back_says_nobody_after_a_year(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    teacher = county.http(school.teacher)
    case = await ok(teacher.post("/hardship", json=case_of(school)))
    await ok(teacher.post(f"/hardship/{case['id']}/apply", json={"consent_version": 1}))
    await ok(teacher.post(f"/hardship/{case['id']}/withdraw", json={"reason": "家里好转"}))
    clock.now = EARLY
    assert await found(county) == []
    clock.now = A_YEAR_ON
    [item] = await erased(county)
    assert item["title"] == "2026年困难档案（已撤回）"
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get_one(HardshipCase, UUID(case["id"]))
        assert (row.entered_by, row.entered_by_name, row.reason) == (NOBODY, "孙*", None)
        steps = (await tx.session.scalars(select(HardshipStep))).all()
        assert {(one.made_by, one.made_by_name) for one in steps} == {(None, "孙*")}
    assert await ok(teacher.get("/hardship/mine")) == []


async def test_a_visit_names_nobody_and_takes_no_step_any_more(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    visit = await closed_visit(county, school)
    clock.now = NOT_YET
    assert await found(county) == []
    clock.now = LATER
    [item] = await erased(county)
    assert (item["kind_label"], item["title"]) == ("走访记录", "2026年走访（已办结）")
    chair = county.http(school.chair)
    shown = await ok(chair.get(f"/visits/{visit['id']}"))
    assert (shown["visited_name"], shown["person_id"], shown["visitors"]) == ("李*", None, [])
    assert (shown["finding"], shown["need"], shown["place"]) == (None, None, None)
    assert (shown["occasion"], shown["actions"]) == ("other", [])
    assert (shown["visited_on"], shown["gift_label"]) == (DAY, "慰问品，300 元，工会经费")
    again = chair.put(
        f"/visits/{visit['id']}/record", json=record_of(), headers=seen(shown["version"])
    )
    await refused(again, 409, "visit-emptied")
    hung = await ok(
        chair.get("/proofs", params={"subject_kind": "visit", "subject_id": visit["id"]})
    )
    assert hung["may_add"] is False
    async with county.running.database.transaction(county.scope) as tx:
        assert "李东升" not in str(list(await tx.session.scalars(select(VisitStep.facts))))
        [proof] = (await tx.session.scalars(select(Proof))).all()
        assert (proof.wrapped_key, proof.removed_reason) == (None, "按保存年限清理")
        row = await tx.session.get_one(Visit, UUID(visit["id"]))
        assert (row.finding_sealed, row.need_sealed) == (None, None)
    assert await found(county) == []


async def test_a_visit_that_was_not_needed_goes_after_a_year(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    visit = await due(county, school, remark="在家休息")
    waiting = await due(county, school)
    chair = county.http(school.chair)
    await ok(chair.post(f"/visits/{visit['id']}/skip", json={"reason": "李东升已上班"}))
    clock.now = EARLY
    assert await found(county) == []
    clock.now = A_YEAR_ON
    [item] = await erased(county)
    assert (item["title"], item["ended_on"]) == ("2026年走访（不用走访）", DAY)
    shown = await ok(chair.get(f"/visits/{visit['id']}"))
    assert (shown["visited_name"], shown["remark"], shown["reason"]) == ("李*", None, None)
    await refused(chair.post(f"/visits/{visit['id']}/resume"), 409, "visit-emptied")
    kept = await ok(chair.get(f"/visits/{waiting['id']}"))
    assert kept["visited_name"] == "李东升", "what is still to be made names whom"


async def test_who_reported_a_visit_to_themselves_stands_in_it_as_nobody(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    own = {"person_id": str(school.teacher.person_id)}
    visit = await due(county, school, **own)
    chair = county.http(school.chair)
    await ok(chair.post(f"/visits/{visit['id']}/skip", json={"reason": "不用去"}))
    await answered(county, school.teacher)
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get_one(Visit, UUID(visit["id"]))
        assert (row.reported_by, row.reported_by_name) == (NOBODY, "孙*")


async def test_a_list_of_a_campaign_names_nobody_and_its_money_stays(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    got = await settled_list(county, school)
    clock.now = NOT_YET
    assert await found(county) == []
    clock.now = LATER
    [item] = await erased(county)
    assert item["kind_label"] == "集中慰问名单"
    assert item["title"] == "2026年开学慰问名单（已办完）"
    shown = await ok(county.http(school.finance).get(f"/campaign-lists/{got['id']}"))
    assert [one["name"] for one in shown["lines"]] == ["孙*", "李*"]
    assert shown["label"] == "1,300.50 元"
    async with county.running.database.transaction(county.scope) as tx:
        lines = (await tx.session.scalars(select(CampaignLine))).all()
        assert {(one.person_id, one.card_sealed, one.bank) for one in lines} == {(None, None, None)}
        assert {one.reason for one in lines} == {"holiday"}
        assert not any(str(school.teacher.person_id) in one.recipient_key for one in lines)
        assert sorted(await tx.session.scalars(select(CampaignMoney.cents))) == [50000, 80050]
        facts = str(list(await tx.session.scalars(select(CampaignStep.facts))))
        assert "receipted_on" in facts
    assert await found(county) == []


async def test_a_list_that_came_to_nothing_goes_after_a_year(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    member = county.http(school.member)
    opened = {}
    for title in ("春季慰问", "夏季慰问", "秋季慰问"):
        campaign = opened[title] = await own_open(county, school, title=title)
        of_list = await list_of(county, school, campaign)
        await written(county, school, of_list, [line(school.teacher)])
    await ok(member.post(f"/campaigns/{opened['春季慰问']['id']}/cancel", json={"reason": "改期"}))
    await ok(member.post(f"/campaigns/{opened['夏季慰问']['id']}/close"))
    clock.now = EARLY
    assert await found(county) == []
    clock.now = A_YEAR_ON
    assert sorted(one["title"] for one in await erased(county)) == [
        "夏季慰问名单（填写中）",
        "春季慰问名单（已取消）",
    ]
    async with county.running.database.transaction(county.scope) as tx:
        names = await tx.session.scalars(select(CampaignLine.recipient_name))
        assert sorted(names) == ["孙*", "孙*", "孙晓梅"]


async def test_ones_copy_holds_files_visits_and_what_was_given(county: County) -> None:
    school = county.schools[0]
    await applied(county, school, words="父亲长期住院")
    await closed_visit(county, school)
    await settled_list(county, school)
    words = await copied(county, school.teacher)
    for said in (TEACHER_NUMBER, "13800001234", "父亲长期住院", "赵小某", "家人患病", "待入户调查"):
        assert said in words
    for said in ("2026年开学慰问", "500 元", CARD, "农商行"):
        assert said in words
    assert "到家里" not in words
    theirs = await copied(county, school.colleague)
    for said in ("到家里", "慰问品，300 元，工会经费", "800.50 元"):
        assert said in theirs
    for hidden in ("精神不错", "想请人代课", "孙晓梅", "生病住院", CARD, TEACHER_NUMBER):
        assert hidden not in theirs


@pytest.mark.parametrize("whole", [True, False])
async def test_why_money_came_back_goes_with_the_person(
    county: County, clock: StoppedClock, whole: bool
) -> None:
    school = county.schools[0]
    got = await settled_list(county, school)
    first = got["lines"][0]["id"]
    back = {"reversed_on": DAY, "reason": "孙晓梅已住院"}
    path = f"/campaign-lists/{got['id']}/lines/{first}/reverse"
    await ok(county.http(school.finance).post(path, json=back))
    if whole:
        clock.now = LATER
        await erased(county)
    else:
        await answered(county, school.teacher)
    async with county.running.database.transaction(county.scope) as tx:
        assert set(await tx.session.scalars(select(CampaignMoney.reason))) == {""}
        assert sum(await tx.session.scalars(select(CampaignMoney.cents))) == 80050
        facts = str(list(await tx.session.scalars(select(CampaignStep.facts))))
        assert "reversed_on" in facts
        assert back["reason"] not in facts


async def test_an_answered_erasure_leaves_others_and_what_is_not_finished(county: County) -> None:
    school = county.schools[0]
    done = await closed_case(county, school)
    visit = await closed_visit(county, school)
    waiting = await due(county, school)
    given = await settled_list(county, school)
    again = await applied(county, school)
    await answered(county, school.teacher)
    async with county.running.database.transaction(county.scope) as tx:
        names = set(await tx.session.scalars(select(CampaignLine.recipient_name)))
        assert names == {"孙晓梅", "李东升"}, "a campaign that goes on knows whom it has helped"
    await ok(county.http(school.member).post(f"/campaigns/{given['campaign_id']}/close"))
    await answered(county, school.teacher)
    async with county.running.database.transaction(county.scope) as tx:
        assert (await tx.session.get_one(HardshipCase, UUID(done["id"]))).main_name == "孙*"
        assert (await tx.session.get_one(HardshipCase, UUID(again["id"]))).main_name == "孙晓梅"
        names = set(await tx.session.scalars(select(CampaignLine.recipient_name)))
        assert names == {"孙*", "李东升"}
        assert (await tx.session.get_one(Visit, UUID(visit["id"]))).visited_name == "李东升"
    await answered(county, school.colleague)
    async with county.running.database.transaction(county.scope) as tx:
        assert (await tx.session.get_one(Visit, UUID(visit["id"]))).visited_name == "李*"
        assert (await tx.session.get_one(Visit, UUID(waiting["id"]))).visited_name == "李东升"


async def test_what_is_held_is_not_erased_for_its_person_either(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    case = await closed_case(county, school)
    visit = await closed_visit(county, school)
    await settled_list(county, school)
    clock.now = LATER
    items = [item["id"] for item in await found(county)]
    assert len(items) == 3
    why = {"items": items, "reason": "审计在查"}
    await ok(county.http(county.officer).post("/retention/hold", json=why))
    await answered(county, school.teacher)
    await answered(county, school.colleague)
    async with county.running.database.transaction(county.scope) as tx:
        assert (await tx.session.get_one(HardshipCase, UUID(case["id"]))).main_name == "孙晓梅"
        assert (await tx.session.get_one(Visit, UUID(visit["id"]))).visited_name == "李东升"
        names = set(await tx.session.scalars(select(CampaignLine.recipient_name)))
        assert names == {"孙晓梅", "李东升"}
