"""What of meetings waits for somebody: minutes to be made final."""

from services.activities.meetings.domain.kinds import KIND_LABELS
from services.activities.meetings.queries.reading import drafts_of
from services.activities.permissions import ALLOWED, Act
from shared.contracts.activities import MeetingKind
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem


async def waiting_meetings(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Drafts that the caller began: nobody else knows whether they are complete."""
    unions = me.unions_as(ALLOWED[Act.KEEP_MEETINGS])
    return [
        WaitingItem(
            kind="settle_minutes",
            title=f"{KIND_LABELS[MeetingKind(meeting.kind)]}纪要定稿"
            f"（{meeting.held_on.month}月{meeting.held_on.day}日）",
            from_whom="",
            due_on=None,
            due_label="",
            group=Group.LATER,
            link=f"/meetings/{meeting.id}",
            act=None,
        )
        for meeting in await drafts_of(tx, unions)
        if meeting.made_by == me.person_id
    ]
