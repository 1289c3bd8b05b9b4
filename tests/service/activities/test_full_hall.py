"""A full hall: 240 people sign in within two minutes, the network comes and goes; each once."""

import asyncio
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import uuid4

import httpx
from sqlalchemy import func, select

from services.activities.rolls.commands.taking import Sitting
from services.activities.rolls.tables import RollEntry
from shared.contracts.activities import SessionKind
from shared.contracts.roles import Role
from shared.database import new_id
from shared.web.identity import Caller, Held
from tests.service.activities.rolls_making import STARTS_AT, seated
from tests.service.plans.county import County, School, joined, ok
from tests.service.running import SignedIn, StoppedClock

PEOPLE = 240
AT_ONCE = 12
SECONDS = 120


class Cut(httpx.AsyncBaseTransport):
    """A network that loses every fifth request, and every fifth reply."""

    def __init__(self, inner: httpx.AsyncBaseTransport, turns: Iterator[int]) -> None:
        self._inner = inner
        self._turns = turns

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        turn = next(self._turns) % 5
        if turn == 0:
            raise httpx.ConnectError("lost on its way", request=request)
        reply = await self._inner.handle_async_request(request)
        if turn == 1:
            raise httpx.ReadError("the reply was lost", request=request)
        return reply


async def _staff(county: County, school: School) -> list[Caller]:
    people = [
        Caller(
            new_id(), f"教师{n:03}", county.county_id, (Held(Role.STAFF_MEMBER, school.union_id),)
        )
        for n in range(PEOPLE - len(school.people))
    ]
    await county.running.deliver(*(joined(county, school, person) for person in people))
    return [*people, *school.people.values()]


async def _until_answered(http: httpx.AsyncClient, path: str, body: dict[str, Any]) -> Any:
    """As a phone does: the same key until somebody answers."""
    key = {"Idempotency-Key": str(uuid4())}
    while True:
        try:
            reply = await http.post(path, json=body, headers=key)
        except httpx.TransportError:
            continue
        if reply.status_code == 409 and reply.json()["code"] == "still-running":
            continue
        return reply.raise_for_status().json()


async def _sign_in(
    county: County, sitting: Sitting, clock: StoppedClock, person: Caller, turns: Iterator[int]
) -> None:
    transport = Cut(httpx.ASGITransport(county.running.app), turns)
    auth = SignedIn(person)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://gonghui.test", auth=auth
    ) as http:
        path = f"/congress/{sitting.session_id}/sign-in"
        chair = county.http(county.schools[0].chair)
        shown = await ok(chair.get(f"/congress/{sitting.session_id}/sign-in-code"))
        own = await _until_answered(http, f"{path}/ticket", {"code": shown["code"]})
        mark = {"ticket": own["ticket"], "act": "come", "at": clock.now.isoformat()}
        # The phone does not know whether it arrived, and so it says it twice.
        for _ in range(2):
            done = await _until_answered(http, path, mark)
            assert done["present"]


async def test_two_hundred_and_forty_people_sign_in_each_once(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    people = await _staff(county, school)
    sitting = await seated(county, school, kind=SessionKind.STAFF_ASSEMBLY)
    clock.now = STARTS_AT - timedelta(minutes=10)
    turns, gate = count(), asyncio.Semaphore(AT_ONCE)

    async def one(person: Caller) -> None:
        async with gate:
            await _sign_in(county, sitting, clock, person, turns)

    begun = time.monotonic()
    await asyncio.gather(*(one(person) for person in people))
    took = time.monotonic() - begun

    live = await ok(county.http(school.chair).get(f"/congress/{sitting.session_id}/screen"))
    [congress] = live["rolls"]
    assert (congress["due"], congress["present"]) == (PEOPLE, PEOPLE)
    assert congress["percent"] == 100
    async with county.running.database.transaction(county.scope) as tx:
        signed = await tx.session.execute(
            select(func.count(), func.count(RollEntry.person_id.distinct()))
            .where(RollEntry.session_id == sitting.session_id)
            .where(RollEntry.signed_in_how == "code")
        )
        assert tuple(signed.one()) == (PEOPLE, PEOPLE)
    assert took < SECONDS, f"{PEOPLE} people took {took:.0f} s"


async def test_a_desk_sends_what_it_ticked_without_a_network_in_one_piece(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    await _staff(county, school)
    sitting = await seated(county, school, kind=SessionKind.STAFF_ASSEMBLY)
    clock.now = STARTS_AT
    http = county.http(school.chair)
    path = f"/congress/{sitting.session_id}/roll"
    entries = (await ok(http.get(path)))["entries"]
    marks = [
        {"entry_id": entry["id"], "act": "come", "at": clock.now.isoformat()} for entry in entries
    ]
    for _ in range(2):
        done = await ok(http.post(f"{path}/marks", json={"marks": marks}))
        assert len(done["entries"]) == PEOPLE
        assert done["live"]["rolls"][0]["present"] == PEOPLE
