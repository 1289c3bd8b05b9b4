"""What a vote needs to know of its session: when, of whom, by which rules, on which matters."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.activities.ballots.domain.verdict import VoteThreshold
from services.activities.congress.domain.figures import PASSINGS, Threshold
from services.activities.congress.domain.life import HELD, SessionState
from services.activities.congress.domain.powers import Treatment
from services.activities.congress.queries.finding import agenda_of, get_session
from services.activities.congress.queries.rules import rules_of
from services.activities.rolls.queries import counts, entries_of
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import SessionKind
from shared.database import CHINA, Transaction


@dataclass(frozen=True)
class Hall:
    """How many have a vote on a roll, and how many of them are there."""

    due: int
    present: int
    quorum: int
    rule: Threshold

    @property
    def is_quorate(self) -> bool:
        return self.due > 0 and self.present >= self.quorum

    def of(self, due: int, present: int) -> "Hall":
        """The same rule, with the numbers that a paper says."""
        return Hall(due, present, self.rule.least(due), self.rule)


@dataclass(frozen=True)
class Matter:
    """A matter on the agenda."""

    item_id: UUID
    title: str
    treatment: Treatment
    roll: Roll


@dataclass(frozen=True)
class Voter:
    """Somebody with a vote, by the number on the roll."""

    entry_id: UUID
    place: int
    name: str
    present: bool
    person_id: UUID | None


@dataclass(frozen=True)
class SessionFacts:
    """A session as its votes see it."""

    session_id: UUID
    county_id: UUID
    union_id: UUID
    title: str
    kind: SessionKind
    state: SessionState
    day: date
    paper_due: int | None
    paper_present: int | None

    @property
    def is_open(self) -> bool:
        return self.state is SessionState.OPENED

    @property
    def is_held(self) -> bool:
        return self.state in HELD

    @property
    def is_sealed(self) -> bool:
        return self.state in {SessionState.ARCHIVED, SessionState.CANCELLED}

    @property
    def rolls(self) -> tuple[Roll, ...]:
        return tuple(Roll) if self.kind is SessionKind.DUAL_CONGRESS else (Roll.CONGRESS,)


async def session_of(tx: Transaction, session_id: UUID) -> SessionFacts:
    """The session.

    Raises:
        NotFound: not there, or another union's.

    """
    row = await get_session(tx, session_id)
    starts = row.starts_at.astimezone(CHINA).date() if row.starts_at else row.planned_on
    return SessionFacts(
        session_id=row.id,
        county_id=row.county_id,
        union_id=row.union_id,
        title=row.title,
        kind=SessionKind(row.kind),
        state=SessionState(row.state),
        day=row.closed_on or starts,
        paper_due=row.paper_due,
        paper_present=row.paper_present,
    )


async def matters_of(tx: Transaction, session_id: UUID) -> list[Matter]:
    """What is on the agenda, in its order."""
    return [
        Matter(row.id, row.title, Treatment(row.treatment), Roll(row.roll))
        for row in await agenda_of(tx, session_id)
    ]


async def halls_of(tx: Transaction, facts: SessionFacts) -> dict[Roll, Hall]:
    """How many are due and there on each roll of the session, and how many have to be."""
    found = await counts(tx, facts.session_id)
    rules = await rules_of(tx, facts.union_id, facts.day)
    return {
        roll: Hall(
            found[roll].due, found[roll].present, rules.quorum.least(found[roll].due), rules.quorum
        )
        for roll in facts.rolls
    }


async def voters_of(tx: Transaction, session_id: UUID, roll: Roll) -> list[Voter]:
    """Who has a vote on the roll, by number."""
    return [
        Voter(
            entry.id,
            entry.place,
            entry.name,
            entry.signed_in_at is not None and entry.left_at is None,
            entry.person_id,
        )
        for entry in await entries_of(tx, session_id)
        if entry.struck_reason is None
        and (entry.votes_congress if roll is Roll.CONGRESS else entry.votes_union)
    ]


async def least_threshold(tx: Transaction, facts: SessionFacts) -> VoteThreshold:
    """What the union asks for at least on the session's day."""
    rules = await rules_of(tx, facts.union_id, facts.day)
    return list(VoteThreshold)[PASSINGS.index(rules.passing)]
