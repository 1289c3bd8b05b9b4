"""Who is on a roll, and whose vote counts there."""

from enum import StrEnum

from services.activities.terms.domain.kinds import VOTING, DelegateStanding, Roll
from shared.contracts.activities import SessionKind


class Standing(StrEnum):
    """As what somebody is on a roll: a delegate of one of the kinds, or one of the staff."""

    ELECTED = DelegateStanding.ELECTED.value
    EX_OFFICIO = DelegateStanding.EX_OFFICIO.value
    STAFF = "staff"
    INVITED = DelegateStanding.INVITED.value
    OBSERVER = DelegateStanding.OBSERVER.value


STANDING_LABELS: dict[Standing, str] = {
    Standing.ELECTED: "正式代表",
    Standing.EX_OFFICIO: "当然代表",
    Standing.STAFF: "教职工",
    Standing.INVITED: "特邀代表",
    Standing.OBSERVER: "列席代表",
}

# Observers and guests neither count nor vote, whatever was entered for them (R-CONGRESS-13).
WITH_VOTE = frozenset({Standing(standing.value) for standing in VOTING} | {Standing.STAFF})

_ROLLS_OF: dict[SessionKind, frozenset[Roll]] = {
    SessionKind.STAFF_ASSEMBLY: frozenset({Roll.CONGRESS}),
    SessionKind.DELEGATE_CONGRESS: frozenset({Roll.CONGRESS}),
    SessionKind.DUAL_CONGRESS: frozenset({Roll.CONGRESS, Roll.UNION}),
}


def votes_in(
    kind: SessionKind, standing: Standing, *, congress: bool, union: bool
) -> frozenset[Roll]:
    """On which rolls somebody's vote counts, of those that a session of this kind has."""
    if standing not in WITH_VOTE:
        return frozenset()
    wished = {Roll.CONGRESS} if congress else set()
    return _ROLLS_OF[kind] & (wished | ({Roll.UNION} if union else set()))
