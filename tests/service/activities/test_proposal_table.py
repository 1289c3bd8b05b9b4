"""The small school's one table: entered in one go, the same records beneath, corrected, closed."""

from datetime import date
from typing import Any

import pytest

from shared.contracts.activities import ProposalClosed, ProposalReplied, ProposalTakenBack
from tests.service.activities.proposing import (
    House,
    answer,
    assigned,
    build_house,
    opened,
    written,
)
from tests.service.plans.county import County, ok, refused


@pytest.fixture
async def house(county: County) -> House:
    return await build_house(county, kind="staff_assembly")


def row(title: str = "修车棚漏雨", **other: Any) -> dict[str, Any]:
    return {"title": title, "who": ["代表0"], "category": "logistics", **other}


async def paper_round(house: House) -> dict[str, Any]:
    """A round that was held on paper before it is entered, of no session on file."""
    body = {
        "union_id": str(house.school.union_id),
        "title": "2026年春季教职工大会提案",
        "opens_on": "2026-02-24",
        "closes_on": "2026-03-06",
        "from_paper": True,
    }
    collecting: dict[str, Any] = await house.ask(house.chair, "/proposal-rounds", body)
    return collecting


async def save(
    house: House, collecting: dict[str, Any], *rows: dict[str, Any], day: str = "2026-03-16"
) -> list[dict[str, Any]]:
    path = f"/proposal-rounds/{collecting['id']}/table"
    await house.ask(house.chair, path, {"day": day, "rows": list(rows)})
    shown: list[dict[str, Any]] = await ok(
        house.http(house.chair).get(f"/proposals?round_id={collecting['id']}")
    )
    return shown


async def test_one_go_enters_a_meeting_held_on_paper(house: House, county: County) -> None:
    collecting = await paper_round(house)
    shown = await save(
        house,
        collecting,
        row(handler="总务处", answer="已经修好。", grade="satisfied"),
        row("食堂加一个热菜", who=["老李", "代表1"], answer="五月起加。", grade="unsatisfied"),
        row("订两份报纸", answer="已订。"),
        row("装饮水机", handler="总务处"),
        row("画停车线"),
        day="2026-03-13",
    )
    assert [(one["number"], one["state"], one["grade_label"]) for one in shown] == [
        (1, "closed", "满意"),
        (2, "closed", "不满意"),
        (3, "replied", ""),
        (4, "assigned", ""),
        (5, "filed", ""),
    ]
    assert shown[1]["names"] == ["老李", "代表1"]
    assert all(one["from_paper"] for one in shown)
    proofs = await county.told(ProposalClosed)
    assert [(one.happened_on, one.from_paper) for one in proofs] == [(date(2026, 3, 13), True)] * 2
    [told] = await county.told(ProposalReplied)
    assert told.author_id == house.delegates[0].person_id, "known by name, so asked to rate"
    steps = (await house.read(house.chair, shown[0]))["history"]
    assert [step["move"] for step in steps] == ["file", "assign", "record"]


async def test_the_table_goes_on_later_and_corrects_what_is_wrong(
    house: House, county: County
) -> None:
    collecting = await paper_round(house)
    [one] = await save(house, collecting, row())
    [one] = await save(
        house, collecting, row("修自行车棚", id=one["id"], who=["代表1"], answer="下周修。")
    )
    assert (one["title"], one["names"], one["state"]) == ("修自行车棚", ["代表1"], "replied")
    same = row("修自行车棚", id=one["id"], who=["代表1"], answer="下周修。", grade="mostly")
    [one] = await save(house, collecting, same)
    assert (one["state"], one["grade"]) == ("closed", "mostly")
    [one] = await save(house, collecting, same | {"grade": "satisfied", "answer": "修好了。"})
    assert (one["grade"], one["answer"]) == ("satisfied", "修好了。")
    proofs = await county.told(ProposalClosed)
    assert [proof.grade for proof in proofs] == ["mostly", "satisfied"]
    assert proofs[0].version < proofs[1].version
    [again] = await save(house, collecting, same | {"grade": "satisfied", "answer": "修好了。"})
    assert again["version"] == one["version"], "the same again changes nothing"


async def test_what_did_not_satisfy_on_paper_is_handled_anew_once_where_somebody_says_so(
    house: House, county: County
) -> None:
    collecting = await paper_round(house)
    [one] = await save(house, collecting, row(answer="不修。", grade="unsatisfied"))
    path = f"/proposals/{one['id']}/reopen"
    again = await house.ask(house.chair, path)
    assert (again["state"], again["due_on"]) == ("rework", "2026-04-14")
    [proof] = await county.told(ProposalClosed)
    [taken_back] = await county.told(ProposalTakenBack)
    assert taken_back.version > proof.version, "or whoever counts the proof takes it for old"
    [one] = await save(house, collecting, row(id=one["id"], answer="暑假修。", grade="unsatisfied"))
    assert one["state"] == "closed"
    await refused(house.http(house.chair).post(path), 409, "proposal-reworked-already")


async def test_what_people_did_themselves_is_not_written_over(house: House) -> None:
    collecting = await opened(house)
    given = await assigned(house, collecting)
    path = f"/proposal-rounds/{collecting['id']}/table"
    changed = {"day": "2026-03-16", "rows": [row(id=given["id"])]}
    await refused(house.http(house.chair).post(path, json=changed), 409, "proposal-not-from-paper")
    await house.ask(house.staff, f"/proposals/{given['id']}/reply", answer())
    names = given["names"]
    own = row(given["title"], id=given["id"], who=names, category="welfare", answer="不办。")
    changed = {"day": "2026-03-16", "rows": [own]}
    await refused(house.http(house.chair).post(path, json=changed), 409, "proposal-not-from-paper")
    await refused(
        house.http(house.chair).post(
            f"/proposals/{given['id']}/take-back", json={"reason": "填错了"}
        ),
        409,
        "proposal-not-from-paper",
    )


async def test_a_line_entered_by_mistake_is_struck(house: House, county: County) -> None:
    collecting = await paper_round(house)
    [one] = await save(house, collecting, row(answer="修好了。", grade="satisfied"))
    path = f"/proposals/{one['id']}/take-back"
    await ok(house.http(house.chair).post(path, json={"reason": "重复登记"}))
    assert len(await county.told(ProposalTakenBack)) == 1
    assert await ok(house.http(house.chair).get(f"/proposals?round_id={collecting['id']}")) == []
    await refused(house.http(house.chair).get(f"/proposals/{one['id']}"), 404)


async def test_days_to_come_names_twice_and_lines_of_elsewhere_are_refused(
    house: House, county: County
) -> None:
    collecting = await paper_round(house)
    path = f"/proposal-rounds/{collecting['id']}/table"
    http = house.http(house.chair)
    ahead = {"day": "2026-03-17", "rows": [row()]}
    await refused(http.post(path, json=ahead), 422, "day-in-future")
    twice = {"day": "2026-03-16", "rows": [row(who=["老李", "老 李"])]}
    await refused(http.post(path, json=twice), 422, "proposal-signer-wrong")
    other = await opened(house)
    elsewhere = await written(house, other, 0, ())
    foreign = {"day": "2026-03-16", "rows": [row(id=elsewhere["id"])]}
    await refused(http.post(path, json=foreign), 404)
    await refused(
        house.http(house.staff).post(path, json={"day": "2026-03-16", "rows": [row()]}), 403
    )


async def test_the_report_says_what_the_records_say(house: House) -> None:
    collecting = await paper_round(house)
    await save(
        house,
        collecting,
        row(handler="总务处", answer="已经修好。", grade="satisfied"),
        row("画停车线"),
    )
    path = f"/proposal-rounds/{collecting['id']}"
    report = await ok(house.http(house.chair).get(f"{path}/report"))
    assert report["title"] == "2026年春季教职工大会提案办理情况报告"
    assert report["paragraphs"] == [
        "2026年春季教职工大会共收到提案 2 件，经审查，立案 2 件。",
        "立案的提案按内容分：后勤保障 2 件。",
        "已答复 1 件。",
        "已办结 1 件，提案人评价：满意 1 件。",
        "截至2026年3月16日，还有 1 件正在办理。",
    ]
    assert report["rows"][0] == ["1", "修车棚漏雨", "代表0", "总务处", "已经修好。", "满意"]
    told = await house.ask(house.chair, f"{path}/reported", {"day": "2026-03-16"})
    assert told["reported_on"] == "2026-03-16"
    await refused(house.http(house.chair).post(f"{path}/reported", json={"day": "2026-03-16"}), 409)


async def test_the_county_counts_and_reads_nothing(house: House, county: County) -> None:
    collecting = await paper_round(house)
    await save(house, collecting, row(answer="修好。", grade="satisfied"), row("画停车线"))
    for caller in (county.officer, county.chair):
        counts = await ok(county.http(caller).get("/proposal-counts?school_year=2025"))
        assert counts["total"] == 2
        line = next(one for one in counts["rows"] if one["label"] == "后勤保障")
        assert dict(zip(counts["states"], line["counts"], strict=True)) == {
            "已立案，待批办": 1,
            "办理中": 0,
            "已答复，待评价": 0,
            "重新办理中": 0,
            "已办结": 1,
            "已并案": 0,
        }
    await refused(house.http(house.chair).get("/proposal-counts"), 403)
    await refused(county.http(county.officer).get(f"/proposal-rounds/{collecting['id']}"), 404)
    assert await ok(county.http(county.officer).get("/proposal-rounds")) == []
