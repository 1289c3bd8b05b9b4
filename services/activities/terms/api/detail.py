"""One term with everybody in it, as far as the caller may see them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.activities.people import known_unions
from services.activities.terms.api.permitted import actions_on, is_own, keeps, sees_facts
from services.activities.terms.api.views import CongressTermView, RatioView, check_views, term_view
from services.activities.terms.commands.constituencies import election_of
from services.activities.terms.domain.elections import faults_of, shortfall
from services.activities.terms.domain.figures import FigureName
from services.activities.terms.domain.kinds import (
    LEFT_LABELS,
    STANDING_LABELS,
    VOTING,
    DelegateStanding,
    LeftReason,
    Roll,
)
from services.activities.terms.queries import reading
from services.activities.terms.queries.checking import checks_by, figures_of, has_delegates
from services.activities.terms.tables import (
    Committee,
    CommitteeMember,
    CongressTerm,
    Constituency,
    Delegate,
)
from shared.contracts.directory import Sex
from shared.database import Transaction
from shared.web.identity import Caller


class ConstituencyView(BaseModel):
    """A constituency: who sits for it now, and what is to be seen to."""

    id: UUID
    version: int
    name: str
    leader_name: str
    staff_count: int
    seats: int
    candidates: int | None
    voted: int | None
    elected_on: date | None
    serving: int
    vacancies: int
    faults: list[str]


class DelegateView(BaseModel):
    """A delegate; what the caller may not read is empty.

    `gone` says that the person works here no longer by the register, and nobody has ended the
    seat; `fault` why the votes would not have elected them.
    """

    id: UUID
    version: int
    name: str
    person_id: UUID | None
    constituency_id: UUID | None
    standing: DelegateStanding
    standing_label: str
    rolls: list[Roll]
    post: str
    sex: Sex | None
    birth_year: int | None
    is_teacher: bool | None
    is_leader: bool | None
    votes_for: int | None
    first_day: date
    last_day: date | None
    left_label: str
    left_note: str | None
    replaces_id: UUID | None
    replaced: bool
    gone: bool
    mine: bool
    duties: int | None
    fault: str | None


class CommitteeMemberView(BaseModel):
    """Somebody in a committee."""

    delegate_id: UUID | None
    name: str
    post: str


class CommitteeView(BaseModel):
    """A special committee."""

    id: UUID
    version: int
    name: str
    about: str | None
    members: list[CommitteeMemberView]


class SeatCountsView(BaseModel):
    """How many have a seat now."""

    congress: int
    union: int
    without_vote: int
    gone: int


class CongressTermDetail(CongressTermView):
    """A term with its constituencies, delegates, committees and the live ratios."""

    counts: SeatCountsView
    constituencies: list[ConstituencyView]
    delegates: list[DelegateView]
    checks: list[RatioView]
    committees: list[CommitteeView]
    sees_facts: bool
    keeps: bool
    actions: list[str]


@dataclass(frozen=True)
class _Read:
    """What is known of a term while its views are made."""

    me: Caller
    term: CongressTerm
    figures: Mapping[FigureName, int]
    constituencies: Mapping[UUID, Constituency]
    delegates: Sequence[Delegate]
    gone: frozenset[UUID]
    duties: Mapping[UUID, int]

    @property
    def facts(self) -> bool:
        return sees_facts(self.me, self.term.union_id)


async def detail_of(
    tx: Transaction, me: Caller, term: CongressTerm, sessions: int
) -> CongressTermDetail:
    """The whole page of a term."""
    day = min(term.ended_on or tx.today, tx.today)
    delegates = await reading.delegates_of(tx, term.id)
    read = _Read(
        me=me,
        term=term,
        figures=await figures_of(tx, term.union_id, day),
        constituencies={each.id: each for each in await reading.constituencies_of(tx, term.id)},
        delegates=delegates,
        gone=frozenset(await reading.gone(tx, delegates)),
        duties=await reading.duty_counts(tx, term.id) if keeps(me, term.union_id) else {},
    )
    union = (await known_unions(tx, [term.union_id])).get(term.union_id)
    committees = await reading.committees_of(tx, term.id)
    members = await reading.members_of(tx, [each.id for each in committees])
    shown = term_view(term, union.short_name if union else "", tx.today, read.figures)
    checks = checks_by(term, delegates, read.figures) if has_delegates(term) and read.facts else []
    return CongressTermDetail(
        **shown.model_dump(),
        counts=_counts(read),
        constituencies=[_constituency(read, each) for each in read.constituencies.values()],
        delegates=[_delegate(read, each) for each in delegates],
        checks=check_views(checks),
        committees=[_committee(each, members.get(each.id, [])) for each in committees],
        sees_facts=read.facts,
        keeps=keeps(me, term.union_id),
        actions=actions_on(me, term, sessions=sessions, delegates=len(delegates)),
    )


def delegate_view(me: Caller, term: CongressTerm, delegate: Delegate, duties: int) -> DelegateView:
    """One delegate alone, for themselves or for who keeps the term."""
    read = _Read(me, term, {}, {}, [delegate], frozenset(), {delegate.id: duties})
    return _delegate(read, delegate)


def _counts(read: _Read) -> SeatCountsView:
    now = [each for each in read.delegates if each.last_day is None]
    return SeatCountsView(
        congress=sum(each.votes_congress for each in now),
        union=sum(each.votes_union for each in now),
        without_vote=sum(DelegateStanding(each.standing) not in VOTING for each in now),
        gone=len(read.gone) if read.facts else 0,
    )


def _constituency(read: _Read, row: Constituency) -> ConstituencyView:
    serving = sum(
        each.constituency_id == row.id
        and each.last_day is None
        and DelegateStanding(each.standing) in VOTING
        for each in read.delegates
    )
    faults = faults_of(election_of(row), read.figures)
    if serving > row.seats:
        faults.append(f"{row.name}应选 {row.seats} 人，现有 {serving} 人，请核对。")
    return ConstituencyView(
        id=row.id,
        version=row.version,
        name=row.name,
        leader_name=row.leader_name,
        staff_count=row.staff_count,
        seats=row.seats,
        candidates=row.candidates,
        voted=row.voted,
        elected_on=row.elected_on,
        serving=serving,
        vacancies=max(row.seats - serving, 0),
        faults=faults if read.facts else [],
    )


def _delegate(read: _Read, row: Delegate) -> DelegateView:
    mine = is_own(read.me, row)
    facts = read.facts or mine
    reason = LeftReason(row.left_reason) if row.left_reason else None
    return DelegateView(
        id=row.id,
        version=row.version,
        name=row.name,
        person_id=row.person_id if facts else None,
        constituency_id=row.constituency_id,
        standing=DelegateStanding(row.standing),
        standing_label=STANDING_LABELS[DelegateStanding(row.standing)],
        rolls=[
            roll
            for roll, votes in ((Roll.CONGRESS, row.votes_congress), (Roll.UNION, row.votes_union))
            if votes
        ],
        post=row.post,
        sex=Sex(row.sex) if row.sex and facts else None,
        birth_year=row.birth_year if facts else None,
        is_teacher=row.is_teacher if facts else None,
        is_leader=row.is_leader if facts else None,
        votes_for=row.votes_for if facts else None,
        first_day=row.first_day,
        last_day=row.last_day,
        left_label=LEFT_LABELS[reason] if reason and facts else "",
        left_note=row.left_note if facts else None,
        replaces_id=row.replaces_id,
        replaced=any(
            each.replaces_id == row.id and each.last_day is None for each in read.delegates
        ),
        gone=row.id in read.gone and facts,
        mine=mine,
        duties=read.duties.get(row.id, 0) if keeps(read.me, row.union_id) or mine else None,
        fault=_fault(read, row) if read.facts else None,
    )


def _fault(read: _Read, row: Delegate) -> str | None:
    place = read.constituencies.get(row.constituency_id) if row.constituency_id else None
    if place is None or row.votes_for is None:
        return None
    return shortfall(row.name, row.votes_for, election_of(place), read.figures)


def _committee(row: Committee, members: Sequence[CommitteeMember]) -> CommitteeView:
    return CommitteeView(
        id=row.id,
        version=row.version,
        name=row.name,
        about=row.about,
        members=[
            CommitteeMemberView(delegate_id=each.delegate_id, name=each.name, post=each.post)
            for each in members
        ],
    )
