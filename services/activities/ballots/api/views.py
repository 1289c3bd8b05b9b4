"""What a vote looks like to a caller."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.activities.ballots.api.permitted import (
    BallotStanding,
    actions_on,
    sees_numbers,
)
from services.activities.ballots.domain.appraising import GRADE_LABELS, AppraisalGrade
from services.activities.ballots.domain.casting import (
    CHOICE_LABELS,
    PURPOSE_LABELS,
    WAY_LABELS,
    CountingDuty,
    VoteChoice,
    VotingWay,
)
from services.activities.ballots.domain.counting import Count, words_of
from services.activities.ballots.domain.electing import RESULT_LABELS, SeatResult, kind_words
from services.activities.ballots.domain.life import STATE_LABELS, BallotState
from services.activities.ballots.domain.verdict import (
    OUTCOME_LABELS,
    THRESHOLD_LABELS,
    BallotOutcome,
    VoteThreshold,
    needed,
)
from services.activities.ballots.queries import finding
from services.activities.ballots.queries.sitting import SessionFacts, halls_of
from services.activities.ballots.tables import Ballot, BallotOption, NamedChoice
from services.activities.terms.domain.kinds import ROLL_LABELS, Roll
from shared.contracts.activities import BallotPurpose
from shared.database import Transaction
from shared.web.identity import Caller


class AppraisalGradeView(BaseModel):
    """How many gave somebody a grade."""

    grade: AppraisalGrade
    label: str
    count: int


class BallotOptionView(BaseModel):
    """Somebody who is voted on; the numbers as far as the caller may read them."""

    name: str
    post: str
    written_in: bool
    yes: int | None
    no: int | None
    abstain: int | None
    result: SeatResult | None
    result_label: str
    grades: list[AppraisalGradeView]


class VoteChoiceView(BaseModel):
    """What somebody said in a vote by name."""

    entry_id: UUID
    name: str
    choice: VoteChoice
    choice_label: str


class BallotNumbersView(BaseModel):
    """The count, for whom it is to read; `words` is how it is read out."""

    issued: int | None
    collected: int | None
    valid: int | None
    spoiled: int | None
    yes: int | None
    no: int | None
    abstain: int | None
    words: str
    outcome: BallotOutcome | None
    outcome_label: str
    verdict: str


class BallotView(BaseModel):
    """A vote as the caller may read it.

    `needed` is how many have to say yes; `lost_quorum` that too few were left when it closed.
    """

    id: UUID
    session_id: UUID
    union_id: UUID
    item_id: UUID | None
    version: int
    purpose: BallotPurpose
    purpose_label: str
    way: VotingWay
    way_label: str
    roll: Roll
    roll_label: str
    title: str
    threshold: VoteThreshold
    threshold_label: str
    seats: int | None
    kind_words: str
    state: BallotState
    state_label: str
    due: int | None
    needed: int | None
    present_at_open: int | None
    present_at_close: int | None
    quorum: int | None
    lost_quorum: bool
    held_on: date | None
    from_paper: bool
    numbers: BallotNumbersView | None
    options: list[BallotOptionView]
    counted_by_name: str | None
    signed_by_name: str | None
    signed_on: date | None
    signed_on_paper: bool
    announced_by_name: str | None
    announced_at: datetime | None
    void_reason: str | None
    follows_id: UUID | None
    next_id: UUID | None
    actions: list[str]


class BallotMoveView(BaseModel):
    """One step in the life of a vote."""

    move: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class BallotDetail(BallotView):
    """A vote with its history; in a vote by name what everybody said.

    `roll_due` is how many have a vote by the roll on file; none where it was kept on paper.
    """

    session_title: str
    roll_due: int
    chief_name: str | None
    history: list[BallotMoveView]
    names: list[VoteChoiceView]


async def views_of(
    tx: Transaction,
    me: Caller,
    facts: SessionFacts,
    standing: BallotStanding,
    ballots: Sequence[Ballot],
) -> list[BallotView]:
    options = await finding.options_of(tx, [ballot.id for ballot in ballots])
    later = await finding.followers_of(tx, [ballot.id for ballot in ballots])
    views = []
    for ballot in ballots:
        view = _view(me, standing, ballot, options.get(ballot.id, []))
        view.next_id = later.get(ballot.id)
        view.actions = actions_on(standing, ballot, facts, again=view.next_id is not None)
        views.append(view)
    return views


async def detail_of(
    tx: Transaction, me: Caller, facts: SessionFacts, standing: BallotStanding, ballot: Ballot
) -> BallotDetail:
    [view] = await views_of(tx, me, facts, standing, [ballot])
    holders = await finding.holders_of(tx, ballot.session_id)
    return BallotDetail(
        **view.model_dump(),
        session_title=facts.title,
        roll_due=(await halls_of(tx, facts))[Roll(ballot.roll)].due,
        chief_name=next((each.name for each in holders if each.duty is CountingDuty.CHIEF), None),
        history=[
            BallotMoveView(
                move=row.move, made_at=row.made_at, made_by_name=row.made_by_name, facts=row.facts
            )
            for row in await finding.moves_of(tx, ballot.id)
        ],
        names=[_choice(row) for row in await finding.choices_of(tx, ballot.id)]
        if view.numbers
        else [],
    )


def _choice(row: NamedChoice) -> VoteChoiceView:
    choice = VoteChoice(row.choice)
    return VoteChoiceView(
        entry_id=row.entry_id,
        name=row.name,
        choice=choice,
        choice_label=CHOICE_LABELS[choice],
    )


def _view(
    me: Caller, standing: BallotStanding, ballot: Ballot, options: Sequence[BallotOption]
) -> BallotView:
    purpose, way, state = (
        BallotPurpose(ballot.purpose),
        VotingWay(ballot.way),
        BallotState(ballot.state),
    )
    roll, threshold = Roll(ballot.roll), VoteThreshold(ballot.threshold)
    numbers = sees_numbers(me, standing, ballot)
    on_paper = sum(not row.written_in for row in options)
    quorum, left = ballot.quorum, ballot.present_at_close
    return BallotView(
        id=ballot.id,
        session_id=ballot.session_id,
        union_id=ballot.union_id,
        item_id=ballot.item_id,
        version=ballot.version,
        purpose=purpose,
        purpose_label=PURPOSE_LABELS[purpose],
        way=way,
        way_label=WAY_LABELS[way],
        roll=roll,
        roll_label=ROLL_LABELS[roll],
        title=ballot.title,
        threshold=threshold,
        threshold_label=THRESHOLD_LABELS[threshold],
        seats=ballot.seats,
        kind_words=kind_words(on_paper, ballot.seats) if ballot.seats else "",
        state=state,
        state_label=STATE_LABELS[state],
        due=ballot.due,
        needed=needed(threshold, ballot.due) if ballot.due else None,
        present_at_open=ballot.present_at_open,
        present_at_close=left,
        quorum=quorum,
        lost_quorum=quorum is not None and left is not None and left < quorum,
        held_on=ballot.held_on,
        from_paper=ballot.from_paper,
        numbers=_numbers(ballot) if numbers and ballot.counted_at else None,
        options=[_option(row, numbers=numbers) for row in options if _on(row, numbers=numbers)],
        counted_by_name=ballot.counted_by_name,
        signed_by_name=ballot.signed_by_name,
        signed_on=ballot.signed_on,
        signed_on_paper=ballot.signed_on_paper,
        announced_by_name=ballot.announced_by_name,
        announced_at=ballot.announced_at,
        void_reason=ballot.void_reason,
        follows_id=ballot.repeats_id or ballot.run_off_of_id,
        next_id=None,
        actions=[],
    )


def _on(row: BallotOption, *, numbers: bool) -> bool:
    """Who was written in is known only once the count may be read."""
    return numbers or not row.written_in


def _numbers(ballot: Ballot) -> BallotNumbersView:
    outcome = BallotOutcome(ballot.outcome) if ballot.outcome else None
    return BallotNumbersView(
        issued=ballot.issued,
        collected=ballot.collected,
        valid=ballot.valid,
        spoiled=_spoiled(ballot),
        yes=ballot.yes,
        no=ballot.no,
        abstain=ballot.abstain,
        words=_words(ballot),
        outcome=outcome,
        outcome_label=OUTCOME_LABELS[outcome] if outcome else "",
        verdict=ballot.words or "",
    )


def _spoiled(ballot: Ballot) -> int | None:
    if ballot.collected is None or ballot.valid is None:
        return None
    return ballot.collected - ballot.valid


def _words(ballot: Ballot) -> str:
    if ballot.yes is None or ballot.no is None or ballot.abstain is None:
        if ballot.collected is None:
            return ""
        return (
            f"发出 {ballot.issued} 张，收回 {ballot.collected} 张，"
            f"有效票 {ballot.valid} 张，无效票 {_spoiled(ballot)} 张。"
        )
    count = Count(
        ballot.yes, ballot.no, ballot.abstain, ballot.issued, ballot.collected, ballot.valid
    )
    return words_of(count, VotingWay(ballot.way))


def _option(row: BallotOption, *, numbers: bool) -> BallotOptionView:
    result = SeatResult(row.result) if row.result and numbers else None
    grades = row.grades if row.grades and numbers else {}
    return BallotOptionView(
        name=row.name,
        post=row.post,
        written_in=row.written_in,
        yes=row.yes if numbers else None,
        no=row.no if numbers else None,
        abstain=row.abstain if numbers else None,
        result=result,
        result_label=RESULT_LABELS[result] if result else "",
        grades=[
            AppraisalGradeView(grade=grade, label=GRADE_LABELS[grade], count=grades[grade.value])
            for grade in AppraisalGrade
            if grade.value in grades
        ],
    )
