"""Making a vote, changing it before it opens, and holding it again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete

from services.activities.ballots.commands.steps import load, one_at_a_time, step, write
from services.activities.ballots.domain.again import check_first, check_repeat, check_run_off
from services.activities.ballots.domain.appraising import check_arranged
from services.activities.ballots.domain.casting import (
    PURPOSE_LABELS,
    WAY_LABELS,
    WAYS_OF,
    WITH_OPTIONS,
    VotingWay,
)
from services.activities.ballots.domain.electing import (
    CandidatesWrong,
    SeatResult,
    check_candidates,
)
from services.activities.ballots.domain.life import BallotMove, BallotState, after
from services.activities.ballots.domain.verdict import (
    BallotOutcome,
    VoteThreshold,
    check_threshold,
)
from services.activities.ballots.queries import finding
from services.activities.ballots.queries.sitting import (
    SessionFacts,
    least_threshold,
    matters_of,
)
from services.activities.ballots.tables import Ballot, BallotOption
from services.activities.congress.domain.powers import Treatment
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import BallotPurpose
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.web.identity import Caller

METHOD_TITLE = "表决办法和监票、计票人员"


class BallotWrong(Invalid):
    """The vote cannot be held like this."""

    code: ClassVar[str] = "ballot-wrong"


@dataclass(frozen=True)
class Option:
    """Somebody who is voted on."""

    name: str
    post: str = ""


@dataclass(frozen=True)
class Wanted:
    """A vote as somebody wants it; what is left out is as the agenda and the union's rule say."""

    purpose: BallotPurpose
    way: VotingWay
    title: str | None = None
    item_id: UUID | None = None
    roll: Roll | None = None
    threshold: VoteThreshold | None = None
    seats: int | None = None
    options: tuple[Option, ...] = ()


async def make_ballot(tx: Transaction, caller: Caller, session_id: UUID, wanted: Wanted) -> Ballot:
    """Put a vote on a matter of the session; nobody has voted yet."""
    facts = await one_at_a_time(tx, session_id)
    ballot = _blank(tx, caller, facts)
    await _fill(tx, facts, ballot, wanted)
    await _add(tx, caller, ballot, wanted.options)
    return ballot


async def change_ballot(
    tx: Transaction, caller: Caller, ballot_id: UUID, seen: int, wanted: Wanted
) -> Ballot:
    """Change a vote that has not begun."""
    ballot = await load(tx, ballot_id, seen)
    after(BallotState(ballot.state), BallotMove.CHANGE)
    facts = await one_at_a_time(tx, ballot.session_id)
    await _fill(tx, facts, ballot, wanted)
    await tx.session.execute(delete(BallotOption).where(BallotOption.ballot_id == ballot.id))
    _put_options(tx, ballot, wanted.options)
    step(tx, caller, ballot, BallotMove.CHANGE)
    return ballot


async def drop_ballot(tx: Transaction, caller: Caller, ballot_id: UUID) -> Ballot:
    """Take back a vote that has not begun."""
    ballot = await load(tx, ballot_id)
    step(tx, caller, ballot, BallotMove.DROP)
    ballot.repeats_id = ballot.run_off_of_id = None
    return ballot


async def repeat_ballot(tx: Transaction, caller: Caller, ballot_id: UUID) -> Ballot:
    """Hold a void vote again: the same matter, the same people, nothing counted."""
    void = await load(tx, ballot_id)
    facts = await one_at_a_time(tx, void.session_id)
    follower = await finding.next_of(tx, void.id)
    check_repeat(BallotState(void.state), repeated=follower is not None)
    options = (await finding.options_of(tx, [void.id]))[void.id]
    again = _same(tx, caller, facts, void)
    again.seats, again.repeats_id = void.seats, void.id
    again.run_off_of_id = None
    on_paper = [Option(row.name, row.post) for row in options if not row.written_in]
    await _add(tx, caller, again, on_paper)
    return again


async def run_off(tx: Transaction, caller: Caller, ballot_id: UUID) -> Ballot:
    """Vote again on those with equal votes, for the seats that are left."""
    tied = await load(tx, ballot_id)
    facts = await one_at_a_time(tx, tied.session_id)
    follower = await finding.next_of(tx, tied.id)
    outcome = BallotOutcome(tied.outcome) if tied.outcome else None
    check_run_off(BallotState(tied.state), outcome, held=follower is not None)
    options = (await finding.options_of(tx, [tied.id]))[tied.id]
    elected = sum(row.result == SeatResult.ELECTED for row in options)
    again = _same(tx, caller, facts, tied)
    again.seats, again.run_off_of_id = (tied.seats or 0) - elected, tied.id
    again.title = f"{tied.title}（再次投票）"
    equal = [Option(row.name, row.post) for row in options if row.result == SeatResult.TIED]
    await _add(tx, caller, again, equal)
    return again


def _blank(tx: Transaction, caller: Caller, facts: SessionFacts) -> Ballot:
    return Ballot(
        id=new_id(),
        county_id=facts.county_id,
        union_id=facts.union_id,
        session_id=facts.session_id,
        version=1,
        state=BallotState.DRAFT.value,
        from_paper=False,
        signed_on_paper=False,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )


def _same(tx: Transaction, caller: Caller, facts: SessionFacts, other: Ballot) -> Ballot:
    ballot = _blank(tx, caller, facts)
    ballot.item_id, ballot.purpose, ballot.way = other.item_id, other.purpose, other.way
    ballot.roll, ballot.title, ballot.threshold = other.roll, other.title, other.threshold
    return ballot


async def _add(tx: Transaction, caller: Caller, ballot: Ballot, options: Sequence[Option]) -> None:
    tx.session.add(ballot)
    await tx.session.flush()
    _put_options(tx, ballot, options)
    write(tx, caller, ballot, BallotMove.MAKE, None)
    await tx.session.flush()


async def _fill(tx: Transaction, facts: SessionFacts, ballot: Ballot, wanted: Wanted) -> None:
    """Check what is wanted and put it into the vote."""
    if wanted.way not in WAYS_OF[wanted.purpose]:
        ways = "、".join(WAY_LABELS[way] for way in WAYS_OF[wanted.purpose])
        raise BallotWrong(f"{PURPOSE_LABELS[wanted.purpose]}只能用{ways}。")
    ballot.title, ballot.roll = await _matter(tx, facts, wanted)
    ballot.purpose, ballot.way, ballot.item_id = wanted.purpose, wanted.way, wanted.item_id
    ballot.threshold = await _threshold(tx, facts, wanted)
    await _check_options(tx, facts, wanted)
    ballot.seats = wanted.seats if wanted.purpose is BallotPurpose.ELECTION else None
    matter = finding.Matter(wanted.purpose, ballot.roll, ballot.item_id, ballot.title)
    check_first(
        wanted.purpose, await finding.earlier_on(tx, facts.session_id, matter, but=ballot.id)
    )


async def _matter(tx: Transaction, facts: SessionFacts, wanted: Wanted) -> tuple[str, str]:
    """The title of what is voted on, and whose vote counts."""
    matters = await matters_of(tx, facts.session_id)
    if wanted.purpose is BallotPurpose.APPRAISAL:
        check_arranged(arranged=any(each.treatment is Treatment.APPRAISE for each in matters))
    found = next((each for each in matters if each.item_id == wanted.item_id), None)
    if wanted.item_id is not None and found is None:
        raise BallotWrong("议程里没有这一项，请刷新后再选。")
    if found is not None and found.treatment is Treatment.HEAR:
        raise BallotWrong(f"“{found.title}”在议程里是听取，不用表决；要表决的，请先改议程。")
    title = wanted.title or (found.title if found else "")
    if wanted.purpose is BallotPurpose.METHOD:
        title = title or METHOD_TITLE
    if not title:
        raise BallotWrong("请从议程里选一项，或者填写表决什么。")
    roll = wanted.roll or (found.roll if found else Roll.CONGRESS)
    if roll not in facts.rolls:
        raise BallotWrong("这次会议没有工代会，表决只能由教代会（教职工大会）进行。")
    return title, roll.value


async def _threshold(tx: Transaction, facts: SessionFacts, wanted: Wanted) -> str:
    least = await least_threshold(tx, facts)
    if wanted.purpose is BallotPurpose.ELECTION and least is VoteThreshold.HALF:
        least = VoteThreshold.MORE_THAN_HALF
    check_threshold(wanted.threshold or least, least)
    return (wanted.threshold or least).value


async def _check_options(tx: Transaction, facts: SessionFacts, wanted: Wanted) -> None:
    names = [option.name for option in wanted.options]
    if wanted.purpose not in WITH_OPTIONS:
        if names:
            raise BallotWrong("这次表决不选人，不用填写候选人。")
        return
    looking_after = {each.name for each in await finding.holders_of(tx, facts.session_id)}
    if wanted.purpose is BallotPurpose.ELECTION:
        check_candidates(names, wanted.seats or 0, looking_after)
    elif not names or len(set(names)) != len(names):
        raise CandidatesWrong("请填写被评议的人，每人一行，不能重名。")


def _put_options(tx: Transaction, ballot: Ballot, options: Sequence[Option]) -> None:
    tx.session.add_all(
        BallotOption(
            id=new_id(),
            county_id=ballot.county_id,
            union_id=ballot.union_id,
            ballot_id=ballot.id,
            place=place,
            name=option.name,
            post=option.post,
            written_in=False,
        )
        for place, option in enumerate(options, start=1)
    )
