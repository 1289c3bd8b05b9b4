"""Votes with what hangs on them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, func, select

from services.activities.ballots.domain.again import Earlier
from services.activities.ballots.domain.casting import CountingDuty
from services.activities.ballots.domain.duties import Holder
from services.activities.ballots.domain.life import BallotState
from services.activities.ballots.domain.verdict import SUCCESS, BallotOutcome
from services.activities.ballots.tables import (
    Ballot,
    BallotMove,
    BallotOption,
    NamedChoice,
    VoteDuty,
)
from shared.contracts.activities import BallotPurpose
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class Matter:
    """By what two votes of a session are known to be on the same thing."""

    purpose: BallotPurpose
    roll: str
    item_id: UUID | None
    title: str


async def get_ballot(tx: Transaction, ballot_id: UUID) -> Ballot:
    ballot = await tx.session.get(Ballot, ballot_id)
    if ballot is None:
        raise NotFound
    return ballot


async def ballots_of(tx: Transaction, session_id: UUID) -> Sequence[Ballot]:
    """The votes of a session in the order they were made, without those that were dropped."""
    rows = await tx.session.scalars(
        select(Ballot)
        .where(Ballot.session_id == session_id, Ballot.state != BallotState.DROPPED)
        .order_by(Ballot.made_at, Ballot.id)
    )
    return rows.all()


async def options_of(
    tx: Transaction, ballot_ids: Collection[UUID]
) -> dict[UUID, list[BallotOption]]:
    """Who is voted on, of each of the votes, as they stand on the paper."""
    rows = await tx.session.scalars(
        select(BallotOption)
        .where(BallotOption.ballot_id.in_(ballot_ids))
        .order_by(BallotOption.written_in, BallotOption.place)
        .execution_options(populate_existing=True)
    )
    found: dict[UUID, list[BallotOption]] = defaultdict(list)
    for row in rows:
        found[row.ballot_id].append(row)
    return found


async def choices_of(tx: Transaction, ballot_id: UUID) -> Sequence[NamedChoice]:
    """What everybody said in a vote by name."""
    rows = await tx.session.scalars(
        select(NamedChoice).where(NamedChoice.ballot_id == ballot_id).order_by(NamedChoice.place)
    )
    return rows.all()


async def moves_of(tx: Transaction, ballot_id: UUID) -> Sequence[BallotMove]:
    rows = await tx.session.scalars(
        select(BallotMove)
        .where(BallotMove.ballot_id == ballot_id)
        .order_by(BallotMove.made_at, BallotMove.id)
    )
    return rows.all()


async def duties_of(tx: Transaction, session_id: UUID) -> Sequence[VoteDuty]:
    rows = await tx.session.scalars(
        select(VoteDuty).where(VoteDuty.session_id == session_id).order_by(VoteDuty.place)
    )
    return rows.all()


async def holders_of(tx: Transaction, session_id: UUID) -> list[Holder]:
    """Who looks after the votes of the session."""
    return [
        Holder(CountingDuty(row.duty), row.name, row.person_id)
        for row in await duties_of(tx, session_id)
    ]


async def candidates_of(tx: Transaction, session_id: UUID) -> set[str]:
    """Everybody who is or was voted on in the session."""
    ballot_ids = select(Ballot.id).where(
        Ballot.session_id == session_id, Ballot.state != BallotState.DROPPED
    )
    rows = await tx.session.scalars(
        select(BallotOption.name).where(
            BallotOption.ballot_id.in_(ballot_ids), BallotOption.written_in.is_(False)
        )
    )
    return set(rows)


async def earlier_on(
    tx: Transaction, session_id: UUID, matter: Matter, but: UUID | None = None
) -> list[Earlier]:
    """The votes there were on the same matter, run-offs left out."""
    same = and_(Ballot.item_id == matter.item_id)
    if matter.item_id is None:
        same = and_(
            Ballot.item_id.is_(None),
            Ballot.purpose == matter.purpose,
            Ballot.title == matter.title,
        )
    rows = await tx.session.scalars(
        select(Ballot)
        .where(Ballot.session_id == session_id, Ballot.roll == matter.roll, same)
        .where(Ballot.run_off_of_id.is_(None))
    )
    return [
        Earlier(
            BallotPurpose(row.purpose),
            BallotState(row.state),
            BallotOutcome(row.outcome) if row.outcome else None,
        )
        for row in rows
        if row.id != but
    ]


async def method_adopted(tx: Transaction, session_id: UUID) -> bool:
    """Whether how to vote was adopted in the session."""
    found = await tx.session.scalar(
        select(Ballot.id)
        .where(Ballot.session_id == session_id, Ballot.purpose == BallotPurpose.METHOD)
        .where(Ballot.state == BallotState.ANNOUNCED, Ballot.outcome.in_(SUCCESS))
        .limit(1)
    )
    return found is not None


async def next_of(tx: Transaction, ballot_id: UUID) -> Ballot | None:
    """The vote that repeats this one, or is held on its equal votes."""
    found: Ballot | None = await tx.session.scalar(
        select(Ballot)
        .where((Ballot.repeats_id == ballot_id) | (Ballot.run_off_of_id == ballot_id))
        .where(Ballot.state != BallotState.DROPPED)
        .limit(1)
    )
    return found


async def followers_of(tx: Transaction, ballot_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Of each of the votes the one that repeats it, or is held on its equal votes."""
    before = func.coalesce(Ballot.repeats_id, Ballot.run_off_of_id)
    rows = await tx.session.execute(
        select(before, Ballot.id)
        .where(before.in_(ballot_ids))
        .where(Ballot.state != BallotState.DROPPED)
    )
    return dict(rows.all())


async def waiting_in(
    tx: Transaction, unions: Collection[UUID], person_id: UUID
) -> list[tuple[Ballot, set[CountingDuty]]]:
    """Votes that have to be counted, signed or announced, with the person's duties in them."""
    rows = await tx.session.execute(
        select(Ballot, VoteDuty.duty)
        .outerjoin(
            VoteDuty,
            and_(VoteDuty.session_id == Ballot.session_id, VoteDuty.person_id == person_id),
        )
        .where(Ballot.union_id.in_(unions))
        .where(Ballot.state.in_({BallotState.CLOSED, BallotState.COUNTED, BallotState.SIGNED}))
        .order_by(Ballot.made_at, Ballot.id)
    )
    return [(ballot, {CountingDuty(duty)} if duty else set()) for ballot, duty in rows]
