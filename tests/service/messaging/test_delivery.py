"""What both buses promise about order, repetition and time."""

from shared.database import new_id
from tests.service.messaging.world import World, noted


async def test_events_of_a_subject_arrive_in_their_order(here: World) -> None:
    subjects = [new_id() for _ in range(20)]
    await here.send(*(noted(s, version) for version in range(1, 11) for s in subjects))
    effects = await here.effects_of(200)
    for subject in subjects:
        versions = [e.version for e in effects if e.subject_id == subject]
        assert versions == list(range(1, 11))
    assert all(row.sent_at for row in await here.outbox())
