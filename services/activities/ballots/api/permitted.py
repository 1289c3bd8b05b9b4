"""Who sees how much of a vote and may do what with it; views offer what the routes allow."""

from dataclasses import dataclass
from uuid import UUID

from services.activities.ballots.domain.casting import CountingDuty, VotingWay
from services.activities.ballots.domain.duties import Holder
from services.activities.ballots.domain.life import (
    ENDED,
    NEXT,
    BallotMove,
    BallotState,
    last_move,
)
from services.activities.ballots.domain.verdict import BallotOutcome
from services.activities.ballots.queries.sitting import SessionFacts
from services.activities.ballots.tables import Ballot
from services.activities.permissions import Act, may
from shared.contracts.activities import BallotPurpose
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller

SIGN_ON_PAPER, REPEAT, RUN_OFF = "sign_on_paper", "repeat", "run_off"


@dataclass(frozen=True)
class BallotStanding:
    """What the caller is to the votes of a session."""

    runs: bool
    duties: frozenset[CountingDuty]
    for_party: bool
    belongs: bool

    @property
    def takes_part(self) -> bool:
        return self.runs or bool(self.duties)

    @property
    def counts(self) -> bool:
        """The chief scrutineer does not count, whatever else they are."""
        return self.takes_part and CountingDuty.CHIEF not in self.duties


def standing_of(me: Caller, union_id: UUID, holders: list[Holder]) -> BallotStanding:
    return BallotStanding(
        runs=may(me, Act.RUN_BALLOTS, union_id),
        duties=frozenset(each.duty for each in holders if each.person_id == me.person_id),
        for_party=may(me, Act.READ_APPRAISALS, union_id),
        belongs=may(me, Act.SEE_BALLOTS, union_id),
    )


def must_belong(standing: BallotStanding) -> None:
    """Refuse, as if they were not there, the votes of another union; the county is no exception.

    What the county hears of a vote stands in the session's report.

    Raises:
        NotFound: not the caller's union.

    """
    if not standing.belongs:
        raise NotFound


def must_see(standing: BallotStanding, ballot: Ballot) -> None:
    """Refuse, as if it were not there, a vote that is not for the caller to know of.

    Raises:
        NotFound: another union's, or an appraisal.

    """
    must_belong(standing)
    if not is_shown(standing, ballot):
        raise NotFound


def is_shown(standing: BallotStanding, ballot: Ballot) -> bool:
    """Whether the caller hears of the vote: of an appraisal those who hold it, and the party."""
    if ballot.purpose == BallotPurpose.APPRAISAL:
        return standing.takes_part or standing.for_party
    return standing.takes_part or ballot.state in _HEARD


# A vote that is only planned is nobody's business yet, and a void one is what everybody saw.
_HEARD = frozenset(
    {
        BallotState.OPEN,
        BallotState.CLOSED,
        BallotState.COUNTED,
        BallotState.SIGNED,
        BallotState.ANNOUNCED,
        BallotState.VOIDED,
    }
)


def sees_numbers(me: Caller, standing: BallotStanding, ballot: Ballot) -> bool:
    """Whether the caller reads the count: everybody once it is announced, before that who counts.

    An appraisal is read by who enters or signs it until it is handed over, then by the party alone.
    """
    if ballot.purpose == BallotPurpose.APPRAISAL:
        if ballot.state == BallotState.DELIVERED:
            return standing.for_party
        return CountingDuty.CHIEF in standing.duties or ballot.counted_by == me.person_id
    return standing.takes_part or ballot.state in ENDED


def actions_on(
    standing: BallotStanding, ballot: Ballot, facts: SessionFacts, *, again: bool
) -> list[str]:
    """What the caller may do now, so that no button is offered and then refused.

    `again` says that a vote follows this one already.
    """
    if facts.is_sealed:
        return []
    state = BallotState(ballot.state)
    moves = [move for move in _moves(standing, ballot) if (state, move) in NEXT]
    actions = [move.value for move in moves if _fits(move, ballot, facts)]
    if standing.runs and state is BallotState.COUNTED and CountingDuty.CHIEF not in standing.duties:
        actions.append(SIGN_ON_PAPER)
    if standing.runs and not again and state is BallotState.VOIDED:
        actions.append(REPEAT)
    if standing.runs and not again and state in ENDED and ballot.outcome == BallotOutcome.TIED:
        actions.append(RUN_OFF)
    return actions


def _moves(standing: BallotStanding, ballot: Ballot) -> list[BallotMove]:
    moves: list[BallotMove] = []
    if standing.runs:
        moves += [BallotMove.OPEN, BallotMove.CLOSE, last_move(BallotPurpose(ballot.purpose))]
    if standing.counts:
        moves.append(BallotMove.COUNT)
    if CountingDuty.CHIEF in standing.duties:
        moves += [BallotMove.SIGN, BallotMove.RETURN]
    if standing.runs:
        moves += [BallotMove.RECORD, BallotMove.CHANGE, BallotMove.DROP]
    if standing.runs or CountingDuty.CHIEF in standing.duties:
        moves.append(BallotMove.VOID)
    return moves


def _fits(move: BallotMove, ballot: Ballot, facts: SessionFacts) -> bool:
    if move is BallotMove.OPEN:
        return facts.is_open and ballot.way != VotingWay.HANDS
    if move is BallotMove.RECORD:
        held = facts.is_open or facts.is_held
        return held and ballot.purpose != BallotPurpose.APPRAISAL
    return True


def must_run(standing: BallotStanding) -> None:
    must_belong(standing)
    if not standing.runs:
        raise NotAllowed


def must_count(standing: BallotStanding) -> None:
    """Refuse whoever neither counts nor runs the votes of the session.

    Raises:
        NotFound, NotAllowed: not of the union, or only of it.

    """
    must_belong(standing)
    if not standing.takes_part:
        raise NotAllowed


def must_sign(standing: BallotStanding) -> None:
    must_belong(standing)
    if CountingDuty.CHIEF not in standing.duties:
        raise NotAllowed("计票结果由总监票人签字确认或退回；在纸上签了字的，由工会登记。")
