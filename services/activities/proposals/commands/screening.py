"""The union's officers screen what was handed in (R-PROP-3)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import delete

from services.activities.audit_acts import AuditAct
from services.activities.proposals.commands import signers
from services.activities.proposals.commands.steps import (
    by,
    load,
    load_round,
    note,
    parts,
    people_of,
    step,
    tell,
)
from services.activities.proposals.commands.writing import convert
from services.activities.proposals.domain.life import (
    ProposalMove,
    ProposalState,
    after,
)
from services.activities.proposals.domain.screening import ScreeningFinding, check_screening
from services.activities.proposals.domain.signing import merged_signers
from services.activities.proposals.queries.finding import next_number
from services.activities.proposals.tables import Proposal, ProposalSigner
from services.activities.suggestions.commands.handling import give_back
from shared.calendar.entered import check_days
from shared.contracts.activities import (
    ProposalCategory,
    ProposalDeclined,
    ProposalFiled,
    ProposalMerged,
    ProposalReturned,
)
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller


@dataclass(frozen=True)
class Screening:
    """A finding with what it needs: the reason, the day of the talk, the other proposal."""

    finding: ScreeningFinding
    reason: str | None = None
    talked_on: date | None = None
    into: UUID | None = None
    category: ProposalCategory | None = None


async def screen(tx: Transaction, caller: Caller, proposal_id: UUID, found: Screening) -> Proposal:
    """File it, merge it, let it go on as a suggestion, send it back, or decline it."""
    check_screening(
        found.finding,
        found.reason,
        has_talk=found.talked_on is not None,
        has_target=found.into is not None,
    )
    if found.finding is ScreeningFinding.MERGED and found.into is not None:
        return await merge(tx, caller, proposal_id, found.into)
    proposal = await load(tx, proposal_id)
    if found.category is not None:
        proposal.category = found.category.value
    if found.finding is ScreeningFinding.FILED:
        await file(tx, caller, proposal)
    elif found.finding is ScreeningFinding.CONVERTED:
        await convert(tx, caller, proposal, found.reason or "")
    elif found.finding is ScreeningFinding.RETURNED:
        await _send_back(tx, caller, proposal, found)
    else:
        await _decline(tx, caller, proposal, found)
    await note(tx, proposal, AuditAct.PROPOSAL_SCREENED, screening=found.finding.value)
    return proposal


async def file(tx: Transaction, caller: Caller, proposal: Proposal) -> None:
    """File it under the next number of its round; the principal is told."""
    await put_on_file(tx, caller, proposal)
    found = await parts(tx, proposal)
    tell(tx, by(caller), proposal, ProposalFiled, concerns=people_of(found, caller.person_id))


async def put_on_file(tx: Transaction, caller: Caller, proposal: Proposal) -> None:
    """Give it its number, and take the step."""
    after(ProposalState(proposal.state), ProposalMove.FILE)
    await load_round(tx, proposal.round_id)  # two at once would take one number
    proposal.number = await next_number(tx, proposal.round_id)
    _screened(tx, caller, proposal, None)
    await step(tx, by(caller), proposal, ProposalMove.FILE, {"number": str(proposal.number)})


async def merge(tx: Transaction, caller: Caller, proposal_id: UUID, into_id: UUID) -> Proposal:
    """Let it go on as part of another of its round, which keeps every author (D3)."""
    # In one order, so that two merges never wait for each other.
    rows = {one: await load(tx, one) for one in sorted({proposal_id, into_id})}
    proposal, target = rows[proposal_id], rows[into_id]
    if proposal.id == target.id or proposal.round_id != target.round_id:
        raise NotFound("没有找到要并入的提案：只能并入同一次征集的另一件提案。")
    after(ProposalState(proposal.state), ProposalMove.MERGE)
    after(ProposalState(target.state), ProposalMove.ABSORB)
    coming = await parts(tx, proposal)
    await _keep_signers(tx, proposal, target)
    proposal.merged_into = target.id
    _screened(tx, caller, proposal, None)
    await step(tx, by(caller), proposal, ProposalMove.MERGE, {"into": target.title})
    await step(tx, by(caller), target, ProposalMove.ABSORB, {"from": proposal.title})
    tell(
        tx,
        by(caller),
        proposal,
        ProposalMerged,
        into_id=target.id,
        into_matter=target.title,
        concerns=people_of(coming, caller.person_id),
    )
    await note(tx, proposal, AuditAct.PROPOSAL_SCREENED, screening=ScreeningFinding.MERGED.value)
    return proposal


async def _keep_signers(tx: Transaction, proposal: Proposal, target: Proposal) -> None:
    kept, coming = await parts(tx, target), await parts(tx, proposal)
    before = {row.key: row for row in kept.signers}
    theirs = {row.key: row for row in coming.signers}
    wanted = merged_signers(signers.signers_in(kept), signers.signers_in(coming))
    await tx.session.execute(delete(ProposalSigner).where(ProposalSigner.proposal_id == target.id))
    for place, signer in enumerate(wanted, start=1):
        row = signers.row_of(target, signer, place)
        source = before.get(signer.key) or theirs[signer.key]
        row.answered_on, row.from_paper = source.answered_on, source.from_paper
        row.from_id = source.from_id if signer.key in before else (source.from_id or proposal.id)
        tx.session.add(row)


async def _send_back(tx: Transaction, caller: Caller, proposal: Proposal, found: Screening) -> None:
    _screened(tx, caller, proposal, found.reason)
    await step(tx, by(caller), proposal, ProposalMove.RETURN, {"reason": found.reason or ""})
    concerns = people_of(await parts(tx, proposal), caller.person_id)
    tell(tx, by(caller), proposal, ProposalReturned, concerns=concerns)


async def _decline(tx: Transaction, caller: Caller, proposal: Proposal, found: Screening) -> None:
    check_days(tx.today, ("提交日期", proposal.submitted_on), ("谈话日期", found.talked_on))
    proposal.talked_on = found.talked_on
    _screened(tx, caller, proposal, found.reason)
    await step(tx, by(caller), proposal, ProposalMove.DECLINE, {"reason": found.reason or ""})
    await give_back(tx, caller, proposal.id)
    concerns = people_of(await parts(tx, proposal), caller.person_id)
    tell(tx, by(caller), proposal, ProposalDeclined, concerns=concerns)


def _screened(tx: Transaction, caller: Caller, proposal: Proposal, reason: str | None) -> None:
    proposal.screened_on, proposal.screened_by_name = tx.today, caller.name
    proposal.screen_reason = reason
