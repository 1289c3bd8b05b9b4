"""What the clock asks across counties, as the role that sees ids and days and nothing else."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select, text

from services.directory.roles.tables import HandOver, RoleGrant
from shared.database import Database


async def counties_with_ends(database: Database) -> Sequence[UUID]:
    """Counties in which a term ends some day that nobody has been told of."""
    return await _counties(
        database,
        lambda today: select(RoleGrant.county_id).where(
            RoleGrant.last_day >= today, ~RoleGrant.end_told
        ),
    )


async def counties_with_hand_overs(database: Database) -> Sequence[UUID]:
    """Counties in which a hand-over waits for its day."""
    return await _counties(
        database,
        lambda today: select(HandOver.county_id).where(
            HandOver.day <= today, HandOver.announced_at.is_(None), HandOver.undone_at.is_(None)
        ),
    )


async def _counties(database: Database, found: Callable[[date], Select[UUID]]) -> Sequence[UUID]:
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        return (await tx.session.scalars(found(tx.today).distinct())).all()
