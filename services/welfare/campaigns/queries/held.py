"""What is left of a budget, and what people had of holiday goods, over all lists of the county."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import func, select, text

from services.welfare.campaigns.domain.life import RESERVED
from services.welfare.campaigns.domain.money import FIGURES, FigureName
from services.welfare.campaigns.queries.reading import festival_clauses
from services.welfare.campaigns.tables import CampaignLine
from services.welfare.settings.queries import counting
from shared.database import Transaction

_AS_INDEX = text("SELECT set_config('role', current_database() || '_county_index', true)")
_AS_ONESELF = text("SELECT set_config('role', 'none', true)")


async def figures(tx: Transaction) -> dict[FigureName, int]:
    return await counting(tx, FIGURES)


async def lock(tx: Transaction, what: str) -> None:
    """Let nobody else promise anything of this until the transaction ends."""
    await tx.session.execute(
        select(func.pg_advisory_xact_lock(func.hashtextextended(f"campaign:{what}", 0)))
    )


async def held_of_budget(tx: Transaction, campaign_id: UUID, besides: Collection[UUID] = ()) -> int:
    """The cents that other lists of the campaign have asked for or were given.

    Only the sum leaves: other unions' rows are seen by a named role, and only these columns.
    """
    await tx.session.flush()
    await tx.session.execute(_AS_INDEX)
    total = await tx.session.scalar(
        select(func.coalesce(func.sum(CampaignLine.cents), 0)).where(
            CampaignLine.campaign_id == campaign_id,
            CampaignLine.state.in_(RESERVED),
            CampaignLine.list_id.not_in(besides),
        )
    )
    await tx.session.execute(_AS_ONESELF)
    return int(total or 0)


async def goods_had(
    tx: Transaction, keys: Collection[str], year: int, besides: Collection[UUID]
) -> dict[str, int]:
    """The cents of holiday goods that each person has or was promised in a year, by any union."""
    await tx.session.flush()
    await tx.session.execute(_AS_INDEX)
    rows = await tx.session.execute(
        select(CampaignLine.recipient_key, func.sum(CampaignLine.cents))
        .where(
            CampaignLine.recipient_key.in_(keys),
            CampaignLine.goods_year == year,
            CampaignLine.state.in_(RESERVED),
            CampaignLine.list_id.not_in(besides),
        )
        .group_by(CampaignLine.recipient_key)
    )
    found = {key: int(cents) for key, cents in rows}
    await tx.session.execute(_AS_ONESELF)
    return found


async def elsewhere_in(
    tx: Transaction, campaign_id: UUID, keys: Collection[str], besides: UUID
) -> set[str]:
    """Those of the people who stand on another list of the same campaign."""
    await tx.session.flush()
    await tx.session.execute(_AS_INDEX)
    rows = await tx.session.scalars(
        select(CampaignLine.recipient_key).where(
            CampaignLine.campaign_id == campaign_id,
            CampaignLine.recipient_key.in_(keys),
            CampaignLine.list_id != besides,
        )
    )
    found = set(rows)
    await tx.session.execute(_AS_ONESELF)
    return found


async def clauses_on(tx: Transaction, day: date) -> frozenset[str]:
    """The holidays beside the legal ones whose clause counts on a day."""
    latest = {row.name: row.clause for row in await festival_clauses(tx) if row.valid_from <= day}
    return frozenset(name for name, clause in latest.items() if clause)
