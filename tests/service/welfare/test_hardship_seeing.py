"""Who sees how much of a hardship file, and what is asked across schools without telling."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from shared.contracts.roles import Role
from shared.contracts.welfare import HardshipFileOpened
from shared.web.identity import Held
from tests.service.running import StoppedClock
from tests.service.welfare.county import NOW, County, ok, refused
from tests.service.welfare.hardship import (
    AGREED,
    AS_RECKONED,
    REASON,
    TEACHER_NUMBER,
    applied,
    case_of,
    drafted,
    forwarded,
    number,
    registered,
    reviewed,
    step,
)

FOUND = "已有档案，请联系县教育工会。"


async def test_the_same_number_in_another_school_gives_one_sentence_and_no_name(
    county: County,
) -> None:
    here, there = county.schools
    await applied(county, here)
    http = county.http(there.member)
    body = {"union_id": str(there.union_id), "id_number": TEACHER_NUMBER}
    said = await ok(http.post("/hardship/search", json=body))
    assert said == {"found": True, "sentence": FOUND}
    none = await ok(http.post("/hardship/search", json=body | {"id_number": number(5)}))
    assert none["found"] is False
    await refused(
        http.post("/hardship/search", json=body | {"id_number": "123"}), 422, "id-number-wrong"
    )
    mine = await drafted(county, there)
    refusal = await refused(
        http.post(f"/hardship/{mine['id']}/apply", json=AGREED), 409, "already-filed"
    )
    assert refusal["title"] == FOUND
    assert {"第1小学", "孙晓梅", TEACHER_NUMBER}.isdisjoint(str(refusal))


async def test_a_number_of_any_member_of_the_household_is_found(county: County) -> None:
    here, there = county.schools
    body = case_of(here)
    body["members"][1]["id_number"] = number(9)
    case = await ok(county.http(here.member).post("/hardship", json=body))
    await step(county, here.member, case, "apply", AGREED)
    spouse = await drafted(county, there, id_number=number(9))
    await refused(
        county.http(there.member).post(f"/hardship/{spouse['id']}/apply", json=AGREED),
        409,
        "already-filed",
    )


async def test_an_ended_application_lets_the_household_apply_anew(county: County) -> None:
    here, there = county.schools
    case = await applied(county, here)
    await step(county, here.member, case, "withdraw", {"reason": "不再申请"})
    again = await applied(county, there)
    assert again["state"] == "applied"


async def test_searches_are_counted_logged_and_limited(county: County) -> None:
    school = county.schools[0]
    one = {"value": 1, "valid_from": "2026-03-16"}
    await ok(county.http(county.officer).put("/figures/hardship_checks_per_day", json=one))
    http = county.http(school.member)
    body = {"union_id": str(school.union_id), "id_number": number(3)}
    await ok(http.post("/hardship/search", json=body))
    await refused(http.post("/hardship/search", json=body), 429, "search-quota")
    await refused(county.http(school.teacher).post("/hardship/search", json=body), 404)
    async with county.running.database.transaction(county.scope) as tx:
        logged = await tx.session.execute(
            text("SELECT actor_name, facts FROM audit_entry WHERE act = 'hardship_searched'")
        )
        [(actor, facts)] = logged.all()
        kept = await tx.session.execute(text("SELECT * FROM hardship_search"))
        assert number(3) not in str(kept.all())
    assert actor == "郑委员"
    assert number(3) not in str(facts)


async def test_to_be_refused_for_a_number_counts_as_a_search(county: County) -> None:
    here, there = county.schools
    await applied(county, here)
    one = {"value": 1, "valid_from": "2026-03-16"}
    await ok(county.http(county.officer).put("/figures/hardship_checks_per_day", json=one))
    mine, other = await drafted(county, there), await drafted(county, there, id_number=number(4))
    http = county.http(there.member)
    await refused(http.post(f"/hardship/{mine['id']}/apply", json=AGREED), 409, "already-filed")
    async with county.running.database.transaction(county.scope) as tx:
        logged = await tx.session.execute(
            text("SELECT actor_name, facts FROM audit_entry WHERE act = 'hardship_searched'")
        )
        [(actor, facts)] = logged.all()
    assert (actor, "yes" in str(facts)) == ("郑委员", True)
    body = {"union_id": str(there.union_id), "id_number": number(3)}
    await refused(http.post("/hardship/search", json=body), 429, "search-quota")
    for case in (mine, other):  # the same answer whether a file has it or not
        await refused(http.post(f"/hardship/{case['id']}/apply", json=AGREED), 429, "search-quota")


async def test_many_at_once_are_told_no_more_often_than_a_day_allows(county: County) -> None:
    here, there = county.schools
    await applied(county, here)
    one = {"value": 1, "valid_from": "2026-03-16"}
    await ok(county.http(county.officer).put("/figures/hardship_checks_per_day", json=one))
    mine = [await drafted(county, there) for _ in range(4)]
    http = county.http(there.member)
    replies = await asyncio.gather(
        *(http.post(f"/hardship/{case['id']}/apply", json=AGREED) for case in mine)
    )
    assert sorted(reply.json()["code"] for reply in replies) == [
        "already-filed",
        *["search-quota"] * 3,
    ]


async def test_nothing_of_a_family_lies_open_in_the_database(county: County) -> None:
    school = county.schools[0]
    case = await reviewed(county, school)
    reveal = {"look": "id_numbers", "reason": "填报县总系统"}
    path = f"/hardship/{case['id']}"
    await ok(county.http(school.chair).post(f"{path}/reveals", json=reveal))
    async with county.running.database.transaction(county.scope) as tx:
        rows = [
            str((await tx.session.execute(text(question))).all())
            for question in (
                "SELECT * FROM hardship_case",
                "SELECT * FROM hardship_print",
                "SELECT * FROM hardship_step",
                "SELECT * FROM file_opening",
                "SELECT headers, reply FROM idempotent_reply",
            )
        ]
    # Long enough that no id and no cipher holds them by chance.
    for secret in (TEACHER_NUMBER, "赵某", "4,500", "450000", "13800001234", "62220212", "简陋"):
        assert all(secret not in row for row in rows), secret


async def test_a_repeated_post_gets_its_reply_again_but_no_number_a_second_time(
    county: County,
) -> None:
    school = county.schools[0]
    case = await drafted(county, school)
    http, same = county.http(school.chair), {"Idempotency-Key": "once"}
    path = f"/hardship/{case['id']}"
    first = await http.post(f"{path}/apply", json=AGREED, headers=same)
    again = await http.post(f"{path}/apply", json=AGREED, headers=same)
    assert first.status_code == 200, first.text
    assert (again.json(), again.headers["Idempotency-Replayed"]) == (first.json(), "true")
    body = {"look": "id_numbers", "reason": "填报县总系统"}
    await ok(http.post(f"{path}/reveals", json=body, headers=same))
    refusal = await refused(
        http.post(f"{path}/reveals", json=body, headers=same), 409, "reply-not-kept"
    )
    assert TEACHER_NUMBER not in str(refusal)
    [looked] = (await ok(http.get(path)))["openings"]
    assert looked["look"] == "id_numbers"


async def test_the_county_lists_masked_names_and_opens_a_file_with_a_reason(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    case = await registered(county, school)
    await drafted(county, school, id_number=number(2))
    chair = county.http(county.chair)
    [line] = (await ok(chair.get("/hardship")))["items"]
    assert (line["main_name"], line["category_label"]) == ("孙*", "深度困难")
    path = f"/hardship/{case['id']}"
    await refused(chair.get(path), 403, "reason-needed")
    await ok(chair.post(f"{path}/openings", json=REASON))
    shown = await ok(chair.get(path))
    assert shown["main_name"] == "孙晓梅"
    assert shown["household"]["members"][0]["id_number"] == "110***********002X"
    [told] = await county.told(HardshipFileOpened)
    assert (told.union_id, told.actor_name) == (school.union_id, "冯主席")
    by_school = await ok(county.http(school.chair).get(path))
    assert [(o["actor_name"], o["look_label"], o["reason"]) for o in by_school["openings"]] == [
        ("冯主席", "查看了记录", "核对材料")
    ]
    own = (await ok(county.http(school.teacher).get("/hardship/mine")))[-1]
    assert own["openings"][0]["actor_name"] == "冯主席", "the person sees who has looked"
    clock.now = NOW + timedelta(minutes=11)
    await refused(chair.get(path), 403, "reason-needed")


async def test_who_decides_reads_while_it_waits_for_them(county: County) -> None:
    case = await forwarded(county, county.schools[0])
    shown = await ok(county.http(county.officer).get(f"/hardship/{case['id']}"))
    assert {"register", "return", "decline"} <= set(shown["actions"])


async def test_who_has_decided_or_passed_it_on_says_why_like_everybody_else(county: County) -> None:
    here, _ = county.schools
    case = await forwarded(county, here)
    await step(county, county.officer, case, "register", AS_RECKONED)
    path = f"/hardship/{case['id']}"
    await refused(county.http(county.officer).get(path), 403, "reason-needed")
    await refused(county.http(county.officer).get(f"{path}/paper"), 403, "reason-needed")
    left = replace(here.chair, roles=(Held(Role.STAFF_MEMBER, here.union_id),))
    await refused(county.http(left).get(path), 404)


async def test_an_auditor_reads_bands_and_masks_and_does_nothing(county: County) -> None:
    case = await registered(county, county.schools[0])
    auditor = county.http(county.auditor)
    path = f"/hardship/{case['id']}"
    await ok(auditor.post(f"{path}/openings", json=REASON))
    shown = await ok(auditor.get(path))
    assert (shown["main_name"], shown["reckoning"], shown["finding"]) == ("孙*", None, None)
    members = shown["household"]["members"]
    assert [one["name"] for one in members] == ["孙*", "赵*", "赵*"]
    assert members[0]["income"] == {
        "cents": None,
        "per": "year",
        "label": "每年 50,000 元至 60,000 元",
    }
    assert shown["actions"] == []
    await refused(auditor.post(f"{path}/reveals", json=REASON | {"look": "phone"}), 403)
    await refused(auditor.post(f"{path}/lift", json={"day": "2026-03-16"}), 403)


@pytest.mark.parametrize(
    ("look", "values"),
    [
        ("id_numbers", [f"孙晓梅　{TEACHER_NUMBER}"]),
        ("bank_card", ["6222021234567890"]),
        ("phone", ["13800001234"]),
        ("address", []),
    ],
)
async def test_a_number_is_shown_in_full_for_a_reason_and_that_stands_under_the_file(
    county: County, look: str, values: list[str]
) -> None:
    school = county.schools[0]
    case = await applied(county, school)
    http = county.http(school.chair)
    path = f"/hardship/{case['id']}"
    await refused(http.post(f"{path}/reveals", json={"look": look}), 422)
    body = {"look": look, "reason": "填报县总系统"}
    assert (await ok(http.post(f"{path}/reveals", json=body)))["values"] == values
    [seen] = (await ok(http.get(path)))["openings"]
    assert (seen["actor_name"], seen["reason"], seen["look"]) == ("周主席", "填报县总系统", look)
    assert await county.told(HardshipFileOpened) == [], "the school's own people are not told of"
    for none in ("file", "file_list"):
        await refused(http.post(f"{path}/reveals", json=body | {"look": none}), 422)


async def test_many_looks_by_one_valid_account_are_counted_for_the_alert(county: County) -> None:
    school = county.schools[0]
    case = await applied(county, school)
    officer, http = county.http(county.officer), county.http(school.chair)
    for name, value in (("looks_steep_per_hour", 3), ("reveals_per_day", 4)):
        figure = {"value": value, "valid_from": "2026-03-16"}
        await ok(officer.put(f"/figures/{name}", json=figure))
    body = {"look": "phone", "reason": "联系本人"}
    before = _steep()
    for _ in range(2):
        await ok(http.post(f"/hardship/{case['id']}/reveals", json=body))
    assert _steep() == before
    for _ in range(2):
        await ok(http.post(f"/hardship/{case['id']}/reveals", json=body))
    assert _steep() == before + 2
    await refused(http.post(f"/hardship/{case['id']}/reveals", json=body), 429, "opening-quota")


def _steep() -> Any:
    from prometheus_client import REGISTRY  # noqa: PLC0415 - for this one test

    labels = {"service": "welfare"}
    return REGISTRY.get_sample_value("gonghui_file_looks_steep_total", labels) or 0
