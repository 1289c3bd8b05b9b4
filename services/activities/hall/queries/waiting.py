"""What waits for those who are asked to come: to sign in, on the day itself."""

from services.activities.congress.queries.finding import in_states
from services.activities.hall.domain.window import SIGNABLE
from services.activities.permissions import ALLOWED, Act
from services.activities.rolls.queries import sittings_of
from shared.database import CHINA, Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem


async def to_sign_in(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """The sessions of today on whose roll the caller is and has not signed in."""
    unions = me.unions_as(ALLOWED[Act.SIGN_IN])
    awaited = set(await sittings_of(tx, me.person_id)) if unions else set()
    if not awaited:
        return []
    items = []
    for session in await in_states(tx, SIGNABLE, unions):
        starts_at = session.starts_at.astimezone(CHINA) if session.starts_at else None
        if session.id not in awaited or starts_at is None or starts_at.date() != tx.today:
            continue
        items.append(
            WaitingItem(
                kind="sign_in_congress",
                title=f"今天 {starts_at:%H:%M} 开会签到：{session.title}",
                from_whom=session.place or "",
                due_on=tx.today,
                due_label="今天",
                group=Group.TODAY,
                link=f"/congress/{session.id}/sign-in",
                act=None,
            )
        )
    return items
