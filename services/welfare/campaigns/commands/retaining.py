"""What of a campaign's list is personal: copied for its people, and emptied when time is over."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, false, func, or_, select, update

from services.welfare.campaigns.domain.kinds import CareGroup
from services.welfare.campaigns.domain.life import (
    LIST_EDITABLE,
    LIST_STATE_LABELS,
    RESERVED,
    CampaignState,
    ListState,
)
from services.welfare.campaigns.queries.reading import own_lines, place_of_card, steps_of
from services.welfare.campaigns.tables import Campaign, CampaignLine, CampaignList, CampaignMoney
from services.welfare.openings.queries import openings_of
from services.welfare.people import unions_by_id
from services.welfare.relief.domain.kinds import FORM_LABELS, Form
from services.welfare.retention.subjects import Expired, Holding
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.masking import mask_name
from shared.money import yuan_words
from shared.retention.clock import begin_of
from shared.retention.rules import Limits
from shared.sealing import Keyring

_CLOSED = (ListState.SETTLED, ListState.TAKEN_BACK)
_KEPT_FACTS = frozenset({"paid_on", "paid_by", "receipted_on", "reversed_on", "not_yet"})
_ERASED_KEY = "erased:"
# Nothing was given by it: cancelled, or never handed in before its campaign had ended.
_NOT_GIVEN = or_(
    CampaignList.state == ListState.CANCELLED,
    and_(CampaignList.state.in_(LIST_EDITABLE), Campaign.state == CampaignState.CLOSED),
)
_FINISHED = or_(CampaignList.state.in_(_CLOSED), _NOT_GIVEN)


class RetainedLists:
    """Amounts, days and who decided stay, as the accounts need them; who stood on it does not."""

    label = "集中慰问名单"

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """Settled or taken back years ago, or given up."""
        named = select(CampaignLine.list_id).where(
            ~CampaignLine.recipient_key.startswith(_ERASED_KEY)
        )
        rows = await tx.session.execute(
            select(CampaignList, Campaign)
            .join(Campaign, Campaign.id == CampaignList.campaign_id)
            .where(CampaignList.id.in_(named))
            .where(
                or_(
                    and_(
                        CampaignList.state.in_(_CLOSED),
                        CampaignList.changed_at < begin_of(limits.closed_before),
                    ),
                    and_(
                        _NOT_GIVEN,
                        CampaignList.changed_at < begin_of(limits.refused_before),
                        Campaign.changed_at < begin_of(limits.refused_before),
                    ),
                )
            )
            .order_by(CampaignList.id)
        )
        return [
            Expired(
                each.id,
                each.union_id,
                f"{campaign.title}名单（{LIST_STATE_LABELS[ListState(each.state)]}）",
                each.changed_at.astimezone(CHINA).date(),
            )
            for each, campaign in rows
        ]

    async def erase(self, tx: Transaction, ids: Collection[UUID], _by: UUID) -> int:
        lines = await _not_erased(tx, CampaignLine.list_id.in_(ids))
        await _empty(tx, lines)
        rows = await tx.session.scalars(select(CampaignList).where(CampaignList.id.in_(ids)))
        for each in rows.all():
            each.reason = None
            for step in await steps_of(tx, each.campaign_id, each.id):
                step.facts = {
                    name: said for name, said in step.facts.items() if name in _KEPT_FACTS
                }
            for opening in await openings_of(tx, each.id):
                opening.reason = ""
        await tx.session.flush()
        return len(lines)

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], _by: UUID
    ) -> int:
        """Of a list that others stand on, too, only the person's own line.

        What counts towards this year's goods, or in a campaign that goes on, stays for the list.
        The reasons of its steps go: free words, which may tell of the person.
        """
        going_on = select(Campaign.id).where(Campaign.state == CampaignState.OPEN)
        counts = and_(
            CampaignLine.state.in_(RESERVED),
            or_(
                func.coalesce(CampaignLine.goods_year >= tx.today.year, false()),
                CampaignLine.campaign_id.in_(going_on),
            ),
        )
        mine = await _not_erased(
            tx,
            and_(CampaignLine.person_id == person_id, CampaignLine.list_id.not_in(kept), ~counts),
        )
        await _empty(tx, mine)
        their = {line.list_id for line in mine}
        rows = await tx.session.scalars(select(CampaignList).where(CampaignList.id.in_(their)))
        for each in rows.all():
            each.reason = None
            for step in await steps_of(tx, each.campaign_id, each.id):
                step.facts = {name: said for name, said in step.facts.items() if name != "reason"}
        await tx.session.flush()
        return len(mine)

    async def copy(self, tx: Transaction, person_id: UUID, keyring: Keyring) -> Holding:
        """What the person was given; that somebody had thought of them is nobody's promise."""
        found = await own_lines(tx, person_id)
        unions = await unions_by_id(tx, {line.union_id for line, _list, _campaign in found})
        return Holding(
            "集中慰问",
            ("单位", "活动", "形式", "金额", "发放日期", "签收日期", "开户银行", "银行卡号"),
            [
                (
                    unions[line.union_id].short_name if line.union_id in unions else "",
                    campaign.title if campaign else "",
                    FORM_LABELS[Form(campaign.form)] if campaign else "",
                    yuan_words(line.cents),
                    chinese_date(line.paid_on) if line.paid_on else "",
                    chinese_date(line.receipted_on) if line.receipted_on else "",
                    line.bank or "",
                    keyring.open(line.card_sealed, place_of_card(line.id))
                    if line.card_sealed
                    else "",
                )
                for line, _list, campaign in found
            ],
        )


async def _empty(tx: Transaction, lines: Sequence[CampaignLine]) -> None:
    """Neither who, nor why, nor where the money went, nor why it came back."""
    ids = [line.id for line in lines]
    await tx.session.execute(
        update(CampaignMoney).where(CampaignMoney.line_id.in_(ids)).values(reason="")
    )
    for line in lines:
        line.person_id = None
        line.recipient_name = mask_name(line.recipient_name)
        line.recipient_key = f"{_ERASED_KEY}{line.id}"
        line.reason = CareGroup.HOLIDAY.value
        line.card_sealed = line.bank = line.reversed_reason = None


async def _not_erased(tx: Transaction, where: ColumnElement[bool]) -> Sequence[CampaignLine]:
    """Lines of finished lists that still name somebody, locked."""
    finished = (
        select(CampaignList.id)
        .join(Campaign, Campaign.id == CampaignList.campaign_id)
        .where(_FINISHED)
    )
    rows = await tx.session.scalars(
        select(CampaignLine)
        .where(where, CampaignLine.list_id.in_(finished))
        .where(~CampaignLine.recipient_key.startswith(_ERASED_KEY))
        .order_by(CampaignLine.id)
        .with_for_update()
    )
    return rows.all()
