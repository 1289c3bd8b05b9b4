"""Votes of a session as its papers tell them: counts, and of elections who got how many."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from services.activities.ballots.domain.casting import WAY_LABELS, CountingDuty, VotingWay
from services.activities.ballots.domain.electing import SeatResult
from services.activities.ballots.domain.life import BallotState
from services.activities.ballots.queries.finding import ballots_of, duties_of, options_of
from services.activities.ballots.tables import Ballot, BallotOption
from services.activities.kit.domain.facts import Choice, Helpers, Vote
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import BallotPurpose
from shared.database import Transaction

# What an appraisal came to is the party organisation's, and in no paper of the session.
_TOLD = frozenset({BallotPurpose.MOTION, BallotPurpose.ELECTION})
_NOT_COUNTED = frozenset({BallotState.VOIDED, BallotState.DROPPED})
# Before it was announced a count is nobody's to print.
_OUT = frozenset({BallotState.ANNOUNCED, BallotState.DELIVERED})


async def votes_of(tx: Transaction, session_id: UUID, titles: Mapping[UUID, str]) -> list[Vote]:
    """The votes that count, each with its figures once it was announced.

    A vote on an item of the agenda goes by the item's title.
    """
    rows = [
        row
        for row in await ballots_of(tx, session_id)
        if row.purpose in _TOLD and row.state not in _NOT_COUNTED
    ]
    options = await options_of(tx, [row.id for row in rows])
    return [_vote(row, _title(row, titles), options.get(row.id, [])) for row in rows]


def _title(row: Ballot, titles: Mapping[UUID, str]) -> str:
    return titles.get(row.item_id, row.title) if row.item_id else row.title


def _vote(row: Ballot, title: str, options: Sequence[BallotOption]) -> Vote:
    if row.state not in _OUT:
        choices = [Choice(one.name) for one in options if not one.written_in]
        return Vote(title, Roll(row.roll), seats=row.seats, choices=choices)
    return Vote(
        title=title,
        roll=Roll(row.roll),
        way=WAY_LABELS[VotingWay(row.way)],
        due=row.due,
        present=row.present_at_open,
        issued=row.issued,
        collected=row.collected,
        valid=row.valid,
        yes=row.yes,
        no=row.no,
        abstain=row.abstain,
        verdict=row.words or "",
        seats=row.seats,
        choices=[
            Choice(one.name, one.yes, one.no, one.abstain, one.result == SeatResult.ELECTED)
            for one in options
        ],
    )


async def counting_helpers(tx: Transaction, session_id: UUID, helpers: Helpers) -> dict[str, str]:
    """Who counts, by what was adopted for the votes; else by what was entered for the papers."""
    rows = await duties_of(tx, session_id)
    by_duty = {
        duty: "、".join(row.name for row in rows if row.duty == duty)
        for duty in (CountingDuty.CHIEF, CountingDuty.SCRUTINEER, CountingDuty.COUNTER)
    }
    return {
        "chief_scrutineer": by_duty[CountingDuty.CHIEF] or helpers.chief_scrutineer,
        "scrutineers": by_duty[CountingDuty.SCRUTINEER] or helpers.scrutineers,
        "counters": by_duty[CountingDuty.COUNTER] or helpers.counters,
    }
