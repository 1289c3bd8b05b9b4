"""What a consumer makes of bodies: an event of its own, or a refusal to read, and nothing else."""

import json
from collections.abc import Sequence
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.contracts.event import Event
from shared.database import Database, Transaction, new_id, utc_now
from shared.messaging.consumer import Consumer, InfrastructureError, Undecodable
from shared.messaging.subscriptions import Subscriptions


class Sung(Event):
    """Somebody sang."""

    wire_name: ClassVar[str] = "song.sung.v1"
    publisher: ClassVar[str] = "north"

    words: str


@pytest.fixture(scope="module")
def consumer() -> Consumer:
    subscriptions = Subscriptions("south")

    @subscriptions.on(Sung, name="listening")
    async def listen(events: Sequence[Sung], tx: Transaction) -> None: ...

    return Consumer(subscriptions, Database("postgresql://nobody@127.0.0.1:1/none"))


def sung(words: str) -> Sung:
    return Sung(
        occurred_at=utc_now(),
        county_id=new_id(),
        union_id=new_id(),
        subject_id=new_id(),
        version=3,
        words=words,
    )


@pytest.mark.parametrize("body", ["rubbish", sung("la").to_wire()])
async def test_without_a_database_nothing_is_decided(consumer: Consumer, body: str) -> None:
    with pytest.raises(InfrastructureError):
        await consumer.receive([body])
    with pytest.raises(InfrastructureError):
        await consumer.park(body, "given up by the bus")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
members = st.sampled_from(
    ["id", "source", "type", "time", "subject", "countyid", "unionid", "subjectversion", "data"]
)


@given(body=st.binary() | st.text() | json_values.map(json.dumps))
def test_anything_at_all_is_refused_by_name(consumer: Consumer, body: str | bytes) -> None:
    with pytest.raises(Undecodable):
        consumer.decode(body)


@given(changes=st.dictionaries(members, json_values, min_size=1))
def test_an_envelope_with_any_members_replaced_is_read_or_refused(
    consumer: Consumer, changes: dict[str, object]
) -> None:
    body = json.dumps(json.loads(sung("la").to_wire()) | changes)
    try:
        event = consumer.decode(body)
    except Undecodable as error:
        str(error).encode()
    else:
        event.to_wire().encode()


@given(words=st.text())
def test_what_was_written_is_read_alike(consumer: Consumer, words: str) -> None:
    event = sung(words)

    assert consumer.decode(event.to_wire()) == event
    assert consumer.decode(event.to_wire().encode()) == event
