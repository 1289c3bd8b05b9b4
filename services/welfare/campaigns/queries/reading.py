"""Campaigns, the lists in them and their lines."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import func, or_, select

from services.welfare.campaigns.domain.life import GIVEN, RESERVED, CampaignState, LineState
from services.welfare.campaigns.tables import (
    Campaign,
    CampaignLine,
    CampaignList,
    CampaignStep,
    FestivalClause,
)
from shared.database import Transaction
from shared.errors import NotFound


def place_of_card(line_id: UUID) -> str:
    """Where the number of a bank card is sealed: bound to its row."""
    return f"campaign_line.card:{line_id}"


async def get_campaign(tx: Transaction, campaign_id: UUID) -> Campaign:
    """One campaign.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(Campaign, campaign_id)
    if found is None:
        raise NotFound
    return found


async def get_list(tx: Transaction, list_id: UUID) -> CampaignList:
    """One union's list.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(CampaignList, list_id)
    if found is None:
        raise NotFound
    return found


async def campaigns_of(
    tx: Transaction, year: int, unions: Collection[UUID] | None
) -> Sequence[Campaign]:
    """The campaigns of a year, the latest first.

    For a union its own and the county's in which it takes part; without unions the scope's.
    """
    statement = select(Campaign).where(Campaign.year == year)
    if unions is not None:
        taking_part = select(CampaignList.campaign_id).where(CampaignList.union_id.in_(unions))
        statement = statement.where(
            or_(Campaign.union_id.in_(unions), Campaign.id.in_(taking_part))
        )
    rows = await tx.session.scalars(
        statement.order_by(Campaign.made_at.desc(), Campaign.id.desc()).limit(200)
    )
    return rows.all()


async def lists_of(
    tx: Transaction, campaign_ids: Collection[UUID], unions: Collection[UUID] | None = None
) -> Sequence[CampaignList]:
    """The lists in these campaigns, of some unions or of all of the scope."""
    statement = select(CampaignList).where(CampaignList.campaign_id.in_(campaign_ids))
    if unions is not None:
        statement = statement.where(CampaignList.union_id.in_(unions))
    return (await tx.session.scalars(statement.order_by(CampaignList.id))).all()


async def lines_of(tx: Transaction, list_id: UUID) -> Sequence[CampaignLine]:
    """The lines of a list in their order."""
    rows = await tx.session.scalars(
        select(CampaignLine)
        .where(CampaignLine.list_id == list_id)
        .order_by(CampaignLine.place, CampaignLine.id)
    )
    return rows.all()


async def lines_of_many(tx: Transaction, list_ids: Collection[UUID]) -> Sequence[CampaignLine]:
    """The lines of many lists in one question."""
    rows = await tx.session.scalars(
        select(CampaignLine)
        .where(CampaignLine.list_id.in_(list_ids))
        .order_by(CampaignLine.list_id, CampaignLine.place, CampaignLine.id)
    )
    return rows.all()


async def steps_of(
    tx: Transaction, campaign_id: UUID, list_id: UUID | None
) -> Sequence[CampaignStep]:
    """What happened to a campaign itself, or to one list in it."""
    rows = await tx.session.scalars(
        select(CampaignStep)
        .where(CampaignStep.campaign_id == campaign_id)
        .where(CampaignStep.list_id == list_id if list_id else CampaignStep.list_id.is_(None))
        .order_by(CampaignStep.made_at, CampaignStep.id)
    )
    return rows.all()


@dataclass
class ListSum:
    """How many lines a list has in each state, and how much money that is."""

    counts: dict[LineState, int] = field(default_factory=dict)
    cents: dict[LineState, int] = field(default_factory=dict)

    def count(self, states: Collection[LineState]) -> int:
        return sum(self.counts.get(state, 0) for state in states)

    def sum(self, states: Collection[LineState]) -> int:
        return sum(self.cents.get(state, 0) for state in states)

    @property
    def lines(self) -> int:
        """Lines that stand, given or to be given."""
        return self.count({LineState.LISTED, *RESERVED})

    @property
    def total_cents(self) -> int:
        return self.sum({LineState.LISTED, *RESERVED})

    @property
    def given_cents(self) -> int:
        return self.sum(GIVEN)


async def sums_of(tx: Transaction, list_ids: Collection[UUID]) -> Mapping[UUID, ListSum]:
    """The sums of many lists in one question."""
    found: defaultdict[UUID, ListSum] = defaultdict(ListSum)
    rows = await tx.session.execute(
        select(
            CampaignLine.list_id,
            CampaignLine.state,
            func.count(),
            func.sum(CampaignLine.cents),
        )
        .where(CampaignLine.list_id.in_(list_ids))
        .group_by(CampaignLine.list_id, CampaignLine.state)
    )
    for list_id, state, count, cents in rows:
        found[list_id].counts[LineState(state)] = count
        found[list_id].cents[LineState(state)] = int(cents)
    return found


async def own_lines(
    tx: Transaction, person_id: UUID
) -> Sequence[tuple[CampaignLine, CampaignList | None, Campaign | None]]:
    """What somebody was given in campaigns, the latest first; what came back is not among it."""
    rows = await tx.session.execute(
        select(CampaignLine, CampaignList, Campaign)
        .outerjoin(CampaignList, CampaignList.id == CampaignLine.list_id)
        .outerjoin(Campaign, Campaign.id == CampaignLine.campaign_id)
        .where(CampaignLine.person_id == person_id, CampaignLine.state.in_(GIVEN))
        .order_by(CampaignLine.paid_on.desc(), CampaignLine.id.desc())
    )
    return [(line, of_list, campaign) for line, of_list, campaign in rows]


async def festival_clauses(tx: Transaction) -> Sequence[FestivalClause]:
    """Every clause the county has entered, the newest of a holiday last."""
    rows = await tx.session.scalars(
        select(FestivalClause).order_by(FestivalClause.name, FestivalClause.valid_from)
    )
    return rows.all()


async def tasks_with_campaign(tx: Transaction, task_ids: Collection[UUID]) -> set[UUID]:
    """Those of the tasks that a campaign is to answer which was not given up."""
    rows = await tx.session.scalars(
        select(Campaign.task_id).where(
            Campaign.task_id.in_(task_ids), Campaign.state != CampaignState.CANCELLED
        )
    )
    return {task_id for task_id in rows if task_id is not None}
