"""How the directory's subjects stand, for services whose copies have to be filled or compared."""

from collections.abc import Sequence
from uuid import UUID

from services.directory.access.queries import AS_ITSELF, AS_SIGN_IN
from services.directory.people.commands import staff
from services.directory.people.tables import Person
from services.directory.roles.commands import grants
from services.directory.roles.tables import RoleGrant
from services.directory.units.commands import telling as units
from services.directory.units.queries import county_ids
from services.directory.units.tables import TradeUnion
from shared.contracts.directory import (
    RoleEnded,
    RoleGranted,
    StaffChanged,
    StaffJoined,
    UnionChanged,
    UnionRegistered,
)
from shared.database import Transaction
from shared.messaging.snapshots import Snapshot, Snapshots


async def _counties(tx: Transaction) -> Sequence[UUID]:
    """Every county of the installation, by the named role that may see them."""
    await tx.session.execute(AS_SIGN_IN)
    found = await county_ids(tx)
    await tx.session.execute(AS_ITSELF)
    return found


snapshots = Snapshots(
    _counties,
    (
        Snapshot((UnionRegistered, UnionChanged), TradeUnion, "union_id", units.tell_as_they_stand),
        Snapshot((StaffJoined, StaffChanged), Person, "person_id", staff.tell_as_they_stand),
        Snapshot((RoleGranted, RoleEnded), RoleGrant, "role_id", grants.tell_as_they_stand),
    ),
)
