"""What nobody can ask for any more is deleted; what still waits for somebody is kept."""

from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import select

from services.plans.app import service
from shared.messaging.bus import LocalBus
from shared.messaging.tables import InboxMark, OutboxMessage, PendingEvent, PendingState
from shared.worker import Worker
from tests.service.databases import Postgres
from tests.service.running import StoppedClock, running_service


def _sent(moment: datetime | None, *, told: datetime) -> OutboxMessage:
    return OutboxMessage(
        id=uuid4(),
        type="plan.closed.v1",
        subject_id=uuid4(),
        subject_version=1,
        county_id=uuid4(),
        union_id=uuid4(),
        occurred_at=told,
        body="{}",
        sent_at=moment,
    )


def _pending(state: PendingState, failed: datetime) -> PendingEvent:
    return PendingEvent(
        id=uuid4(),
        subscription="plans.test",
        event_id=uuid4(),
        type="plan.closed.v1",
        body="{}",
        state=state,
        reason="",
        error_class="",
        first_failed_at=failed,
    )


async def test_only_what_is_old_and_ended_is_deleted(postgres: Postgres) -> None:
    clock = StoppedClock()
    old, fresh = clock.now - timedelta(days=401), clock.now - timedelta(days=399)
    async with running_service(service, postgres, clock=clock) as running:
        async with running.database.transaction(None) as tx:
            tx.session.add_all(
                [_sent(old, told=old), _sent(fresh, told=fresh), _sent(None, told=old)]
            )
            tx.session.add_all(
                InboxMark(subscription="plans.test", event_id=uuid4(), handled_at=moment)
                for moment in (old, fresh)
            )
            tx.session.add_all(_pending(state, old) for state in PendingState)
            tx.session.add(_pending(PendingState.HANDLED, fresh))

        await Worker(service, running.runtime, LocalBus())._clean()

        async with running.database.transaction(None) as tx:
            sent = set(await tx.session.scalars(select(OutboxMessage.sent_at)))
            marks = list(await tx.session.scalars(select(InboxMark.handled_at)))
            states = sorted(await tx.session.scalars(select(PendingEvent.state)))
        assert sent == {fresh, None}
        assert marks == [fresh]
        assert states == ["dead", "handled", "waiting"]
