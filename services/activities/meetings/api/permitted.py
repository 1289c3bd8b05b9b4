"""Who reads minutes and who keeps them; views offer what the routes allow."""

from uuid import UUID

from services.activities.meetings.domain.life import NEXT, MeetingMove, MeetingState
from services.activities.meetings.queries.reading import MeetingFilter, attended, get_meeting
from services.activities.meetings.tables import JointMeeting
from services.activities.people import known_unions
from services.activities.permissions import ALLOWED, Act, may, must
from shared.contracts.activities import MeetingKind
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller

# What is taken for the whole list of matters, not for one meeting.
_ELSEWHERE = frozenset({MeetingMove.REPORT})


async def seen(tx: Transaction, me: Caller, meeting_id: UUID) -> JointMeeting:
    """The minutes, for who keeps them; final ones for who leads there, and for who was there.

    The county sees that a school's union met, and reads no word of it.

    Raises:
        NotFound: for everybody else.

    """
    meeting = await get_meeting(tx, meeting_id)
    if may(me, Act.KEEP_MEETINGS, meeting.union_id):
        return meeting
    if meeting.state == MeetingState.SETTLED and (
        may(me, Act.SEE_MEETINGS, meeting.union_id) or await attended(tx, meeting.id, me.person_id)
    ):
        return meeting
    raise NotFound


async def kept(tx: Transaction, me: Caller, meeting_id: UUID) -> JointMeeting:
    """The minutes, for who keeps them.

    Raises:
        NotFound, NotAllowed: not to be seen, or only to be read.

    """
    meeting = await seen(tx, me, meeting_id)
    must(me, Act.KEEP_MEETINGS, meeting.union_id)
    return meeting


async def must_keep(tx: Transaction, me: Caller, union_id: UUID) -> None:
    """Refuse who keeps no minutes there: another union's is not there at all."""
    own = {held.union_id for held in me.roles}
    if union_id not in own or not await known_unions(tx, [union_id]):
        raise NotFound
    must(me, Act.KEEP_MEETINGS, union_id)


def filter_of(
    me: Caller, union_id: UUID | None, year: int | None, kind: MeetingKind | None
) -> MeetingFilter:
    return MeetingFilter(
        kept=me.unions_as(ALLOWED[Act.KEEP_MEETINGS]),
        read=me.unions_as(ALLOWED[Act.SEE_MEETINGS]),
        person_id=me.person_id,
        union_id=union_id,
        year=year,
        kind=kind,
    )


def actions_on(me: Caller, meeting: JointMeeting) -> list[str]:
    """What may be done with the minutes now, so that no button is offered and then refused."""
    if not may(me, Act.KEEP_MEETINGS, meeting.union_id):
        return []
    state = MeetingState(meeting.state)
    return [move.value for at, move in NEXT if at is state and move not in _ELSEWHERE]
