"""When people can sign in."""

from datetime import datetime, timedelta
from typing import ClassVar

from services.activities.congress.domain.life import STATE_LABELS, SessionState
from shared.errors import NotAllowed, Refused

# From the day on which it is set until it is closed; adjourned, it is set for another day.
SIGNABLE = frozenset({SessionState.SCHEDULED, SessionState.PAPERS_SENT, SessionState.OPENED})


class SignInNotOpen(Refused):
    """Nobody can sign in now: it is too early, or over, or the session has no day."""

    code: ClassVar[str] = "sign-in-not-open"


class NotOnRoll(NotAllowed):
    """Whoever is not on the roll does not sign in by themselves."""

    code: ClassVar[str] = "not-on-roll"

    def __init__(self) -> None:
        super().__init__("您不在这次会议的名册上。如果应当参加，请到签到处登记。")


def opens_at(starts_at: datetime, minutes_before: int) -> datetime:
    return starts_at - timedelta(minutes=minutes_before)


def is_open(state: SessionState, from_moment: datetime | None, at: datetime) -> bool:
    """Whether a mark of this moment counts; one made early is none, whenever it arrives."""
    if state not in SIGNABLE or from_moment is None:
        return False
    return state is SessionState.OPENED or at >= from_moment


def check_open(
    state: SessionState, from_moment: datetime | None, at: datetime, from_words: str
) -> None:
    """Refuse a mark that does not count.

    Raises:
        SignInNotOpen: says from when it is possible.

    """
    if is_open(state, from_moment, at):
        return
    if state in SIGNABLE and from_moment is not None:
        raise SignInNotOpen(f"还没有到签到时间，{from_words}开始签到。")
    raise SignInNotOpen(f"这次会议现在是“{STATE_LABELS[state]}”，不能签到。")
