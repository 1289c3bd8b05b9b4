"""HTTP door of what becomes of a proposal: screened, assigned, answered, rated, carried out."""

from uuid import UUID

from fastapi import Response

from services.activities.proposals.api.inputs import (
    AssignmentInput,
    CoViewInput,
    HandlerInput,
    MilestoneInput,
    ProposalSlipInput,
    RatingInput,
    ReplyInput,
    ScreeningInput,
    StrikeInput,
)
from services.activities.proposals.api.permitted import must_do, see
from services.activities.proposals.api.proposals import changed
from services.activities.proposals.api.views import ProposalDetail
from services.activities.proposals.commands import entering, handling, rating, screening
from services.activities.proposals.commands.handling import Assignment, Handler, Reply, Slip
from services.activities.proposals.commands.rating import Rating
from services.activities.proposals.commands.screening import Screening
from services.activities.proposals.domain.words import HandlerPart
from services.activities.proposals.queries.finding import parts_of
from shared.errors import Invalid
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/proposals", "proposals")


@router.post("/{proposal_id}/screen")
async def screen_proposal(
    proposal_id: UUID, wanted: ScreeningInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """File it, merge it, let it go on as a suggestion, send it back, or decline it."""
    await must_do(tx, me, proposal_id, "officer")
    if wanted.into is not None:
        await see(tx, me, wanted.into)
    found = Screening(**wanted.model_dump())
    made = await screening.screen(tx, me, proposal_id, found)
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/assign")
async def assign_proposal(
    proposal_id: UUID, wanted: AssignmentInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Say who handles it and by when: the principal, or an officer by a signed slip."""
    await must_do(tx, me, proposal_id, "officer" if wanted.slip else "assign")
    assignment = Assignment(
        lead=_handler(wanted.lead),
        others=[_handler(other) for other in wanted.others],
        due_on=wanted.due_on,
        slip=_slip(wanted.slip),
    )
    made = await handling.assign(tx, me, proposal_id, assignment)
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/view")
async def give_view(
    proposal_id: UUID, wanted: CoViewInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """A co-handler's view for the lead, from themselves or entered for them."""
    proposal = await must_do(tx, me, proposal_id, "view")
    handlers = (await parts_of(tx, [proposal.id]))[proposal.id].handlers
    leads = any(h.person_id == me.person_id and h.part == HandlerPart.LEAD for h in handlers)
    others = [h for h in handlers if h.id == wanted.handler_id and h.person_id != me.person_id]
    if others and not leads:
        await must_do(tx, me, proposal_id, "officer")
    made = await handling.give_view(tx, me, proposal_id, wanted.handler_id, wanted.view)
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/reply")
async def reply_to_proposal(
    proposal_id: UUID, wanted: ReplyInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Answer for all who handle it: the lead, or an officer from paper."""
    await must_do(tx, me, proposal_id, "officer" if wanted.slip else "lead")
    given = Reply(wanted.kind, wanted.answer, wanted.promised_on, _slip(wanted.slip))
    made = await handling.reply(tx, me, proposal_id, given)
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/rate")
async def rate_proposal(
    proposal_id: UUID, wanted: RatingInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Say how satisfied the author is: the author, or an officer from paper."""
    await must_do(tx, me, proposal_id, "officer" if wanted.slip else "rate")
    given = Rating(wanted.grade, wanted.words, _slip(wanted.slip))
    return await changed(tx, me, await rating.rate(tx, me, proposal_id, given), response)


@router.post("/{proposal_id}/reopen")
async def reopen_proposal(proposal_id: UUID, me: Me, tx: Tx, response: Response) -> ProposalDetail:
    """Handle anew, once, what was entered from paper and did not satisfy its author."""
    await must_do(tx, me, proposal_id, "officer")
    return await changed(tx, me, await rating.reopen(tx, me, proposal_id), response)


@router.post("/{proposal_id}/milestones")
async def add_milestone(
    proposal_id: UUID, wanted: MilestoneInput, me: Me, tx: Tx, response: Response
) -> ProposalDetail:
    """Say what was done of it."""
    await must_do(tx, me, proposal_id, "lead", "officer")
    made = await handling.progress(
        tx, me, proposal_id, wanted.text, wanted.day, finished=wanted.finished
    )
    return await changed(tx, me, made, response)


@router.post("/{proposal_id}/take-back", status_code=204)
async def take_back_proposal(proposal_id: UUID, wanted: StrikeInput, me: Me, tx: Tx) -> None:
    """Strike what was entered from paper by mistake."""
    await must_do(tx, me, proposal_id, "officer")
    await entering.take_back(tx, me, proposal_id, wanted.reason)


def _handler(wanted: HandlerInput) -> Handler:
    if (wanted.person_id is None) == (wanted.name is None):
        raise Invalid("请选择一位承办人，或者填写部门、姓名（二选一）。")
    return Handler(wanted.person_id, wanted.name)


def _slip(wanted: ProposalSlipInput | None) -> Slip | None:
    return Slip(wanted.name, wanted.day) if wanted else None
