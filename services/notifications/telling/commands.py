"""Tell events to the people concerned, close what they end, and queue what leaves the house.

All of it in transactions that run alone in their county (`Scope.alone`): side by side, a notice and
the closing of its matter would not see each other, and the notice would stay open for good.
"""

from collections.abc import Sequence
from uuid import UUID

from services.notifications.channels.commands.queueing import QUEUED, manners_at
from services.notifications.inbox.commands.settling import (
    forget_tasks_of,
    release_former_signers,
    settle,
)
from services.notifications.inbox.commands.telling import statement, tell
from services.notifications.inbox.domain import Telling
from services.notifications.inbox.queries.requests import unheard_requests
from services.notifications.telling.domain.notices import tellings_of
from services.notifications.telling.domain.rules import closings_of
from shared.contracts.directory import HandOverState, RoleHandOverUndone
from shared.contracts.event import Event
from shared.database import CHINA, Transaction

_TELL_AND_QUEUE = statement(QUEUED)


async def spread(tx: Transaction, events: Sequence[Event]) -> None:
    """Deal with events of one type and one county, set-based whatever their number.

    The order in which events arrive does not matter: a closed matter is remembered by version.
    """
    county_id = events[0].county_id
    await close(tx, events)
    days = {e.event_id: e.occurred_at.astimezone(CHINA).date() for e in events}
    await _tell(tx, county_id, [t for e in events for t in tellings_of(e, days[e.event_id])])


async def close(tx: Transaction, events: Sequence[Event]) -> None:
    """Close what these events end and tell nobody: whom they concern was told long ago."""
    county_id = events[0].county_id
    await settle(tx, county_id, [closing for e in events for closing in closings_of(e)])


async def ask_successors(tx: Transaction, county_id: UUID) -> None:
    """Ask whoever signs for a union since it was asked, and nobody who no longer does."""
    await release_former_signers(tx, county_id)
    await _tell(tx, county_id, await unheard_requests(tx, county_id))


async def follow_offices(tx: Transaction, events: Sequence[HandOverState]) -> None:
    """Let requests to sign and what was told of tasks follow offices that changed hands."""
    back = isinstance(events[0], RoleHandOverUndone)
    left = [
        (event.union_id, event.to_person_id if back else event.from_person_id)
        for event in events
        if event.takes_work
    ]
    await ask_successors(tx, events[0].county_id)
    await forget_tasks_of(tx, left)


async def _tell(tx: Transaction, county_id: UUID, tellings: Sequence[Telling]) -> None:
    """Make the notices, and queue what of them leaves the house."""
    kinds = {telling.kind for telling in tellings}
    await tell(tx, county_id, tellings, _TELL_AND_QUEUE, *manners_at(tx.now, kinds))
