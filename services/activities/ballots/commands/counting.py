"""Entering a count, and what it comes to."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete

from services.activities.ballots.commands.holding import void
from services.activities.ballots.commands.steps import about, load, step
from services.activities.ballots.domain.appraising import AppraisalGrade, Graded, check_grades
from services.activities.ballots.domain.casting import CountingDuty, VoteChoice, VotingWay
from services.activities.ballots.domain.counting import (
    Count,
    CountQuestion,
    CountWrong,
    Papers,
    check_answered,
    check_hands,
    check_matter,
    check_names,
    check_papers,
    count_names,
    questions,
)
from services.activities.ballots.domain.electing import (
    Election,
    Votes,
    check_votes,
    results_of,
    verdict_on,
)
from services.activities.ballots.domain.life import BallotMove, BallotState, after
from services.activities.ballots.domain.verdict import VoteThreshold, verdict_of
from services.activities.ballots.queries import finding
from services.activities.ballots.queries.sitting import voters_of
from services.activities.ballots.tables import Ballot, BallotOption, NamedChoice
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import BallotCounted, BallotPurpose
from shared.database import Transaction, new_id
from shared.errors import NotAllowed
from shared.web.identity import Caller


class ChiefCounts(NotAllowed):
    """Whoever signs for the count does not make it."""

    code: ClassVar[str] = "ballot-chief-counts"


@dataclass(frozen=True)
class Counted:
    """What the counters enter; which of it is needed follows from the kind of vote."""

    papers: Papers | None = None
    matter: Count | None = None
    votes: tuple[Votes, ...] = ()
    names: tuple[tuple[UUID, VoteChoice], ...] = ()
    graded: tuple[Graded, ...] = ()


async def count_ballot(
    tx: Transaction,
    caller: Caller,
    ballot_id: UUID,
    counted: Counted,
    accepted: Collection[CountQuestion],
) -> Ballot:
    """Enter the count, or correct it before it is signed.

    With more papers in the box than were given out the vote is void, once that is confirmed.
    """
    ballot = await load(tx, ballot_id)
    after(BallotState(ballot.state), BallotMove.COUNT)
    await _check_counter(tx, caller, ballot)
    papers = _papers(ballot, counted)
    check_answered(questions(papers, ballot.present_at_open or 0, quorate=True), accepted)
    if papers is not None:
        ballot.issued, ballot.collected = papers.issued, papers.collected
    if papers is not None and papers.is_void:
        ballot.valid = None
        await void(tx, caller, ballot, _too_many(papers))
        return ballot
    await put_count(tx, ballot, counted)
    ballot.counted_by, ballot.counted_by_name = caller.person_id, caller.name
    ballot.counted_at = tx.now
    step(tx, caller, ballot, BallotMove.COUNT)
    chief = await chief_of(tx, ballot.session_id)
    tx.publish(BallotCounted(**about(tx, ballot), concerns=(chief,) if chief else ()))
    return ballot


async def chief_of(tx: Transaction, session_id: UUID) -> UUID | None:
    """The chief scrutineer, where the person is known here."""
    holders = await finding.holders_of(tx, session_id)
    return next((each.person_id for each in holders if each.duty is CountingDuty.CHIEF), None)


async def _check_counter(tx: Transaction, caller: Caller, ballot: Ballot) -> None:
    if await chief_of(tx, ballot.session_id) == caller.person_id:
        raise ChiefCounts("您是总监票人，计票结果由计票人登记，您来签字确认。")


def _too_many(papers: Papers) -> str:
    return f"收回 {papers.collected} 张，多于发出的 {papers.issued} 张。"


def _papers(ballot: Ballot, counted: Counted) -> Papers | None:
    """The papers of a secret vote; hands and names have none."""
    if ballot.way != VotingWay.PAPER:
        return None
    if counted.papers is None:
        raise CountWrong("请填写发出、收回和有效的票数。")
    check_papers(counted.papers, ballot.due or 0)
    return counted.papers


async def put_count(tx: Transaction, ballot: Ballot, counted: Counted) -> None:
    """Check a count and put it into the vote, with what it comes to."""
    await _PUT[BallotPurpose(ballot.purpose)](tx, ballot, counted)


async def _put_matter(tx: Transaction, ballot: Ballot, counted: Counted) -> None:
    count = await _count_of(tx, ballot, counted)
    if counted.papers is not None and ballot.way == VotingWay.PAPER:
        check_matter(count, counted.papers.valid)
    elif ballot.way == VotingWay.HANDS:
        check_hands(count, ballot.due or 0, ballot.present_at_open or 0)
    ballot.valid = count.total
    ballot.yes, ballot.no, ballot.abstain = count.yes, count.no, count.abstain
    verdict = verdict_of(VoteThreshold(ballot.threshold), ballot.due or 0, count.yes)
    ballot.outcome, ballot.words = verdict.outcome.value, verdict.words


async def _count_of(tx: Transaction, ballot: Ballot, counted: Counted) -> Count:
    if ballot.way == VotingWay.NAMED:
        await _put_names(tx, ballot, counted.names)
        return count_names(choice for _, choice in counted.names)
    if counted.matter is None:
        raise CountWrong("请填写同意、不同意和弃权的票数。")
    return counted.matter


async def _put_names(
    tx: Transaction, ballot: Ballot, names: Sequence[tuple[UUID, VoteChoice]]
) -> None:
    voters = {
        voter.entry_id: voter for voter in await voters_of(tx, ballot.session_id, Roll(ballot.roll))
    }
    if not names:
        raise CountWrong("请登记每个人的表决意见。")
    check_names([entry_id for entry_id, _ in names], voters)
    await tx.session.execute(delete(NamedChoice).where(NamedChoice.ballot_id == ballot.id))
    tx.session.add_all(
        NamedChoice(
            id=new_id(),
            county_id=ballot.county_id,
            union_id=ballot.union_id,
            ballot_id=ballot.id,
            entry_id=entry_id,
            place=voters[entry_id].place,
            name=voters[entry_id].name,
            choice=choice.value,
        )
        for entry_id, choice in names
    )


async def _put_votes(tx: Transaction, ballot: Ballot, counted: Counted) -> None:
    papers = _papers_given(counted)
    ballot.valid = papers.valid
    options = await _candidates(tx, ballot)
    given = [vote for vote in counted.votes if not vote.written_in]
    if {vote.name for vote in given} != set(options) or len(given) != len(options):
        raise CountWrong("请填写每位候选人的票数，每人一行。")
    election = Election(ballot.seats or 0, ballot.due or 0, VoteThreshold(ballot.threshold))
    check_votes(counted.votes, papers.valid, election.seats)
    results = results_of(election, counted.votes)
    for vote in given:
        row = options[vote.name]
        row.yes, row.no, row.abstain = vote.yes, vote.no, vote.abstain
        row.result = results[vote.name].value
    written = [vote for vote in counted.votes if vote.written_in]
    for place, vote in enumerate(sorted(written, key=lambda each: each.name), start=1):
        row = _written_in(ballot, vote, place)
        row.result = results[vote.name].value
        tx.session.add(row)
    verdict = verdict_on(election, counted.votes)
    ballot.outcome, ballot.words = verdict.outcome.value, verdict.words


def _papers_given(counted: Counted) -> Papers:
    if counted.papers is None:
        raise CountWrong("请填写发出、收回和有效的票数。")
    return counted.papers


async def _candidates(tx: Transaction, ballot: Ballot) -> dict[str, BallotOption]:
    """Those on the paper, by name; whoever was written in is entered anew."""
    await tx.session.execute(
        delete(BallotOption).where(
            BallotOption.ballot_id == ballot.id, BallotOption.written_in.is_(True)
        )
    )
    rows = (await finding.options_of(tx, [ballot.id]))[ballot.id]
    return {row.name: row for row in rows}


def _written_in(ballot: Ballot, vote: Votes, place: int) -> BallotOption:
    return BallotOption(
        id=new_id(),
        county_id=ballot.county_id,
        union_id=ballot.union_id,
        ballot_id=ballot.id,
        place=place,
        name=vote.name,
        post="",
        written_in=True,
        yes=vote.yes,
    )


async def _put_grades(tx: Transaction, ballot: Ballot, counted: Counted) -> None:
    papers = _papers_given(counted)
    ballot.valid = papers.valid
    options = await _candidates(tx, ballot)
    graded: Sequence[Graded] = counted.graded
    if {each.name for each in graded} != set(options) or len(graded) != len(options):
        raise CountWrong("请填写每位被评议人的票数，每人一行。")
    check_grades(graded, papers.valid)
    for each in graded:
        options[each.name].grades = {
            grade.value: each.grades.get(grade, 0) for grade in AppraisalGrade
        }


_PUT = {
    BallotPurpose.METHOD: _put_matter,
    BallotPurpose.MOTION: _put_matter,
    BallotPurpose.ELECTION: _put_votes,
    BallotPurpose.APPRAISAL: _put_grades,
}
