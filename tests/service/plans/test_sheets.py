"""Lists tell how many there are, and leave as Excel sheets that hold exactly what is shown."""

from uuid import UUID

import httpx
import pytest

from services.plans.kinds import Actor
from services.plans.tasks.api import export
from services.plans.work_plans.commands.making import NewMeasure
from shared.contracts.roles import Role
from tests.infrastructure.sheets import ReadSheet, read_sheet
from tests.service.plans.county import (
    SCHOOL_MEASURES,
    TODAY,
    County,
    issued_plan,
    ok,
    refused,
    school_page,
)

REPORT = {"statement": "已办。", "done_on": TODAY.isoformat()}


async def exported(http: httpx.AsyncClient, path: str) -> ReadSheet:
    reply = await http.get(path)
    assert reply.status_code == 200, reply.text
    assert reply.headers["content-type"].endswith("spreadsheetml.sheet")
    assert "attachment" in reply.headers["content-disposition"]
    return read_sheet(reply.content)


@pytest.mark.parametrize(
    "query", ["", "&state=done", "&category=congress", "&state=exempted", "&level=county"]
)
async def test_the_first_page_tells_how_many_there_are_and_the_sheet_holds_them(
    county: County, plan_id: UUID, query: str
) -> None:
    first = await school_page(county, county.schools[0], plan_id)
    await ok(
        county.http(county.schools[0].chair).post(
            f"/tasks/{first['tasks'][0]['id']}/report", json=REPORT
        )
    )
    http = county.http(county.officer)
    wanted = f"plan_id={plan_id}{query}"
    page = await ok(http.get(f"/tasks?{wanted}&size=200"))
    part = await ok(http.get(f"/tasks?{wanted}&size=1"))
    assert page["total"] == part["total"] == len(page["items"])
    if part["next"]:
        later = await ok(http.get(f"/tasks?{wanted}&size=1&cursor={part['next']}"))
        assert later["total"] is None

    sheet = await exported(http, f"/tasks/export?{wanted}")
    assert [row[1] for row in sheet.rows[4:]] == [item["text"] for item in page["items"]]
    assert sheet.rows[2][0].endswith(f"共 {page['total']} 项")


async def test_the_sheet_of_tasks_says_whose_it_is_and_what_it_shows(
    county: County, plan_id: UUID
) -> None:
    sheet = await exported(
        county.http(county.officer), f"/tasks/export?plan_id={plan_id}&state=planned&level=school"
    )

    assert sheet.rows[0] == ["任务"]
    assert sheet.rows[1][0].startswith("制表单位：清溪县县教育工会")
    assert f"制表人：{county.officer.name}" in sheet.rows[1][0]
    assert sheet.rows[2] == ["《2026年工作要点》，学校的任务，未开始，共 18 项"]
    assert sheet.rows[3] == ["序号", "任务", "单位", "类别", "期限", "负责人", "状态"]
    assert sheet.rows[4][2:] == [
        county.schools[0].short_name,
        "教代会与民主管理",
        "2026年4月30日（星期四）",
        "",
        "未开始",
    ]


async def test_a_schools_sheet_holds_its_own_tasks_only(county: County, plan_id: UUID) -> None:
    own, other = county.schools[:2]
    http = county.http(own.chair)

    assert (await ok(http.get("/tasks")))["total"] == len(SCHOOL_MEASURES)
    sheet = await exported(http, f"/tasks/export?plan_id={plan_id}")
    assert len(sheet.rows) == 4 + len(SCHOOL_MEASURES)
    assert "单位" not in sheet.rows[3]
    assert own.short_name in sheet.rows[1][0]
    foreign = await exported(http, f"/tasks/export?union_id={other.union_id}")
    assert len(foreign.rows) == 4
    assert (await ok(http.get(f"/tasks?union_id={other.union_id}")))["total"] == 0


async def test_words_of_a_school_calculate_nothing(county: County, plan_id: UUID) -> None:
    school = county.schools[0]
    page = await school_page(county, school, plan_id)
    line = {"text": '=HYPERLINK("https://x.example","领奖")'}
    await ok(county.http(school.chair).post(f"/school-plans/{page['id']}/lines", json=line))

    sheet = await exported(county.http(county.officer), f"/tasks/export?union_id={school.union_id}")

    assert sheet.formulas == 0
    assert line["text"] in {row[1] for row in sheet.rows[4:]}


async def test_more_than_a_sheet_holds_is_refused_with_what_to_do(
    county: County, plan_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "MOST_ROWS", 2)
    asked = county.http(county.officer).get(f"/tasks/export?plan_id={plan_id}")
    problem = await refused(asked, 409, "export-too-large")
    assert problem["title"] == "一次最多导出 2 项，请先选一份计划或一个单位再导出。"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", [1, 2, 3, 4, 5, 6]),
        ("state=unsigned", [2, 3, 4, 5, 6]),
        ("state=signed", [1]),
        ("state=overdue", []),
        ("state=different", [2]),
        ("cluster=第1片区", [4, 1]),
        ("name=第3", [3]),
        ("name=D6x", [6]),
        ("name=x x&state=signed", [1]),
    ],
)
async def test_the_wall_leaves_with_the_schools_that_its_filter_shows(
    county: County, plan_id: UUID, query: str, names: list[int]
) -> None:
    signing, differing = county.schools[:2]
    page = await school_page(county, signing, plan_id)
    await ok(county.http(signing.chair).post(f"/school-plans/{page['id']}/sign", json={}))
    page = await school_page(county, differing, plan_id)
    line = {"text": "另办一次。"}
    await ok(county.http(differing.chair).post(f"/school-plans/{page['id']}/lines", json=line))
    http = county.http(county.officer)
    wall = await ok(http.get(f"/plans/{plan_id}/wall"))

    sheet = await exported(http, f"/plans/{plan_id}/wall/export?{query}")

    shown = [row[1] for row in sheet.rows[4:]]
    assert sorted(shown) == sorted(f"第{n}小学" for n in names)
    order = [row["name"] for row in wall["rows"]]
    assert shown == [name for name in order if name in shown]
    assert sheet.rows[2][0].startswith("《2026年工作要点》")
    assert sheet.rows[2][0].endswith(f"共 {len(names)} 所")


async def test_the_wall_tells_the_initials_by_which_schools_are_found(
    county: County, plan_id: UUID
) -> None:
    wall = await ok(county.http(county.officer).get(f"/plans/{plan_id}/wall"))
    assert {row["initials"] for row in wall["rows"]} == {f"d{n}xx" for n in range(1, 7)}


async def test_the_wall_leaves_with_the_county_only(county: County, plan_id: UUID) -> None:
    path = f"/plans/{plan_id}/wall/export"
    await refused(county.http(county.schools[0].chair).get(path), 403, "not-allowed")
    await exported(county.http(county.people[Role.AUDITOR]), path)


async def test_a_sheet_does_not_end_with_a_page_of_the_list(county: County) -> None:
    measures = [NewMeasure(f"第{n}项措施", Actor.SCHOOL) for n in range(200)]
    plan_id = await issued_plan(county, measures)

    sheet = await exported(county.http(county.officer), f"/tasks/export?plan_id={plan_id}")

    assert len(sheet.rows) == 4 + 6 * 200
