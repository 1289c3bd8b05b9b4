"""The life of an aid: asked for by one, decided by another, paid, signed for, taken back."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from services.welfare.relief.tables import Aid, AidEntry
from shared.contracts.welfare import (
    AidApproved,
    AidCancelled,
    AidDelivered,
    AidEvent,
    AidPaid,
    AidReceipted,
    AidReclaimed,
    AidRejected,
    AidRequested,
)
from tests.service.welfare.county import (
    County,
    School,
    aid_of,
    approved,
    asked,
    ok,
    paid,
    refused,
    seen,
)

EVENTS = (
    AidRequested,
    AidApproved,
    AidRejected,
    AidPaid,
    AidReceipted,
    AidCancelled,
    AidReclaimed,
)


async def _told(county: County) -> list[AidEvent]:
    return await county.told(*EVENTS)


async def test_an_aid_is_asked_for_decided_paid_and_signed_for(county: County) -> None:
    school = county.schools[0]
    aid = await asked(county, school, remark="已在县医院住院")
    assert aid["state_label"] == "待审批"
    assert aid["turn"] == "由工会主席周主席审批。"
    assert aid["actions"] == ["cancel", "record_slip"]

    seen_by_chair = await ok(county.http(school.chair).get(f"/relief/{aid['id']}"))
    assert (seen_by_chair["recipient_name"], seen_by_chair["remark"]) == (
        "孙晓梅",
        "已在县医院住院",
    )
    agreed = await ok(county.http(school.chair).post(f"/relief/{aid['id']}/approve"))
    assert (agreed["state"], agreed["decided_by_name"]) == ("approved", "周主席")
    finance = county.http(school.finance)
    given = await ok(
        finance.post(
            f"/relief/{aid['id']}/pay", json={"paid_on": "2026-03-16", "paid_by": "transfer"}
        )
    )
    assert (given["state_label"], given["paid_by_label"]) == ("已发放，待签收", "银行转账")
    signed = await ok(
        finance.post(f"/relief/{aid['id']}/receipt", json={"receipted_on": "2026-03-16"})
    )
    assert [step["label"] for step in signed["steps"]] == [
        "提交审批",
        "同意",
        "登记发放",
        "登记签收",
    ]

    told = await _told(county)
    assert [type(event) for event in told] == [AidRequested, AidApproved, AidPaid, AidReceipted]
    assert [event.version for event in told] == [2, 3, 4, 5]
    [proof] = await county.told(AidDelivered)
    assert (proof.title, proof.category) == ("慰问教职工一次", "hardship")
    assert (proof.happened_on, proof.version) == (date(2026, 3, 16), 5)
    assert told[0].concerns == (school.chair.person_id,)
    assert told[2].concerns == (school.teacher.person_id,)
    for event in told:
        wire = event.to_wire()
        assert "孙晓梅" not in wire
        assert "50000" not in wire
        assert "hospital" not in wire


async def test_a_remark_lies_sealed_in_the_database(county: County) -> None:
    aid = await asked(county, county.schools[0], remark="家中老人需照顾")
    async with county.running.database.transaction(county.scope) as tx:
        stored = await tx.session.scalar(select(Aid.remark_sealed).where(Aid.id == aid["id"]))
    assert stored is not None
    assert stored.startswith("s1.")


async def test_nobody_decides_what_they_entered(county: County) -> None:
    school = county.schools[0]
    aid = await ok(county.http(school.chair).post("/relief", json=aid_of(school)))
    assert aid["turn"] == "由工会副主席吴副主席审批。"
    said = await refused(
        county.http(school.chair).post(f"/relief/{aid['id']}/approve"), 403, "own-entry"
    )
    assert "由工会副主席吴副主席审批" in said["title"]
    await refused(
        county.http(school.member).post(f"/relief/{aid['id']}/approve"), 403, "others-decide"
    )
    await ok(county.http(school.deputy).post(f"/relief/{aid['id']}/approve"))


async def test_nobody_decides_what_they_receive(county: County) -> None:
    school = county.schools[0]
    aid = await asked(county, school, person_id=str(school.chair.person_id))
    assert aid["turn"] == "由工会副主席吴副主席审批。"
    await refused(county.http(school.chair).post(f"/relief/{aid['id']}/approve"), 403, "own-entry")


async def test_where_the_chair_is_alone_the_county_decides_or_a_slip_is_recorded(
    county: County,
) -> None:
    school = county.lonely
    chair = county.http(school.chair)
    first = await ok(chair.post("/relief", json=aid_of(school)))
    assert first["turn"].startswith("由县教育工会")
    assert (await county.told(AidRequested))[0].concerns == (
        county.officer.person_id,
        county.chair.person_id,
    )
    shown = await ok(county.http(county.officer).get(f"/relief/{first['id']}"))
    assert shown["actions"] == ["approve", "reject"]
    await ok(county.http(county.officer).post(f"/relief/{first['id']}/approve"))

    second = await ok(chair.post("/relief", json=aid_of(school)))
    slip = {"decided_by_name": "马校长", "decided_on": "2026-03-13"}
    recorded = await ok(chair.post(f"/relief/{second['id']}/approve", json=slip))
    assert (recorded["decided_by_name"], recorded["decided_on"]) == ("马校长", "2026-03-13")
    assert recorded["from_paper"]


async def test_a_slip_is_not_signed_by_who_writes_it_down(county: County) -> None:
    school = county.lonely
    chair = county.http(school.chair)
    aid = await ok(chair.post("/relief", json=aid_of(school)))
    path = f"/relief/{aid['id']}/approve"
    own = {"decided_by_name": "周 主席", "decided_on": "2026-03-13"}
    await refused(chair.post(path, json=own), 403, "own-entry")
    await refused(chair.post(path, json={"decided_by_name": "马校长"}), 422, "slip-incomplete")
    later = {"decided_by_name": "马校长", "decided_on": "2026-03-17"}
    await refused(chair.post(path, json=later), 422, "day-in-future")


async def test_what_was_not_agreed_to_is_mended_and_asked_for_again(county: County) -> None:
    school = county.schools[0]
    aid = await asked(county, school)
    member, chair = county.http(school.member), county.http(school.chair)
    reason = {"reason": "请改为慰问品。"}
    sent_back = await ok(chair.post(f"/relief/{aid['id']}/reject", json=reason))
    assert sent_back["reason"] == "请改为慰问品。"
    body = aid_of(school, form="goods")
    del body["union_id"], body["request"]
    await refused(member.put(f"/relief/{aid['id']}", json=body, headers=seen(1)), 412, "stale")
    changed = await ok(
        member.put(f"/relief/{aid['id']}", json=body, headers=seen(sent_back["version"]))
    )
    assert changed["form_label"] == "慰问品"
    again = await ok(member.post(f"/relief/{aid['id']}/request"))
    assert again["reason"] is None
    await refused(
        member.put(f"/relief/{aid['id']}", json=body, headers=seen(again["version"])),
        409,
        "aid-not-editable",
    )


async def test_what_was_paid_comes_back_as_an_entry_of_its_own(county: County) -> None:
    school = county.schools[0]
    aid = await paid(county, school)
    finance = county.http(school.finance)
    body = {"reclaimed_on": "2026-03-16", "reason": "转账账号有误"}
    back = await ok(finance.post(f"/relief/{aid['id']}/reclaim", json=body))
    assert back["state_label"] == "已收回"
    async with county.running.database.transaction(county.scope) as tx:
        entries = await tx.session.scalars(
            select(AidEntry.cents).where(AidEntry.aid_id == aid["id"]).order_by(AidEntry.id)
        )
        assert list(entries) == [50000, -50000]
    year = await ok(finance.get("/relief/year", params={"union_id": str(school.union_id)}))
    assert (year["count"], year["cents"]) == (0, 0)


async def test_the_year_is_added_up_by_source(county: County) -> None:
    school = county.schools[0]
    await paid(county, school)
    await paid(county, school, amount="800", source="学校行政")
    await approved(county, school)
    year = await ok(
        county.http(school.finance).get("/relief/year", params={"union_id": str(school.union_id)})
    )
    assert (year["count"], year["label"]) == (2, "1,300 元")
    assert {each["source"]: each["cents"] for each in year["sources"]} == {
        "工会经费": 50000,
        "学校行政": 80000,
    }


async def test_a_repeated_payment_is_refused_and_a_repeated_request_is_one(
    county: County,
) -> None:
    school = county.schools[0]
    aid = await paid(county, school)
    finance = county.http(school.finance)
    body = {"paid_on": "2026-03-16", "paid_by": "signed"}
    said = await refused(
        finance.post(f"/relief/{aid['id']}/pay", json=body), 409, "aid-move-not-allowed"
    )
    assert said["title"] == "这一笔已经登记过发放，不能重复发放。"

    other = await approved(county, school)
    path = f"/relief/{other['id']}/pay"
    once = {"Idempotency-Key": "the-same-click"}
    first = await ok(finance.post(path, json=body, headers=once))
    second = await ok(finance.post(path, json=body, headers=once))
    assert first == second


SKIPPED = [
    ("drafted", "pay", {"paid_on": "2026-03-16", "paid_by": "signed"}, "还没有提交审批"),
    ("requested", "pay", {"paid_on": "2026-03-16", "paid_by": "signed"}, "还没有审批同意"),
    ("approved", "receipt", {"receipted_on": "2026-03-16"}, "还没有登记发放"),
    ("approved", "reclaim", {"reclaimed_on": "2026-03-16", "reason": "错了"}, "还没有发放"),
    ("paid", "cancel", {"reason": "错了"}, "已经发放"),
]


@pytest.mark.parametrize(("state", "act", "body", "words"), SKIPPED, ids=lambda v: str(v)[:12])
async def test_a_skipped_step_is_refused_in_words(
    county: County, state: str, act: str, body: dict[str, Any], words: str
) -> None:
    school = county.schools[0]
    made = {
        "drafted": lambda: asked(county, school, request=False),
        "requested": lambda: asked(county, school),
        "approved": lambda: approved(county, school),
        "paid": lambda: paid(county, school),
    }
    aid = await made[state]()
    said = await refused(
        county.http(school.chair).post(f"/relief/{aid['id']}/{act}", json=body),
        409,
        "aid-move-not-allowed",
    )
    assert said["title"].startswith(words)


BAD = [
    ({"amount": "-500"}, "amount-not-possible"),
    ({"amount": "0"}, "amount-not-possible"),
    ({"amount": "五百"}, "amount-not-possible"),
    ({"amount": "500.555"}, "amount-not-possible"),
    ({"amount": "9999999"}, "amount-not-possible"),
    ({"happened_on": "2026-03-17"}, "day-in-future"),
    ({"source": "小金库"}, "unknown-source"),
    ({"typed_name": "孙晓梅"}, "recipient-on-list"),
    ({"collective_number": "2026-3"}, "collective-decision-incomplete"),
]


@pytest.mark.parametrize(("wrong", "code"), BAD, ids=lambda v: str(v)[:40])
async def test_what_cannot_be_meant_is_refused(
    county: County, wrong: dict[str, Any], code: str
) -> None:
    school = county.schools[0]
    body = aid_of(school, **wrong)
    await refused(county.http(school.member).post("/relief", json=body), 422, code)


async def test_full_width_digits_are_digits(county: County) -> None:
    aid = await asked(county, county.schools[0], amount="２０００")
    assert aid["amount_cents"] == 200_000


async def test_a_person_of_another_school_is_not_on_the_list(county: County) -> None:
    here, there = county.schools
    body = aid_of(here, person_id=str(there.teacher.person_id))
    await refused(county.http(here.member).post("/relief", json=body), 422, "recipient-not-here")
    both = aid_of(here, person_id=str(here.teacher.person_id), typed_name="张三")
    await refused(county.http(here.member).post("/relief", json=both), 422, "recipient-not-here")


async def test_goods_are_handed_over_and_days_come_in_order(county: County) -> None:
    school = county.schools[0]
    aid = await approved(county, school, form="goods")
    path = f"/relief/{aid['id']}/pay"
    finance = county.http(school.finance)
    wire = {"paid_on": "2026-03-16", "paid_by": "transfer"}
    await refused(finance.post(path, json=wire), 422, "goods-are-handed")
    early = {"paid_on": "2026-03-15", "paid_by": "signed"}
    await refused(finance.post(path, json=early), 422, "days-out-of-order")
    late = {"paid_on": "2026-03-17", "paid_by": "signed"}
    await refused(finance.post(path, json=late), 422, "day-in-future")


PAPER = {
    "decided_by_name": "马校长",
    "decided_on": "2026-02-10",
    "paid_on": "2026-02-12",
    "paid_by": "signed",
    "receipted_on": "2026-02-12",
}


def _paper(school: School, **more: Any) -> dict[str, Any]:
    body = aid_of(school, happened_on="2026-02-09") | PAPER | more
    del body["request"]
    return body


async def test_an_aid_is_recorded_from_paper_with_all_its_steps(county: County) -> None:
    school = county.lonely
    aid = await ok(county.http(school.chair).post("/relief/from-paper", json=_paper(school)))
    assert (aid["state"], aid["from_paper"]) == ("receipted", True)
    assert [step["move"] for step in aid["steps"]] == ["request", "approve", "pay", "receipt"]
    told = await _told(county)
    assert [type(event) for event in told] == [AidReceipted], "only where it stands"

    only_decided = _paper(school, paid_on=None, paid_by=None, receipted_on=None)
    aid = await ok(county.http(school.chair).post("/relief/from-paper", json=only_decided))
    assert aid["state"] == "approved"


@pytest.mark.parametrize(
    ("wrong", "status", "code"),
    [
        ({"decided_by_name": "周主席"}, 403, "own-entry"),
        ({"paid_on": None, "paid_by": None}, 422, "payment-missing"),
        ({"paid_by": None}, 422, "invalid"),
        ({"paid_on": "2026-02-09"}, 422, "days-out-of-order"),
        ({"receipted_on": "2026-02-11"}, 422, "days-out-of-order"),
    ],
    ids=lambda v: str(v)[:40],
)
async def test_papers_that_contradict_themselves_are_refused(
    county: County, wrong: dict[str, Any], status: int, code: str
) -> None:
    school = county.lonely
    body = _paper(school, **wrong)
    await refused(county.http(school.chair).post("/relief/from-paper", json=body), status, code)
    listed = await ok(county.http(school.chair).get("/relief"))
    assert listed["items"] == [], "nothing of it is kept"
