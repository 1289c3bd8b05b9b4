"""The event door of hardship files: a notice that was asked for has ended."""

from collections.abc import Sequence

from services.welfare.hardship.commands.showing import notice_closed
from shared.contracts.activities import NoticeClosed
from shared.contracts.welfare import HardshipNoticeRequested
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("welfare")


@subscriptions.on(NoticeClosed, name="hardship.notices")
async def notices_closed(events: Sequence[NoticeClosed], tx: Transaction) -> None:
    """Go on with the files that waited for these notices; others are none of ours."""
    ours = HardshipNoticeRequested.subject_kind()
    for event in events:
        if event.matter_kind == ours and event.matter_id is not None:
            await notice_closed(tx, event.matter_id, event.outcome, event.closed_on)
