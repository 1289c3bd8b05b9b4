"""Entering in one form a vote that was held: by hand just now, or earlier on paper."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.ballots.commands.counting import Counted, put_count
from services.activities.ballots.commands.ending import ended
from services.activities.ballots.commands.holding import NoQuorum
from services.activities.ballots.commands.making import Wanted, make_ballot
from services.activities.ballots.commands.steps import load, log, one_at_a_time
from services.activities.ballots.domain.casting import VotingWay
from services.activities.ballots.domain.counting import (
    CountQuestion,
    CountWrong,
    Papers,
    check_answered,
    check_papers,
    questions,
)
from services.activities.ballots.domain.life import BallotMove, BallotState, after
from services.activities.ballots.queries.sitting import Hall, SessionFacts, halls_of
from services.activities.ballots.tables import Ballot
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import BallotPurpose
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller


class HeldWrong(Invalid):
    """The vote cannot have been held like this."""

    code: ClassVar[str] = "ballot-held-wrong"


@dataclass(frozen=True)
class Held:
    """How a vote was held, as its paper says; `due` and `present` only where no roll is on file."""

    counted: Counted
    held_on: date
    due: int | None = None
    present: int | None = None
    chief_name: str = ""
    announced_by_name: str = ""
    accepted: Collection[CountQuestion] = ()


async def record_new(
    tx: Transaction, caller: Caller, session_id: UUID, wanted: Wanted, held: Held
) -> Ballot:
    """Make a vote and enter how it went, at once."""
    ballot = await make_ballot(tx, caller, session_id, wanted)
    return await record_ballot(tx, caller, ballot.id, held)


async def record_ballot(tx: Transaction, caller: Caller, ballot_id: UUID, held: Held) -> Ballot:
    """Enter how a planned vote went; hands that are counted now need a quorum."""
    ballot = await load(tx, ballot_id)
    after(BallotState(ballot.state), BallotMove.RECORD)
    facts = await one_at_a_time(tx, ballot.session_id)
    now = facts.is_open and ballot.way == VotingWay.HANDS and held.held_on == tx.today
    _check_day(facts, held.held_on, tx.today)
    if ballot.purpose == BallotPurpose.APPRAISAL:
        raise HeldWrong("民主评议的结果请按步骤登记并交党组织，不在这里补录。")
    hall = _hall(await halls_of(tx, facts), facts, ballot, held)
    if now and not hall.is_quorate:
        raise NoQuorum(
            f"应到 {hall.due} 人，实到 {hall.present} 人，到会至少要 {hall.quorum} 人，"
            f"还差 {hall.quorum - hall.present} 人，不能表决。"
        )
    _check_papers(ballot, hall, held)
    ballot.due, ballot.quorum, ballot.held_on = hall.due, hall.quorum, held.held_on
    ballot.present_at_open = ballot.present_at_close = hall.present
    ballot.from_paper = not now
    await put_count(tx, ballot, held.counted)
    ballot.counted_by_name, ballot.counted_by = caller.name, caller.person_id
    ballot.counted_at = tx.now
    if held.chief_name:
        ballot.signed_by_name, ballot.signed_on = held.chief_name, held.held_on
        ballot.signed_on_paper = True
    await ended(tx, caller, ballot, BallotMove.RECORD, held.announced_by_name)
    await log(tx, ballot, AuditAct.BALLOT_RECORDED)
    return ballot


def _check_day(facts: SessionFacts, day: date, today: date) -> None:
    if not facts.is_open and not facts.is_held:
        raise HeldWrong("会议还没有开，不能登记表决结果；已经开过的，请先补录会议。")
    if day > today:
        raise HeldWrong("表决日期不能晚于今天。")


def _hall(halls: dict[Roll, Hall], facts: SessionFacts, ballot: Ballot, held: Held) -> Hall:
    """Who was there: by the roll, or as typed where there is none."""
    hall = halls[Roll(ballot.roll)]
    due = held.due or hall.due or facts.paper_due or 0
    present = held.present or hall.present or facts.paper_present or 0
    if hall.due and held.due and held.due != hall.due:
        raise HeldWrong(f"名册上应到 {hall.due} 人，与填写的 {held.due} 人不同，请核对名册。")
    if due < 1 or present < 1:
        raise HeldWrong("请填写应到和实到人数。")
    if present > due:
        raise HeldWrong(f"实到 {present} 人，比应到 {due} 人还多，请核对。")
    return hall.of(due, present)


def _check_papers(ballot: Ballot, hall: Hall, held: Held) -> None:
    papers: Papers | None = None
    if ballot.way == VotingWay.PAPER:
        papers = held.counted.papers
        if papers is None:
            raise CountWrong("请填写发出、收回和有效的票数。")
        check_papers(papers, hall.due)
        if papers.is_void:
            raise CountWrong(
                f"收回 {papers.collected} 张，比发出的 {papers.issued} 张多，"
                "这次投票无效，请补录重新投票的结果。"
            )
        ballot.issued, ballot.collected = papers.issued, papers.collected
    check_answered(questions(papers, hall.present, quorate=hall.is_quorate), held.accepted)
