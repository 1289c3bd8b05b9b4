"""What every act on roles makes sure of: one act at a time in a union, and nothing against it."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import and_, or_, select, text

from services.directory.roles.domain.tenures import SOLE, Tenure, check_together
from services.directory.roles.queries.figures import modes
from services.directory.roles.queries.grants import tenure_of
from services.directory.roles.tables import RoleGrant
from shared.database import Transaction

_HOLD = text(
    "SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest(CAST(:keys AS text[])) key"
)


async def hold_unions_still(tx: Transaction, union_ids: Collection[UUID]) -> None:
    """Let one act at a time change who holds what in a union: an office for one stays for one."""
    await tx.session.execute(_HOLD, {"keys": sorted(f"roles {one}" for one in union_ids)})


async def check_free(tx: Transaction, tenures: Sequence[Tenure]) -> list[str]:
    """Nothing stands against the tenures; what the county wants to be warned of, in sentences.

    Raises:
        AlreadyHeld, SeatTaken, RolesIncompatible.

    """
    there = [tenure_of(grant) for grant in await _near(tx, tenures)]
    return check_together(there, tenures, await modes(tx))


async def locked_grants(tx: Transaction, role_ids: Sequence[UUID]) -> dict[UUID, RoleGrant]:
    """The grants, each held still and as it is now."""
    rows = await tx.session.scalars(
        select(RoleGrant)
        .where(RoleGrant.role_id.in_(role_ids))
        .order_by(RoleGrant.role_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return {grant.role_id: grant for grant in rows}


async def _near(tx: Transaction, tenures: Sequence[Tenure]) -> Sequence[RoleGrant]:
    """What may stand against the tenures: these people's, and offices for one of these unions."""
    rows = await tx.session.scalars(
        select(RoleGrant).where(
            or_(
                RoleGrant.person_id.in_({tenure.person_id for tenure in tenures}),
                and_(
                    RoleGrant.union_id.in_({tenure.union_id for tenure in tenures}),
                    RoleGrant.role.in_(SOLE),
                ),
            )
        )
    )
    return rows.all()
