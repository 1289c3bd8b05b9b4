"""A whole list that was decided, paid and signed for on paper, entered afterwards (补录)."""

from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.campaigns.commands.deciding import sign_on_paper
from services.welfare.campaigns.commands.paying import give, sign_for
from services.welfare.campaigns.commands.steps import campaign_of, load_list, move_lists, tell_list
from services.welfare.campaigns.commands.submitting import hand_in
from services.welfare.campaigns.domain.life import ListMove, ListState
from services.welfare.campaigns.tables import CampaignList
from services.welfare.relief.commands.recording import Paper, PaymentMissing
from shared import audit
from shared.contracts.welfare import CampaignListApproved, CampaignListPaid
from shared.database import Transaction
from shared.web.identity import Caller


async def record(tx: Transaction, caller: Caller, list_id: UUID, paper: Paper) -> CampaignList:
    """Take a written list through all its steps; told is only where it stands now.

    Raises:
        PaymentMissing: signed for, but not paid.
        What each of the steps raises.

    """
    if paper.receipted_on is not None and paper.payment is None:
        raise PaymentMissing("填写了签收日期，还要填写发放日期和方式。")
    of_list = await load_list(tx, list_id)
    campaign = await campaign_of(tx, of_list)
    await hand_in(tx, caller, campaign, [of_list])
    await sign_on_paper(tx, caller, campaign, of_list, paper.slip)
    signed = {
        "signed_by": paper.slip.signed_by,
        "signed_on": paper.slip.signed_on.isoformat(),
    }
    await move_lists(tx, caller, [of_list], ListMove.APPROVE, signed)
    people: tuple[UUID, ...] = ()
    if paper.payment is not None:
        people = (await give(tx, caller, campaign, [of_list], paper.payment))[of_list.id]
    if paper.receipted_on is not None:
        await sign_for(tx, caller, campaign, of_list, paper.receipted_on)  # tells that it is
    act, union = AuditAct.CAMPAIGN_LIST_RECORDED, of_list.union_id
    await audit.record(tx, audit.Entry(act=act, union_id=union, subject_id=of_list.id))
    if of_list.state == ListState.PAID:
        tell_list(tx, campaign, of_list, CampaignListPaid, concerns=people)
    elif of_list.state == ListState.APPROVED:
        tell_list(tx, campaign, of_list, CampaignListApproved)
    return of_list
