"""The principal says who handles a proposal; the lead answers for all (R-PROP-4, -5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete

from services.activities.audit_acts import AuditAct
from services.activities.people import staff_of
from services.activities.proposals.commands.steps import (
    by,
    handlers_of,
    load,
    note,
    parts,
    people_of,
    step,
    tell,
)
from services.activities.proposals.domain.days import check_due, due_of, rate_by
from services.activities.proposals.domain.life import ProposalMove, ProposalState, after
from services.activities.proposals.domain.words import HandlerPart, ReplyKind, check_reply
from services.activities.proposals.queries.reckoning import calendar_of, figures_on
from services.activities.proposals.tables import (
    Proposal,
    ProposalHandler,
    ProposalMilestone,
    ProposalReply,
)
from shared.calendar.entered import check_days
from shared.contracts.activities import ProposalAssigned, ProposalProgressed, ProposalReplied
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.masking import plain_name
from shared.web.identity import Caller


class HandlerWrong(Invalid):
    """Somebody cannot handle it, or not twice."""

    code: ClassVar[str] = "proposal-handler-wrong"


@dataclass(frozen=True)
class Handler:
    """Who handles it: a person of the union, or a name as it is typed (总务处)."""

    person_id: UUID | None
    name: str | None


@dataclass(frozen=True)
class Slip:
    """What was decided or said on paper: by whom, and on which day."""

    name: str
    day: date


@dataclass(frozen=True)
class Assignment:
    """Who handles it and by when; without a day, by the county's."""

    lead: Handler
    others: Sequence[Handler]
    due_on: date | None
    slip: Slip | None = None


@dataclass(frozen=True)
class Reply:
    """An answer with its class; one that was given on paper carries who gave it and when."""

    kind: ReplyKind | None
    answer: str
    promised_on: date | None
    slip: Slip | None = None


async def assign(
    tx: Transaction, caller: Caller, proposal_id: UUID, wanted: Assignment
) -> Proposal:
    """Say who handles it and by when; again where that changes."""
    proposal = await load(tx, proposal_id)
    after(ProposalState(proposal.state), ProposalMove.ASSIGN)
    await put_assignment(tx, caller, proposal, wanted)
    found = await parts(tx, proposal)
    tell(
        tx,
        by(caller),
        proposal,
        ProposalAssigned,
        handlers=handlers_of(found, caller.person_id),
        due_on=proposal.due_on,
        concerns=people_of(found, caller.person_id),
    )
    act = AuditAct.PROPOSAL_ASSIGNED_FOR if wanted.slip else AuditAct.PROPOSAL_ASSIGNED
    await note(tx, proposal, act)
    return proposal


async def put_assignment(
    tx: Transaction, caller: Caller, proposal: Proposal, wanted: Assignment
) -> None:
    """Enter the handlers and the days, and take the step."""
    slip = wanted.slip or Slip(caller.name, tx.today)
    check_days(tx.today, ("审查日期", proposal.screened_on), ("批办日期", slip.day))
    await _put_handlers(tx, proposal, [wanted.lead, *wanted.others])
    again = proposal.state != ProposalState.FILED
    due = due_of(slip.day, await figures_on(tx), await calendar_of(tx))
    usual = proposal.due_on if again and proposal.due_on else due.usual
    latest = proposal.latest_on if again and proposal.latest_on else due.latest
    proposal.due_on = wanted.due_on or usual
    if wanted.due_on is not None:
        check_due(wanted.due_on, slip.day, max(latest, usual))
    proposal.latest_on = max(latest, proposal.due_on)
    proposal.told = 0
    if not again:
        proposal.assigned_on, proposal.assigned_by_name = slip.day, slip.name
    facts = {"due_on": proposal.due_on.isoformat(), "by": slip.name}
    await step(tx, by(caller), proposal, ProposalMove.ASSIGN, facts)


async def _put_handlers(tx: Transaction, proposal: Proposal, wanted: Sequence[Handler]) -> None:
    """Who stays keeps the view they gave.

    Raises:
        HandlerWrong: not of the union, or named twice.

    """
    staff = {person.person_id: person.name for person in await staff_of(tx, proposal.union_id)}
    named: list[tuple[UUID | None, str]] = []
    for one in wanted:
        name = staff.get(one.person_id) if one.person_id else one.name
        if name is None:
            raise HandlerWrong("承办人不在本单位名单里，请重新选择，或者填写部门、姓名。")
        named.append((one.person_id, name))
    if len({(one, plain_name(name)) for one, name in named}) < len(named):
        raise HandlerWrong("同一个承办人填了两次，请去掉一个。")
    before = {(h.person_id, h.name): h for h in (await parts(tx, proposal)).handlers}
    await tx.session.execute(
        delete(ProposalHandler).where(ProposalHandler.proposal_id == proposal.id)
    )
    for place, (person_id, name) in enumerate(named):
        known = before.get((person_id, name))
        tx.session.add(
            ProposalHandler(
                id=new_id(),
                county_id=proposal.county_id,
                union_id=proposal.union_id,
                proposal_id=proposal.id,
                place=place,
                part=(HandlerPart.CO if place else HandlerPart.LEAD).value,
                person_id=person_id,
                name=name,
                view=known.view if known else None,
                view_on=known.view_on if known else None,
            )
        )


async def give_view(
    tx: Transaction, caller: Caller, proposal_id: UUID, handler_id: UUID, view: str
) -> Proposal:
    """A co-handler's view for the lead; the lead enters it for whoever is a typed name."""
    proposal = await load(tx, proposal_id)
    found = await parts(tx, proposal)
    row = next((handler for handler in found.handlers if handler.id == handler_id), None)
    if row is None or row.part == HandlerPart.LEAD:
        raise HandlerWrong("没有找到这位协办人，请刷新后再填。")
    row.view, row.view_on = view, tx.today
    await step(tx, by(caller), proposal, ProposalMove.VIEW, {"name": row.name})
    return proposal


async def reply(tx: Transaction, caller: Caller, proposal_id: UUID, given: Reply) -> Proposal:
    """Answer for all who handle it; the author is asked to rate the answer."""
    proposal = await load(tx, proposal_id)
    after(ProposalState(proposal.state), ProposalMove.REPLY)
    await put_reply(tx, caller, proposal, given)
    await tell_replied(tx, caller, proposal)
    if given.slip:
        await note(tx, proposal, AuditAct.PROPOSAL_ANSWERED_FOR)
    return proposal


async def put_reply(tx: Transaction, caller: Caller, proposal: Proposal, given: Reply) -> None:
    """Enter the answer, and take the step."""
    slip = given.slip or Slip(caller.name, tx.today)
    check_days(tx.today, ("批办日期", proposal.assigned_on), ("答复日期", slip.day))
    if given.kind is not None:
        check_reply(given.kind, has_day=given.promised_on is not None)
    add_reply(tx, proposal, given, slip)
    days = await calendar_of(tx)
    proposal.rate_by = rate_by(slip.day, await figures_on(tx), days)
    proposal.told = 0
    facts = {"kind": given.kind.value if given.kind else "", "by": slip.name}
    await step(tx, by(caller), proposal, ProposalMove.REPLY, facts)


def add_reply(tx: Transaction, proposal: Proposal, given: Reply, slip: Slip) -> ProposalReply:
    row = ProposalReply(
        id=new_id(),
        county_id=proposal.county_id,
        union_id=proposal.union_id,
        proposal_id=proposal.id,
        turn=2 if proposal.reopened else 1,
        kind=given.kind.value if given.kind else None,
        answer=given.answer,
        promised_on=given.promised_on,
        replied_on=slip.day,
        by_name=slip.name,
        from_paper=given.slip is not None,
    )
    tx.session.add(row)
    return row


async def tell_replied(tx: Transaction, caller: Caller, proposal: Proposal) -> None:
    found = await parts(tx, proposal)
    first = next((s.person_id for s in found.signers), None)
    tell(
        tx,
        by(caller),
        proposal,
        ProposalReplied,
        author_id=first,
        rate_by=proposal.rate_by,
        concerns=people_of(found, caller.person_id),
    )


async def progress(
    tx: Transaction, caller: Caller, proposal_id: UUID, text: str, day: date, *, finished: bool
) -> Proposal:
    """Say what was done of it, and whether that was the last of it."""
    proposal = await load(tx, proposal_id)
    check_days(tx.today, ("批办日期", proposal.assigned_on), ("日期", day))
    tx.session.add(
        ProposalMilestone(
            id=new_id(),
            county_id=proposal.county_id,
            union_id=proposal.union_id,
            proposal_id=proposal.id,
            day=day,
            text=text,
            finished=finished,
            made_by_name=caller.name,
            made_at=tx.now,
        )
    )
    if finished:
        proposal.carried_out_on = day
    await step(tx, by(caller), proposal, ProposalMove.PROGRESS)
    concerns = people_of(await parts(tx, proposal), caller.person_id)
    tell(tx, by(caller), proposal, ProposalProgressed, concerns=concerns)
    return proposal
