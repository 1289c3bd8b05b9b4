"""The register of numbers: at once, cancelled, entered from outside, and against a model."""

import asyncio
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from services.activities.kit.domain.numbers import gaps_in
from tests.service.activities.sittings import made_session
from tests.service.models import Model, hold_against
from tests.service.plans.county import County, School, build_county, ok, refused
from tests.service.running import Running

SIGNED = "2026-03-09"


def outside(school: School, title: str, number: int | None = None) -> dict[str, Any]:
    return {
        "union_id": str(school.union_id),
        "title": title,
        "signed_on": SIGNED,
        "number": number,
    }


async def register(county: County, school: School) -> dict[str, Any]:
    path = f"/paper-numbers?union_id={school.union_id}&year=2026"
    found: dict[str, Any] = await ok(county.http(school.chair).get(path))
    return found


async def test_many_at_once_get_one_number_each(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    sent = (http.post("/paper-numbers", json=outside(school, f"文件{i}")) for i in range(20))
    await asyncio.gather(*(ok(each) for each in sent))
    numbers = [one["number"] for one in (await register(county, school))["numbers"]]
    assert sorted(numbers) == list(range(1, 21))


async def test_one_paper_signed_at_two_windows_has_one_number(county: County) -> None:
    school = county.schools[0]
    session_id = await made_session(county, school)
    path, body = f"/congress/{session_id}/papers/request/sign", {"signed_on": SIGNED}
    await asyncio.gather(*(ok(county.http(school.chair).post(path, json=body)) for _ in range(4)))
    assert len((await register(county, school))["numbers"]) == 1


async def test_a_cancelled_number_is_named_and_never_given_again(county: County) -> None:
    school = county.schools[0]
    session_id, http = await made_session(county, school), county.http(school.chair)
    path, body = f"/congress/{session_id}/papers/request/sign", {"signed_on": SIGNED}
    await ok(http.post(path, json=body))
    [entry] = (await register(county, school))["numbers"]
    cancel = f"/paper-numbers/{entry['id']}/cancel"
    kept = await ok(http.post(cancel, json={"reason": "日期写错"}))
    assert kept["gaps"] == [{"label": "1号", "reason": "作废：日期写错"}]
    await refused(http.post(cancel, json={"reason": "再来"}), 409, "number-cancelled")
    await ok(http.post(path, json=body))
    assert [one["number"] for one in (await register(county, school))["numbers"]] == [2, 1]


async def test_what_was_numbered_outside_is_entered_once(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    after = await ok(http.post("/paper-numbers", json=outside(school, "关于评优的通知", 4)))
    assert after["next"] == "〔2026〕5号"
    assert after["gaps"] == [{"label": "1—3号", "reason": "没有使用"}]
    reply = await refused(
        http.post("/paper-numbers", json=outside(school, "另一份", 4)), 409, "number-taken"
    )
    assert "关于评优的通知" in reply["title"]


async def test_the_start_can_be_set_and_does_not_go_back(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    wanted = {"union_id": str(school.union_id), "year": 2026, "word": "校工", "start": 12}
    first = await ok(http.put("/paper-series", json=wanted, headers={"If-Match": '"0"'}))
    assert first["next"] == "校工〔2026〕12号"
    await ok(http.post("/paper-numbers", json=outside(school, "通知")))
    now = (await register(county, school))["version"]
    headers = {"If-Match": f'"{now}"'}
    await refused(
        http.put("/paper-series", json={**wanted, "start": 3}, headers=headers),
        422,
        "series-behind",
    )
    stale = http.put("/paper-series", json=wanted, headers={"If-Match": '"0"'})
    await refused(stale, 412, "stale")
    old = await ok(http.get(f"/paper-numbers?union_id={school.union_id}&year=2025"))
    assert old["numbers"] == []
    assert old["word"] == "校工"


async def test_a_register_is_nobody_elses(county: County) -> None:
    school, other = county.schools[:2]
    await ok(county.http(school.chair).post("/paper-numbers", json=outside(school, "通知")))
    [entry] = (await register(county, school))["numbers"]
    path = f"/paper-numbers?union_id={school.union_id}"
    stranger = county.http(other.chair)
    await refused(stranger.get(path), 404, "not-found")
    await refused(county.http(county.officer).get(path), 404, "not-found")
    await refused(county.http(school.teacher).get(path), 403, "not-allowed")
    await refused(stranger.post("/paper-numbers", json=outside(school, "乱")), 404, "not-found")
    await refused(
        stranger.post(f"/paper-numbers/{entry['id']}/cancel", json={"reason": "乱"}),
        404,
        "not-found",
    )
    own = f"/paper-numbers?union_id={county.union_id}"
    assert (await ok(county.http(county.officer).get(own)))["edits"]


class RegisterModel(Model):
    """Numbers given, entered from outside, cancelled, and the start moved, in any order."""

    @initialize()
    def begin(self) -> None:
        self.county = self.run(build_county(self.running, schools=1))
        self.school = self.county.schools[0]
        self.http = self.county.http(self.school.chair)
        self.entries: dict[int, str | None] = {}
        self.start = 1
        self.made = 0

    @property
    def last(self) -> int:
        return max(self.entries, default=0)

    def send(self, number: int | None) -> int:
        self.made += 1
        body = outside(self.school, f"文件{self.made}", number)
        return self.run(self.http.post("/paper-numbers", json=body)).status_code

    @rule()
    def give(self) -> None:
        wanted = max(self.start, self.last + 1)
        assert self.send(None) == 201
        self.entries[wanted] = None

    @rule(number=st.integers(1, 12))
    def enter(self, number: int) -> None:
        assert self.send(number) == (409 if number in self.entries else 201)
        self.entries.setdefault(number, None)

    @rule(start=st.integers(1, 15))
    def move_start(self, start: int) -> None:
        seen = self.run(register(self.county, self.school))["version"]
        body = {"union_id": str(self.school.union_id), "year": 2026, "word": "", "start": start}
        headers = {"If-Match": f'"{seen}"'}
        reply = self.run(self.http.put("/paper-series", json=body, headers=headers))
        behind = start != self.start and start <= self.last
        assert reply.status_code == (422 if behind else 200)
        if not behind:
            self.start = start

    @rule(which=st.integers(0, 30))
    def cancel(self, which: int) -> None:
        found = self.run(register(self.county, self.school))["numbers"]
        if not found:
            return
        entry = found[which % len(found)]
        path = f"/paper-numbers/{entry['id']}/cancel"
        reply = self.run(self.http.post(path, json={"reason": "错"}))
        cancelled = self.entries[entry["number"]] is not None
        assert reply.status_code == (409 if cancelled else 200)
        self.entries[entry["number"]] = "错"

    @invariant()
    def the_register_is_what_the_model_says(self) -> None:
        if not hasattr(self, "county"):
            return
        shown = self.run(register(self.county, self.school))
        assert {one["number"]: one["cancelled_reason"] for one in shown["numbers"]} == self.entries
        assert len(shown["gaps"]) == len(gaps_in(self.entries, self.start))


async def test_no_order_of_acts_gives_a_number_twice(running: Running) -> None:
    await hold_against(RegisterModel, running, examples=12, steps=14)
