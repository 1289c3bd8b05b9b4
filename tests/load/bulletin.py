"""A made-up pair of services of the product's own parts: a note is put up, 200 people are told."""

from collections.abc import Sequence
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import text

from shared.database import Database, Transaction, new_id
from shared.messaging.consumer import Consumer
from shared.messaging.rabbit import RabbitBus
from shared.messaging.relay import Relay
from shared.messaging.subscriptions import Subscriptions
from shared.service import Service
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router
from tests.service.messaging.world import Noted

router = tenant_router("/notes", "notes")

_PUT_UP = text(
    "INSERT INTO note (id, county_id, union_id, words, made_at)"
    " VALUES (:id, :county, :union, :words, :now)"
)
_TELL = text(
    "INSERT INTO told (county_id, union_id, person_id, event_id, words)"
    " SELECT a.county_id, a.union_id, a.person_id, n.id, n.words FROM audience a CROSS JOIN"
    " unnest(CAST(:ids AS uuid[]), CAST(:words AS text[])) AS n(id, words)"
    " WHERE a.county_id = :county"
)


class NoteInput(Input):
    """What to put up."""

    words: Line


class NoteView(BaseModel):
    """What was put up."""

    id: UUID


@router.post("", status_code=201, response_model=NoteView)
async def put_up(wanted: NoteInput, me: Me, tx: Tx) -> NoteView:
    """Put a note up."""
    note_id, union_id = new_id(), me.roles[0].union_id
    await tx.session.execute(
        _PUT_UP,
        {
            "id": note_id,
            "county": me.county_id,
            "union": union_id,
            "words": wanted.words,
            "now": tx.now,
        },
    )
    tx.publish(
        Noted(
            occurred_at=tx.now,
            county_id=me.county_id,
            union_id=union_id,
            subject_id=note_id,
            words=wanted.words,
        )
    )
    return NoteView(id=note_id)


def board(service: str) -> Subscriptions:
    """The door of the service that tells people."""
    subscriptions = Subscriptions(service)

    @subscriptions.on(Noted, name="tell")
    async def tell(events: Sequence[Noted], tx: Transaction) -> None:
        await tx.session.execute(
            _TELL,
            {
                "ids": [event.event_id for event in events],
                "words": [event.words for event in events],
                "county": events[0].county_id,
            },
        )

    return subscriptions


service = Service("bulletin", "Bulletin", (Noted,), Subscriptions("bulletin"), (router,))


async def work(north_url: str, south_url: str, broker_url: str, hearer: str) -> None:
    """Relay and consume until killed."""
    bus = RabbitBus(broker_url)
    await bus.subscribe(Consumer(board(hearer), Database(south_url)))
    await Relay("bulletin", Database(north_url), bus).run()
