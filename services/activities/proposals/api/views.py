"""What proposals look like to a caller."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from services.activities.proposals.api.permitted import (
    actions_on,
    sees_signer,
    standing_of,
)
from services.activities.proposals.domain.figures import FigureName
from services.activities.proposals.domain.life import HANDLED, STATE_LABELS, ProposalState
from services.activities.proposals.domain.words import (
    CATEGORY_LABELS,
    REPLY_LABELS,
    HandlerPart,
    ReplyKind,
    SignerPart,
    SignerState,
    grade_words,
)
from services.activities.proposals.queries import finding
from services.activities.proposals.queries.finding import Parts
from services.activities.proposals.queries.reckoning import figures_on
from services.activities.proposals.tables import Proposal, ProposalReply
from shared.calendar import chinese_days_left
from shared.contracts.activities import ProposalCategory, ProposalGrade
from shared.database import Transaction
from shared.web.identity import Caller


class SignerView(BaseModel):
    """Somebody who signs, or is asked to; `merged` came with another proposal."""

    person_id: UUID | None
    name: str
    part: SignerPart
    state: SignerState
    from_paper: bool
    merged: bool


class HandlerView(BaseModel):
    """Who handles it; a view is what a co-handler said to the lead."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    person_id: UUID | None
    name: str
    part: HandlerPart
    view: str | None
    view_on: date | None


class ReplyView(BaseModel):
    """An answer and its rating; `kind_label` is empty where paper gave no class."""

    turn: int
    kind: ReplyKind | None
    kind_label: str
    answer: str
    promised_on: date | None
    replied_on: date
    by_name: str
    from_paper: bool
    grade: ProposalGrade | None
    grade_label: str
    words: str | None
    rated_on: date | None
    rated_by_name: str | None


class MilestoneView(BaseModel):
    """Something that was done of it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    day: date
    text: str
    finished: bool
    made_by_name: str


class ProposalStep(BaseModel):
    """One step in its life."""

    model_config = ConfigDict(from_attributes=True)

    move: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class ProposalView(BaseModel):
    """A proposal in a list: matter, who, answer, satisfied or not."""

    id: UUID
    round_id: UUID
    union_id: UUID
    version: int
    number: int | None
    title: str
    category: ProposalCategory
    category_label: str
    state: ProposalState
    state_label: str
    from_paper: bool
    names: list[str]
    seconded: int
    handler: str | None
    due_on: date | None
    due_label: str
    late: bool
    rate_by: date | None
    answer: str | None
    answer_label: str
    grade: ProposalGrade | None
    grade_label: str
    reopened: bool
    submitted_on: date | None
    closed_on: date | None
    published_on: date | None
    my_part: str | None
    actions: list[str]


class ProposalDetail(ProposalView):
    """A proposal with all that belongs to it and that the caller may read."""

    round_title: str
    least_seconders: int
    reason: str
    measures: str
    screen_reason: str | None
    screened_on: date | None
    screened_by_name: str | None
    talked_on: date | None
    merged_into: UUID | None
    merged_into_title: str | None
    assigned_on: date | None
    assigned_by_name: str | None
    latest_on: date | None
    carried_out_on: date | None
    signers: list[SignerView]
    handlers: list[HandlerView]
    replies: list[ReplyView]
    milestones: list[MilestoneView]
    history: list[ProposalStep]


async def proposal_views(
    tx: Transaction, me: Caller, rows: Sequence[Proposal]
) -> list[ProposalView]:
    found = await finding.parts_of(tx, (row.id for row in rows))
    return [_view(tx.today, me, row, found[row.id]) for row in rows]


def _view(today: date, me: Caller, row: Proposal, found: Parts) -> ProposalView:
    state, category = ProposalState(row.state), ProposalCategory(row.category)
    last = found.replies[-1] if found.replies else None
    grade = ProposalGrade(row.grade) if row.grade else None
    runs = state in HANDLED and row.due_on is not None
    return ProposalView(
        id=row.id,
        round_id=row.round_id,
        union_id=row.union_id,
        version=row.version,
        number=row.number,
        title=row.title,
        category=category,
        category_label=CATEGORY_LABELS[category],
        state=state,
        state_label=STATE_LABELS[state],
        from_paper=row.from_paper,
        names=_names(found),
        seconded=sum(
            s.part == SignerPart.SECONDER and s.state == SignerState.SIGNED for s in found.signers
        ),
        handler=found.handlers[0].name if found.handlers else None,
        due_on=row.due_on,
        due_label=chinese_days_left(today, row.due_on) if runs and row.due_on else "",
        late=runs and row.due_on is not None and row.due_on < today,
        rate_by=row.rate_by,
        answer=last.answer if last else None,
        answer_label=_kind_label(last) if last else "",
        grade=grade,
        grade_label=grade_words(grade) if state is ProposalState.CLOSED or grade else "",
        reopened=row.reopened,
        submitted_on=row.submitted_on,
        closed_on=row.closed_on,
        published_on=row.published_on,
        my_part=_my_part(me, row, found),
        actions=actions_on(me, row, found),
    )


def _names(found: Parts) -> list[str]:
    """Authors first, then who has seconded it."""
    signed = [s for s in found.signers if s.state == SignerState.SIGNED]
    return [s.name for s in sorted(signed, key=lambda s: s.part != SignerPart.AUTHOR)]


def _kind_label(reply: ProposalReply) -> str:
    return REPLY_LABELS[ReplyKind(reply.kind)] if reply.kind else ""


def _my_part(me: Caller, row: Proposal, found: Parts) -> str | None:
    """What the caller is to it, in a word for the page."""
    who = standing_of(me, row, found)
    if who.author:
        return "author"
    mine = next((s for s in found.signers if s.person_id == me.person_id), None)
    if who.lead or who.co:
        return "lead" if who.lead else "co"
    if mine is None or mine.state == SignerState.REFUSED:
        return None
    if mine.state == SignerState.INVITED:
        return "asked"
    return mine.part


async def detail_of(tx: Transaction, me: Caller, row: Proposal) -> ProposalDetail:
    found = (await finding.parts_of(tx, [row.id]))[row.id]
    collecting = (await finding.rounds_by_id(tx, [row.round_id]))[row.round_id]
    target = await finding.get_proposal(tx, row.merged_into) if row.merged_into else None
    view = _view(tx.today, me, row, found)
    return ProposalDetail(
        **view.model_dump(),
        round_title=collecting.title,
        least_seconders=(await figures_on(tx))[FigureName.LEAST_SECONDERS],
        reason=row.reason,
        measures=row.measures,
        screen_reason=row.screen_reason,
        screened_on=row.screened_on,
        screened_by_name=row.screened_by_name,
        talked_on=row.talked_on,
        merged_into=row.merged_into,
        merged_into_title=target.title if target else None,
        assigned_on=row.assigned_on,
        assigned_by_name=row.assigned_by_name,
        latest_on=row.latest_on,
        carried_out_on=row.carried_out_on,
        signers=_signers(me, row, found),
        handlers=[HandlerView.model_validate(handler) for handler in found.handlers],
        replies=[_reply_view(row, reply) for reply in found.replies],
        milestones=[
            MilestoneView.model_validate(each) for each in await finding.milestones_of(tx, row.id)
        ],
        history=[
            ProposalStep.model_validate(move) for move in _told(await finding.moves_of(tx, row.id))
        ],
    )


_PRIVATE = frozenset({"refuse"})


def _told(moves: Iterable[Any]) -> list[Any]:
    return [move for move in moves if move.move not in _PRIVATE]


def _signers(me: Caller, row: Proposal, found: Parts) -> list[SignerView]:
    return [
        SignerView(
            person_id=signer.person_id,
            name=signer.name,
            part=SignerPart(signer.part),
            state=SignerState(signer.state),
            from_paper=signer.from_paper,
            merged=signer.from_id is not None,
        )
        for signer in found.signers
        if sees_signer(me, row, found, signer)
    ]


def _reply_view(row: Proposal, reply: ProposalReply) -> ReplyView:
    grade = ProposalGrade(reply.grade) if reply.grade else None
    closed = row.state == ProposalState.CLOSED
    return ReplyView(
        turn=reply.turn,
        kind=ReplyKind(reply.kind) if reply.kind else None,
        kind_label=_kind_label(reply),
        answer=reply.answer,
        promised_on=reply.promised_on,
        replied_on=reply.replied_on,
        by_name=reply.by_name,
        from_paper=reply.from_paper,
        grade=grade,
        grade_label=grade_words(grade) if grade or closed else "",
        words=reply.words,
        rated_on=reply.rated_on,
        rated_by_name=reply.rated_by_name,
    )
