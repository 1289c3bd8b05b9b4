"""Asking for a correction of one's own data (R-DATA-5): open until somebody answers."""

from enum import StrEnum

from shared.errors import Refused


class CorrectionState(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    CORRECTED = "corrected"
    DECLINED = "declined"
    TAKEN_BACK = "taken_back"


# From OPEN only; an answer stands, and who is not content asks again.
ANSWERS = frozenset({CorrectionState.CORRECTED, CorrectionState.DECLINED})
MOST_OPEN = 5


class AlreadyAnswered(Refused):
    """The request has been answered or taken back."""

    code = "already-answered"


class TooManyOpen(Refused):
    """So many requests of one person wait that one more helps nobody."""

    code = "too-many-open"


def check_open(state: CorrectionState) -> None:
    """The request still waits.

    Raises:
        AlreadyAnswered: it does not.

    """
    if state is not CorrectionState.OPEN:
        raise AlreadyAnswered("这条更正申请已经办结。")


def check_room(open_requests: int) -> None:
    """One more may be asked.

    Raises:
        TooManyOpen: answers are waited for.

    """
    if open_requests >= MOST_OPEN:
        raise TooManyOpen(f"您已有 {open_requests} 条更正申请在等答复，请等办结后再提。")
