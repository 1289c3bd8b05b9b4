"""A plan written for the tests, and the page on which a school finds its copy."""

from typing import Any

from tests.e2e.door import Door

OWN_PLAN = """青禾县教育工会2027年工作计划

一、主要任务
1．开好教代会。各学校工会5月底前召开教职工代表大会，会后一周内报送会议情况。
2．关心教职工健康。各学校工会6月底前组织教职工体检；县教育工会7月联系体检医院。
3．办好文体活动。各学校工会10月份组织一次健步走活动。
"""


async def page_of(door: Door, plan_id: str) -> dict[str, Any]:
    """The school's page of the plan."""
    lines = await door.get("/plans/school-plans")
    [line] = [line for line in lines if line["plan_id"] == plan_id]
    page: dict[str, Any] = await door.get(f"/plans/school-plans/{line['id']}")
    return page
