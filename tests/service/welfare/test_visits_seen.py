"""Who sees what of visits: names near, words nearer, from above numbers only."""

from io import BytesIO
from typing import Any

from docx import Document
from python_calamine import CalamineWorkbook

from services.welfare.visits.tables import Visit
from shared.web.identity import Caller
from tests.service.welfare.county import County, ok, refused
from tests.service.welfare.visiting import assigned, due, record_of, recorded, report_of


async def test_what_divides_a_family_is_read_by_chair_and_visitor_only(county: County) -> None:
    school = county.schools[0]
    visit = await assigned(county, school, occasion="conflict")
    path = f"/visits/{visit['id']}"
    body = record_of(finding="已分开居住，情绪低落", need="想请人劝解")
    await ok(county.http(school.teacher).post(f"{path}/record", json=body))

    for reader in (school.chair, school.teacher):
        assert (await ok(county.http(reader).get(path)))["finding"] == "已分开居住，情绪低落"
    for officer in (school.deputy, school.member):
        http = county.http(officer)
        view = await ok(http.get(path))
        assert (view["finding"], view["need"]) == (None, None)
        assert view["notes_hidden"] == "只有主席和走访的人能看到"
        assert "correct" not in view["actions"]
        await refused(http.get(f"{path}/paper"), 404)
        await refused(
            http.get("/proofs", params={"subject_kind": "visit", "subject_id": visit["id"]}), 404
        )
    for stranger in (school.colleague, school.finance, county.officer, county.auditor):
        await refused(county.http(stranger).get(path), 404)


async def test_words_are_sealed_where_they_lie(county: County) -> None:
    visit = await recorded(
        county, county.schools[0], need="想换岗", follow_up="谈话", follow_up_on="2026-03-20"
    )
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get(Visit, visit["id"])
        assert row is not None
        stored = f"{row.finding_sealed}{row.need_sealed}{row.follow_up_sealed}"
    for words in ("精神不错", "想换岗", "谈话"):
        assert words not in stored


async def test_another_school_and_the_county_find_no_visit(county: County) -> None:
    school, other = county.schools[:2]
    visit = await recorded(county, school)
    path, union = f"/visits/{visit['id']}", {"union_id": str(school.union_id)}
    for stranger in (other.chair, other.teacher, county.officer, county.chair, county.auditor):
        http = county.http(stranger)
        await refused(http.get(path), 404)
        await refused(http.post(f"{path}/close"), 404)
        await refused(http.get("/visits", params=union), 404)
        await refused(http.get("/visits/radar", params=union), 404)
        await refused(http.get("/visits/people", params=union), 404)
    await refused(county.http(other.teacher).post("/visits", json=report_of(school)), 404)


async def test_who_has_reported_sees_where_it_stands_and_no_more(county: County) -> None:
    school = county.schools[0]
    line = await ok(
        county.http(school.colleague).post(
            "/visits", json=report_of(school, person_id=str(school.teacher.person_id))
        )
    )
    await ok(county.http(school.chair).post(f"/visits/{line['id']}/record", json=record_of()))
    http = county.http(school.colleague)
    [mine] = (await ok(http.get("/visits/mine")))["reported"]
    assert mine["state_label"] == "已办结"
    assert "finding" not in mine
    await refused(http.get(f"/visits/{line['id']}"), 404)
    assert (await ok(http.get("/visits")))["items"] == []


async def test_the_county_counts_and_small_counts_are_not_told(county: County) -> None:
    first, second = county.schools[:2]
    for _ in range(3):
        await recorded(county, first)
    await recorded(county, second)
    await due(county, second)
    for reader in (county.officer, county.auditor):
        seen = await ok(county.http(reader).get("/visits/county"))
        by_name = {union["name"]: union for union in seen["unions"]}
        assert (by_name["第1小学"]["months"][2], by_name["第1小学"]["total"]) == ("3", "3")
        assert (by_name["第2小学"]["months"][2], by_name["第2小学"]["total"]) == ("少于3", "少于3")
        assert by_name["第2小学"]["waiting"] == "少于3"
        assert (seen["total"], seen["months"][2]) == ("3 多", "3 多")
        assert by_name["第1小学"]["coverage"] is None
    await refused(county.http(first.chair).get("/visits/county"), 403)


async def test_everybody_in_turn_is_off_until_the_county_says_so(county: County) -> None:
    school = county.schools[0]
    union = {"union_id": str(school.union_id)}
    await recorded(county, school)  # of the colleague
    http = county.http(school.chair)
    assert (await ok(http.get("/visits/radar", params=union)))["coverage"] is None
    choice = {"value": 1, "valid_from": "2026-03-16"}
    await ok(county.http(county.officer).put("/figures/universal_visits", json=choice))

    covered = (await ok(http.get("/visits/radar", params=union)))["coverage"]
    assert (covered["months"], covered["since"]) == (36, "2023-03-16")
    assert (covered["staff"], covered["covered"]) == (6, 1)
    assert school.colleague.name not in [one["name"] for one in covered["next"]]
    body = (
        report_of(
            school,
            occasion="universal",
            happened_on="2026-03-16",
            person_id=str(school.teacher.person_id),
        )
        | record_of()
    )
    await ok(http.post("/visits/recorded", json=body))
    covered = (await ok(http.get("/visits/radar", params=union)))["coverage"]
    assert covered["covered"] == 2
    county_view = await ok(county.http(county.officer).get("/visits/county"))
    [line] = [one for one in county_view["unions"] if one["name"] == "第1小学"]
    assert line["coverage"] == "少于3/6"


async def test_the_radar_sorts_what_waits(county: County) -> None:
    school = county.schools[0]
    union = {"union_id": str(school.union_id)}
    waits = await due(county, school)
    going = await assigned(county, school)
    looked = await recorded(county, school)
    radar = await ok(county.http(school.chair).get("/visits/radar", params=union))
    assert [one["id"] for one in radar["to_arrange"]] == [waits["id"]]
    assert [one["id"] for one in radar["to_make"]] == [going["id"]]
    assert [one["id"] for one in radar["to_look_at"]] == [looked["id"]]
    assert (radar["to_follow_up"], radar["made_this_year"]) == ([], 1)


async def test_what_waits_is_with_whose_turn_it_is(county: County) -> None:
    school = county.schools[0]
    await due(county, school)
    await assigned(county, school)
    await recorded(county, school)
    assert await _waiting(county, school.chair) == [
        ("安排走访李东升", "week"),
        ("看一下对李东升的走访记录", "later"),
        ("走访李东升", "others"),
    ]
    assert await _waiting(county, school.teacher) == [("走访李东升", "week")]
    assert {group for _, group in await _waiting(county, school.deputy)} == {"others"}
    assert await _waiting(county, school.colleague) == []
    assert await _waiting(county, county.officer) == []


async def test_the_record_is_printed_and_the_list_is_exported(county: County) -> None:
    school = county.schools[0]
    visit = await recorded(
        county,
        school,
        gift_form="goods",
        gift_amount="200",
        gift_source="工会经费",
        need="想请人代课",
    )
    http = county.http(school.chair)
    reply = await http.get(f"/visits/{visit['id']}/paper")
    assert reply.status_code == 200
    said = [one.text for one in Document(BytesIO(reply.content)).paragraphs]
    for line in (
        "走访慰问记录表",
        "走访对象：李东升",
        "走访人：周主席、郑委员",
        "慰问金（品）：慰问品，200 元，工会经费",
        "需要帮助的事项：想请人代课",
        "清溪县第1小学工会",
        "2026年3月16日",
    ):
        assert line in said
    sheet = await http.get("/visits/export", params={"year": 2026})
    book = CalamineWorkbook.from_filelike(BytesIO(sheet.content))
    rows = book.get_sheet_by_index(0).to_python()[4:]
    assert [row[2:6] for row in rows] == [["李东升", "生病住院", "2026年3月14日", "已走访"]]
    for reader in (school.teacher, county.auditor):
        await refused(county.http(reader).get("/visits/export"), 403)


async def _waiting(county: County, caller: Caller) -> list[tuple[str, str]]:
    items: list[dict[str, Any]] = await ok(county.http(caller).get("/waiting"))
    return [(item["title"], item["group"]) for item in items]
