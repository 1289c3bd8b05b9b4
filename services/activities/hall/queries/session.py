"""The session that meets, as far as the hall needs to know it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from services.activities.congress.domain.figures import Threshold
from services.activities.congress.domain.life import SessionState
from services.activities.congress.queries.finding import get_session
from services.activities.congress.queries.rules import rules_of
from services.activities.hall.domain.figures import FIGURES, FigureName
from services.activities.hall.domain.window import is_open, opens_at
from services.activities.settings.queries import counting
from shared.database import CHINA, Transaction


@dataclass(frozen=True)
class Meeting:
    """A session with the day and place it has; `from_moment` is when people can sign in."""

    id: UUID
    union_id: UUID
    version: int
    title: str
    state: SessionState
    starts_at: datetime | None
    place: str | None
    opened_at: datetime | None
    from_moment: datetime | None

    def is_open(self, at: datetime) -> bool:
        return is_open(self.state, self.from_moment, at)

    @property
    def from_words(self) -> str:
        """From when people can sign in, as they say it: 3月20日13:00."""
        if self.from_moment is None:
            return ""
        local = self.from_moment.astimezone(CHINA)
        return f"{local.month}月{local.day}日{local:%H:%M}"


async def meeting_of(tx: Transaction, session_id: UUID) -> Meeting:
    """One session.

    Raises:
        NotFound: not there, or another union's.

    """
    session = await get_session(tx, session_id)
    minutes = (await counting(tx, FIGURES))[FigureName.SIGN_IN_MINUTES]
    return Meeting(
        id=session.id,
        union_id=session.union_id,
        version=session.version,
        title=session.title,
        state=SessionState(session.state),
        starts_at=session.starts_at,
        place=session.place,
        opened_at=session.opened_at,
        from_moment=opens_at(session.starts_at, minutes) if session.starts_at else None,
    )


async def quorum_of(tx: Transaction, meeting: Meeting) -> Threshold:
    """The share of all votes that must be there, as the union counts on the day it meets."""
    day = meeting.starts_at.astimezone(CHINA).date() if meeting.starts_at else tx.today
    return (await rules_of(tx, meeting.union_id, day)).quorum
