"""What the doors of the hall answer with."""

from collections.abc import Sequence

from services.activities.hall.api.permitted import actions_on
from services.activities.hall.api.views import (
    HallMarkedView,
    HallRollView,
    HallView,
    entry_views,
    live_view,
)
from services.activities.hall.queries.live import live_of
from services.activities.hall.queries.session import Meeting
from services.activities.rolls.queries import entries_of, sheet_of
from services.activities.rolls.tables import RollEntry
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller


async def live_of_hall(tx: Transaction, meeting: Meeting) -> HallView:
    live = await live_of(tx, meeting)
    return live_view(meeting, live, await sheet_of(tx, meeting.id), tx.now)


async def roll_of(tx: Transaction, me: Caller, meeting: Meeting) -> HallRollView:
    await tx.session.flush()
    live = await live_of_hall(tx, meeting)
    sheet = await sheet_of(tx, meeting.id)
    if sheet is None:
        raise NotFound
    return HallRollView(
        live=live,
        version=meeting.version,
        sheet_version=sheet.version,
        typed_congress=sheet.typed_congress,
        typed_union=sheet.typed_union,
        typed_by_name=sheet.typed_by_name,
        typed_at=sheet.typed_at,
        entries=entry_views(await entries_of(tx, meeting.id)),
        actions=actions_on(me, meeting, sign_in_open=live.sign_in_open),
    )


async def marked_of(
    tx: Transaction, meeting: Meeting, entries: Sequence[RollEntry]
) -> HallMarkedView:
    await tx.session.flush()
    return HallMarkedView(live=await live_of_hall(tx, meeting), entries=entry_views(entries))
