"""What goes on keeps its person; what was emptied goes no further and keeps no word of them."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update

from services.welfare.campaigns.tables import CampaignLine
from services.welfare.hardship.tables import HardshipCase
from services.welfare.health_checks.tables import HealthEntry
from services.welfare.mutual_aid.tables import CoverClaim, CoverEntry
from services.welfare.proofs import Proof
from services.welfare.relief.tables import Aid, AidEntry, AidStep
from shared.contracts.directory import DataErased
from shared.database import new_id
from shared.retention.rules import NOBODY
from shared.web.identity import Caller
from tests.service.running import StoppedClock
from tests.service.welfare.campaigns import DAY, goods, line, own_open
from tests.service.welfare.campaigns import paid as paid_list
from tests.service.welfare.county import NOW, County, School, aid_of, ok, refused, seen
from tests.service.welfare.hardship import case_of
from tests.service.welfare.retaining import answered, erased, found
from tests.service.welfare.test_aid_proofs import hand_in, listed
from tests.service.welfare.test_mutual_aid import entry_of
from tests.service.welfare.test_retention import closed_check, insured

A_YEAR_ON = datetime(2027, 3, 18, 2, 0, tzinfo=UTC)
LATER = datetime(2030, 6, 1, 2, 0, tzinfo=UTC)


async def drafted(county: County, school: School, **more: Any) -> dict[str, Any]:
    body = aid_of(school, request=False, **more)
    made: dict[str, Any] = await ok(county.http(school.member).post("/relief", json=body))
    return made


async def confirmed(county: County, items: list[dict[str, Any]]) -> dict[str, Any]:
    """The county confirms a list that it has before it for some time."""
    body = {"items": [item["id"] for item in items]}
    shown: dict[str, Any] = await ok(
        county.http(county.officer).post("/retention/erase", json=body)
    )
    return shown


async def test_an_aid_that_was_carried_on_since_keeps_its_person_and_its_proofs(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    aid = await drafted(county, school)
    await ok(hand_in(county.http(school.member), aid))
    clock.now = A_YEAR_ON
    items = await found(county)
    assert [item["title"] for item in items] == ["2026年慰问（草稿）"]
    await ok(county.http(school.member).post(f"/relief/{aid['id']}/request"))
    shown = await confirmed(county, items)
    assert (shown["found"], shown["erased"]) == ([], [])
    chair = county.http(school.chair)
    agreed = await ok(chair.post(f"/relief/{aid['id']}/approve"))
    assert agreed["recipient_name"] == "孙晓梅"
    [proof] = (await ok(listed(chair, aid)))["items"]
    assert (proof["name"], proof["removed_at"]) == ("收条.jpg", None)
    await ok(chair.post(f"/relief/{aid['id']}/cancel"))
    clock.now = LATER
    assert [item["title"] for item in await found(county)] == ["2027年慰问（已取消）"]


async def test_an_emptied_draft_is_not_asked_for_and_names_nobody_again(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    aid = await drafted(county, school)
    clock.now = A_YEAR_ON
    assert len(await erased(county)) == 1
    member = county.http(school.member)
    shown = await ok(member.get(f"/relief/{aid['id']}"))
    assert (shown["recipient_name"], shown["actions"]) == ("孙*", [])
    await refused(member.post(f"/relief/{aid['id']}/request"), 409, "aid-emptied")
    await refused(member.post(f"/relief/{aid['id']}/cancel"), 409, "aid-emptied")
    body = aid_of(school)
    body.pop("union_id")
    body.pop("request")
    said = await refused(
        member.put(f"/relief/{aid['id']}", json=body, headers=seen(shown["version"])),
        409,
        "aid-emptied",
    )
    assert "另外登记" in said["title"]
    assert await ok(member.get("/waiting")) == []
    assert (await ok(listed(member, aid)))["may_add"] is False


async def test_no_word_and_no_name_is_left_with_an_emptied_aid(
    county: County, clock: StoppedClock
) -> None:
    """An officer helped themself in need: they stand as nobody where they acted, too."""
    school = county.schools[0]
    member, finance = county.http(school.member), county.http(school.finance)
    own = {"person_id": str(school.member.person_id), "asked_by": "郑委员之妻王小某"}
    aid = await ok(member.post("/relief", json=aid_of(school, **own)))
    path = f"/relief/{aid['id']}"
    await ok(hand_in(member, aid))
    await ok(county.http(school.chair).post(f"{path}/approve"))
    await ok(finance.post(f"{path}/pay", json={"paid_on": DAY, "paid_by": "signed"}))
    back = {"reclaimed_on": DAY, "reason": "郑委员账号有误"}
    await ok(finance.post(f"{path}/reclaim", json=back))
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(update(Aid).values(case_id=new_id()))
    clock.now = LATER
    await erased(county)
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get_one(Aid, UUID(aid["id"]))
        assert (row.asked_by, row.case_id, row.decided_by_name) == ("郑*", None, "周主席")
        assert (row.entered_by, row.entered_by_name) == (NOBODY, "郑*")
        moved = (await tx.session.execute(select(AidEntry.cents, AidEntry.reason))).all()
        assert sorted(moved) == [(-50000, ""), (50000, "")]
        steps = (await tx.session.scalars(select(AidStep).order_by(AidStep.id))).all()
        assert [one.made_by_name for one in steps] == ["郑*", "周主席", "钱会计", "钱会计"]
        assert steps[0].made_by == NOBODY
        assert "郑委员" not in str([one.facts for one in steps])
        assert list(await tx.session.scalars(select(Proof.uploaded_by))) == [NOBODY]


async def test_names_and_reasons_of_proofs_go_with_their_matter(
    county: County, clock: StoppedClock
) -> None:
    """Also of what somebody had removed; and where the clock acts, nobody's name stands there."""
    school = county.schools[0]
    aid = await drafted(county, school)
    member = county.http(school.member)
    await ok(hand_in(member, aid))
    first = await ok(hand_in(member, aid))
    why = {"reason": "孙晓梅的诊断不该传"}
    await ok(member.post(f"/proofs/{first['id']}/remove", json=why))
    await ok(member.post(f"/relief/{aid['id']}/cancel"))
    by_clock = DataErased(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=new_id(),
        person_id=school.teacher.person_id,
        actor_id=school.teacher.person_id,
    )
    await county.running.deliver(by_clock)
    items = (await ok(listed(member, aid)))["items"]
    assert [(one["name"], one["removed_reason"]) for one in items] == [
        ("附件", "按保存年限清理")
    ] * 2
    assert {one["removed_by_name"] for one in items} == {None, "郑委员"}
    async with county.running.database.transaction(county.scope) as tx:
        assert set(await tx.session.scalars(select(Proof.name_sealed))) == {"附件"}
        assert set(await tx.session.scalars(select(Proof.wrapped_key))) == {None}


async def test_goods_of_this_year_are_still_known_until_the_year_is_over(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    campaign = await own_open(county, school, **goods(pick="by_hand"))
    of_list = await paid_list(county, school, campaign, [line(school.teacher, "200")])
    finance = county.http(school.finance)
    await ok(finance.post(f"/campaign-lists/{of_list['id']}/receipt", json={"receipted_on": DAY}))
    await ok(county.http(school.member).post(f"/campaigns/{campaign['id']}/close"))

    async def stands() -> list[str]:
        async with county.running.database.transaction(county.scope) as tx:
            return list(await tx.session.scalars(select(CampaignLine.recipient_name)))

    await answered(county, school.teacher)
    assert await stands() == ["孙晓梅"]
    clock.now = datetime(2027, 1, 1, 2, 0, tzinfo=UTC)
    await answered(county, school.teacher)
    assert await stands() == ["孙*"]


async def test_a_check_that_was_opened_again_keeps_its_list_and_is_found_again(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    check = await closed_check(county, school, clock)
    clock.now = LATER
    items = await found(county)
    chair = county.http(school.chair)
    await ok(chair.post(f"/health-checks/{check['id']}/reopen"))
    shown = await confirmed(county, items)
    assert (shown["found"], shown["erased"]) == ([], [])
    assert school.teacher.person_id in await on_lists(county)
    await ok(chair.post(f"/health-checks/{check['id']}/close"))
    assert len(await erased(county)) == 1
    assert await on_lists(county) == {None}
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(update(HealthEntry).values(person_id=func.gen_random_uuid()))
    [again] = await found(county)
    assert (again["state"], again["decided_at"], again["emptied"]) == ("found", None, None)
    shown = await confirmed(county, [again])
    assert [item["emptied"] for item in shown["erased"]] == [6]


async def on_lists(county: County) -> set[UUID | None]:
    async with county.running.database.transaction(county.scope) as tx:
        return set(await tx.session.scalars(select(HealthEntry.person_id)))


async def test_whose_claim_goes_on_stays_until_it_is_settled(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    cover = await insured(county, school)
    teacher = county.http(school.teacher)
    body = {"entry_id": entry_of(cover, school.teacher), "happened_on": "2026-03-10"}
    await ok(teacher.post(f"/mutual-aid/{cover['id']}/claims", json=body))
    clock.now = LATER
    await answered(county, school.teacher)
    assert await found(county) == []
    assert await insured_people(county) == [school.teacher.person_id]
    async with county.running.database.transaction(county.scope) as tx:
        [claim] = (await tx.session.scalars(select(CoverClaim.id))).all()
    step = f"/mutual-aid/claims/{claim}/step"
    await ok(teacher.post(step, json={"move": "drop", "day": "2026-05-01"}))
    await erased(county)
    assert await insured_people(county) == [None]
    async with county.running.database.transaction(county.scope) as tx:
        assert list(await tx.session.scalars(select(CoverClaim.started_by))) == [NOBODY]


async def insured_people(county: County) -> list[UUID | None]:
    async with county.running.database.transaction(county.scope) as tx:
        return list(await tx.session.scalars(select(CoverEntry.person_id)))


async def written_file(county: County, who: Caller, school: School) -> dict[str, Any]:
    made: dict[str, Any] = await ok(county.http(who).post("/hardship", json=case_of(school)))
    return made


async def test_a_file_that_was_never_applied_for_goes_after_a_year(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    case = await written_file(county, school.teacher, school)
    clock.now = datetime(2027, 3, 15, 2, 0, tzinfo=UTC)
    assert await found(county) == []
    clock.now = A_YEAR_ON
    items = await found(county)
    assert [item["title"] for item in items] == ["2026年困难档案（草稿）"]
    await confirmed(county, items)
    await names_no_household(county, case)
    member = county.http(school.member)
    shown = await ok(member.get(f"/hardship/{case['id']}"))
    assert (shown["state"], shown["actions"]) == ("withdrawn", [])
    await refused(
        member.post(
            f"/hardship/{case['id']}/apply", json={"consent_version": 1, "consent_on": "2026-03-15"}
        ),
        409,
        "case-move-not-allowed",
    )
    assert await found(county) == []


async def test_a_draft_of_a_file_goes_when_its_person_asks(county: County) -> None:
    school = county.schools[0]
    case = await written_file(county, school.member, school)
    await answered(county, school.teacher)
    await names_no_household(county, case)


async def names_no_household(county: County, case: dict[str, Any]) -> None:
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get_one(HardshipCase, UUID(case["id"]))
        assert (row.person_id, row.main_name, row.file_sealed) == (None, "孙*", None)
