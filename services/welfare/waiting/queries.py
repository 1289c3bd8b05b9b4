"""Gathering what waits for one person."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from services.welfare.campaigns.queries.waiting import waiting_campaigns
from services.welfare.hardship.queries.waiting import waiting_hardship
from services.welfare.health_checks.queries.waiting import waiting_health
from services.welfare.mutual_aid.queries.waiting import waiting_cover
from services.welfare.relief.queries.waiting import waiting_relief
from services.welfare.retention.queries import waiting_retention
from services.welfare.visits.queries.waiting import waiting_visits
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem

Source = Callable[[Transaction, Caller], Awaitable[Sequence[WaitingItem]]]

# What each capability has for the caller; a capability enters its own here.
SOURCES: tuple[Source, ...] = (
    waiting_relief,
    waiting_hardship,
    waiting_campaigns,
    waiting_visits,
    waiting_health,
    waiting_cover,
    waiting_retention,
)


async def waiting_for(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of welfare that waits for the caller, the most urgent first."""
    items = [item for source in SOURCES for item in await source(tx, me)]
    order = list(Group)
    last = tx.today + timedelta(days=3650)
    return sorted(items, key=lambda item: (order.index(item.group), item.due_on or last))
