"""The operator's door to events that a service could not handle: acts, counties, content."""

import json
from datetime import timedelta
from uuid import UUID

from services.notifications.channels.domain.addresses import hide_mailboxes
from shared.contracts.roles import Role
from shared.database import new_id
from shared.messaging.tables import PendingEvent, PendingState
from tests.service.notifications.world import County, build_county

MAILBOX = "lin.laoshi@qingshi.example"


async def leave_undelivered(county: County, subscription: str = "people.persons") -> UUID:
    async with county.running.database.transaction(None) as tx:
        event = PendingEvent(
            id=new_id(),
            subscription=subscription,
            event_id=new_id(),
            type="staff.joined.v1",
            county_id=county.id,
            body=json.dumps({"type": "staff.joined.v1", "data": {"email": MAILBOX}}),
            state=PendingState.DEAD,
            attempts=8,
            reason="TimeoutError: ",
            error_class="TimeoutError",
            first_failed_at=tx.now - timedelta(hours=2),
            died_at=tx.now,
        )
        tx.session.add(event)
        return event.id


async def actions(county: County, dead_id: UUID, operator: UUID) -> list[str]:
    caller = county.caller(operator, Role.OPERATOR)
    listed = (await county.running.http(caller).get("/events/dead")).json()
    found: list[str] = next(dead for dead in listed if dead["id"] == str(dead_id))["actions"]
    return found


async def test_who_asked_to_drop_an_event_leaves_it_to_another(county: County):
    dead_id = await leave_undelivered(county)
    assert await actions(county, dead_id, county.operator) == ["replay", "ask_to_discard"]

    await county.running.http(county.as_operator).post(
        f"/events/dead/{dead_id}/discard", json={"reason": "来源已经停用"}
    )

    assert await actions(county, dead_id, county.operator) == ["replay"]
    assert await actions(county, dead_id, county.chair) == ["replay", "discard"]


async def test_what_cannot_be_recognised_is_not_replayed(county: County):
    dead_id = await leave_undelivered(county, subscription="")

    assert await actions(county, dead_id, county.operator) == ["ask_to_discard"]


async def test_the_content_is_shown_without_the_name_of_a_mailbox(county: County):
    dead_id = await leave_undelivered(county)

    shown = (await county.running.http(county.as_operator).get(f"/events/dead/{dead_id}")).json()

    assert "••••@qingshi.example" in shown["body"]
    assert "lin.laoshi" not in shown["body"]


async def test_a_replayed_event_offers_nothing_more(county: County):
    dead_id = await leave_undelivered(county)

    reply = await county.running.http(county.as_operator).post(f"/events/dead/{dead_id}/replay")

    assert (reply.json()["state"], reply.json()["actions"]) == ("waiting", [])


async def test_the_operator_of_another_county_does_not_find_it(county: County):
    dead_id = await leave_undelivered(county)
    elsewhere = await build_county(county.running)
    http = county.running.http(elsewhere.as_operator)

    assert (await http.get(f"/events/dead/{dead_id}")).status_code == 404


def test_a_servers_words_are_kept_without_the_mailbox():
    said = hide_mailboxes(f"550 5.1.1 <{MAILBOX}>: no such user")

    assert said == "550 5.1.1 <l••••@qingshi.example>: no such user"
