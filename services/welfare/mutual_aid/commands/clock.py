"""What the clock does: chairs learn that a cover ends, people that papers are due; once each."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, text

from services.welfare.mutual_aid.domain.claims import ClaimState
from services.welfare.mutual_aid.domain.covers import FIGURES, FigureName
from services.welfare.mutual_aid.queries.reading import figures, renewal_of
from services.welfare.mutual_aid.tables import Cover, CoverClaim, CoverEntry, CoverRoster
from shared.contracts.welfare import MutualAidClaimDue, MutualAidRenewalDue
from shared.database import Database, Transaction
from shared.tenancy import Scope

_AS_TIMER = text("SELECT set_config('role', current_database() || '_timer', true)")


async def counties_due(database: Database) -> Sequence[UUID]:
    """Counties with a cover that may be near its end, or with papers that are due."""
    async with database.transaction(None) as tx:
        await tx.session.execute(_AS_TIMER)
        furthest = tx.today + timedelta(days=FIGURES[FigureName.RENEWAL_DAYS].most)
        ending = await tx.session.scalars(
            select(CoverRoster.county_id)
            .where(CoverRoster.told_at.is_(None))
            .where(CoverRoster.last_day.between(tx.today, furthest))
            .distinct()
        )
        due = await tx.session.scalars(
            select(CoverClaim.county_id)
            .where(CoverClaim.state == ClaimState.STARTED, CoverClaim.reminded_at.is_(None))
            .where(CoverClaim.remind_on <= tx.today)
            .distinct()
        )
        return sorted({*ending, *due})


async def advance_county(database: Database, county_id: UUID) -> None:
    async with database.transaction(Scope(county_id=county_id)) as tx:
        await _renewals(tx)
        await _claims(tx)


async def _renewals(tx: Transaction) -> None:
    """The chair is told, unless the next period is there already."""
    days = (await figures(tx))[FigureName.RENEWAL_DAYS]
    rows = await tx.session.scalars(
        select(CoverRoster)
        .where(CoverRoster.told_at.is_(None))
        .where(CoverRoster.last_day.between(tx.today, tx.today + timedelta(days=days)))
        .order_by(CoverRoster.id)
        .with_for_update(skip_locked=True)
    )
    for roster in rows.all():
        roster.told_at = tx.now
        if await renewal_of(tx, roster.cover_id) is not None:
            continue
        roster.version += 1
        cover = await tx.session.get_one(Cover, roster.cover_id)
        tx.publish(
            MutualAidRenewalDue(
                occurred_at=tx.now,
                county_id=roster.county_id,
                union_id=roster.union_id,
                subject_id=roster.id,
                version=roster.version,
                title=cover.name,
                due_on=cover.last_day,
            )
        )


async def _claims(tx: Transaction) -> None:
    rows = await tx.session.scalars(
        select(CoverClaim)
        .where(CoverClaim.state == ClaimState.STARTED, CoverClaim.reminded_at.is_(None))
        .where(CoverClaim.remind_on <= tx.today)
        .order_by(CoverClaim.id)
        .with_for_update(skip_locked=True)
    )
    for claim in rows.all():
        claim.reminded_at = tx.now
        entry = await tx.session.get_one(CoverEntry, claim.entry_id)
        if entry.person_id is None:
            continue
        claim.version += 1
        tx.publish(
            MutualAidClaimDue(
                occurred_at=tx.now,
                county_id=claim.county_id,
                union_id=claim.union_id,
                subject_id=claim.id,
                version=claim.version,
                due_on=claim.due_on,
                concerns=(entry.person_id,),
            )
        )
