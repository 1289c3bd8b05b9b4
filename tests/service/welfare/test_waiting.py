"""What of everyday relief waits for whom: to decide, to pay, to have signed for, to finish."""

from typing import Any

from shared.web.identity import Caller
from tests.service.welfare.county import County, aid_of, approved, asked, ok, paid


async def _waiting(county: County, caller: Caller) -> list[tuple[str, str, str]]:
    items: list[dict[str, Any]] = await ok(county.http(caller).get("/waiting"))
    return [(item["kind"], item["title"], item["group"]) for item in items]


async def test_a_decision_waits_for_whose_turn_it_is(county: County) -> None:
    school = county.schools[0]
    await asked(county, school)
    assert await _waiting(county, school.chair) == [("decide_aid", "审批孙晓梅的慰问", "decide")]
    for caller in (school.deputy, school.member, school.finance, school.teacher, county.officer):
        assert await _waiting(county, caller) == []


async def test_the_county_is_told_no_name_in_its_list(county: County) -> None:
    school = county.lonely
    await ok(county.http(school.chair).post("/relief", json=aid_of(school)))
    assert await _waiting(county, county.officer) == [("decide_aid", "审批一份慰问", "decide")]


async def test_paying_waits_for_who_keeps_the_books(county: County) -> None:
    school = county.schools[0]
    await approved(county, school)
    assert await _waiting(county, school.finance) == [("pay_aid", "发放孙晓梅的慰问", "week")]
    assert await _waiting(county, school.chair) == [("pay_aid", "发放孙晓梅的慰问", "others")]


async def test_a_signature_is_waited_for_and_drafts_are_ones_own(county: County) -> None:
    school = county.schools[0]
    await paid(county, school)
    assert await _waiting(county, school.finance) == [("receipt_aid", "请孙晓梅签收慰问", "later")]
    await asked(county, school, request=False)
    assert ("finish_aid", "提交孙晓梅的慰问", "later") in await _waiting(county, school.member)
