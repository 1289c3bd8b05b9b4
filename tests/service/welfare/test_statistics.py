"""The county's counts, small ones hidden, and its list of files in the layout it has set."""

import json
from datetime import timedelta
from typing import Any

import httpx
from sqlalchemy import select

from shared.audit.tables import AuditEntry
from shared.contracts.welfare import HardshipFileOpened
from tests.infrastructure.sheets import read_sheet
from tests.service.running import StoppedClock
from tests.service.welfare.county import County, ok, paid, refused
from tests.service.welfare.hardship import TEACHER_NUMBER, number, registered

WHY = {"reason": "报送县总工会"}


async def taken(county: County, **more: Any) -> list[list[str | float]]:
    """The lines of the sheet, its headings first."""
    reply: httpx.Response = await county.http(county.officer).get(
        "/statistics/files", params=WHY | more
    )
    assert reply.status_code == 200, reply.text
    rows = read_sheet(reply.content).rows
    start = next(place for place, row in enumerate(rows) if "序号" in row or "户主" in row)
    return rows[start:]


async def test_counts_of_few_people_are_not_told(county: County) -> None:
    school = county.schools[0]
    await registered(county, school)
    for _ in range(3):
        await paid(county, school)
    counts = await ok(county.http(county.officer).get("/statistics/counts"))
    [deep] = counts["categories"]
    assert (deep["label"], deep["count"], deep["count_label"]) == ("深度困难", None, "少于3")
    help_given = {line["label"]: (line["count"], line["sum_label"]) for line in counts["help"]}
    assert help_given["慰问"] == (3, "1,500 元")
    assert help_given["医疗救助"] == (0, "0 元")
    await refused(county.http(school.chair).get("/statistics/counts"), 403)


async def test_the_list_hides_people_unless_it_is_asked_for_in_full(county: County) -> None:
    await registered(county, county.schools[0])
    headings, masked = (await taken(county))[:2]
    line = dict(zip(headings, masked, strict=False))
    assert (line["姓名"], line["身份证号"]) == ("孙*", "110***********002X")
    assert line["联系电话"] == "138****1234"
    assert not line.get("家庭年度总收入")
    assert not line.get("家庭成员")

    headings, whole = (await taken(county, masked=False))[:2]
    line = dict(zip(headings, whole, strict=False))
    assert (line["姓名"], line["身份证号"]) == ("孙晓梅", TEACHER_NUMBER)
    assert (line["性别"], line["出生日期"]) == ("女", "1949-12-31")
    assert (line["家庭年度总收入"], line["家庭人均年收入"]) == ("54000.00", "18000.00")
    assert "赵某（配偶" in str(line["家庭成员"])
    assert line["工作单位"] == "清溪县第1小学工会"

    async with county.running.database.transaction(county.scope) as tx:
        acts = await tx.session.execute(
            select(AuditEntry.reason, AuditEntry.facts).where(
                AuditEntry.act == "hardship_list_taken", AuditEntry.county_id == county.county_id
            )
        )
        told = acts.all()
    assert [reason for reason, _ in told] == ["报送县总工会"] * 2
    assert {json.loads(facts)["masked"] for _, facts in told} == {"true", "false"}


async def test_an_open_list_stands_under_each_file_and_the_school_is_told(
    county: County, clock: StoppedClock
) -> None:
    here, there = county.schools
    case = await registered(county, here, id_number=number(1))
    await registered(county, here, id_number=number(2))
    await registered(county, there)
    figure = {"value": 2, "valid_from": "2026-03-16"}
    await ok(county.http(county.officer).put("/figures/reveals_per_day", json=figure))
    path = f"/hardship/{case['id']}"
    await taken(county)
    assert (await ok(county.http(here.chair).get(path)))["openings"] == []
    for _ in range(2):  # two sheets are two looks, however many files are in them
        clock.advance(timedelta(minutes=1))
        await taken(county, masked=False)
    looks = (await ok(county.http(here.chair).get(path)))["openings"]
    told_of = {(one["look"], one["look_label"], one["reason"]) for one in looks}
    assert told_of == {("file_list", "导出了汇总表", "报送县总工会")}
    assert len(looks) == 2
    told = await county.told(HardshipFileOpened)
    assert sorted(event.union_id for event in told) == sorted([here.union_id, there.union_id] * 2)
    refusal = county.http(county.officer).get("/statistics/files", params=WHY | {"masked": False})
    await refused(refusal, 429, "opening-quota")


async def test_the_county_sets_the_columns_as_its_superior_asks(county: County) -> None:
    await registered(county, county.schools[0], id_number=number(1))
    officer = county.http(county.officer)
    usual = await ok(officer.get("/statistics/columns"))
    assert not usual["is_own"]
    wanted = [
        {"key": "name", "heading": "户主"},
        {"key": "blank", "heading": "职工编号"},
        {"key": "unit", "heading": "所属系统"},
    ]
    own = await ok(officer.put("/statistics/columns", json={"columns": wanted}))
    assert own["is_own"]
    assert own["columns"] == wanted
    rows = await taken(county)
    assert rows[0] == ["户主", "职工编号", "所属系统"]
    assert rows[1] == ["孙*", "", "清溪县第1小学工会"]

    twice = {"columns": [wanted[0], wanted[0] | {"heading": "姓名"}]}
    await refused(officer.put("/statistics/columns", json=twice), 422, "columns-not-possible")
    back = await ok(officer.delete("/statistics/columns"))
    assert back["columns"] == usual["columns"]


async def test_schools_and_auditors_take_no_list(county: County) -> None:
    for who in (county.schools[0].chair, county.auditor):
        await refused(county.http(who).get("/statistics/files", params=WHY), 403)
        await refused(county.http(who).get("/statistics/columns"), 403)
    reply = county.http(county.officer).get("/statistics/files", params={"reason": " "})
    await refused(reply, 422)
