"""How the directory's subjects stand, for services whose copies have to be filled or compared."""

from services.directory.people.commands import staff
from services.directory.people.tables import Person
from services.directory.roles.commands import grants
from services.directory.roles.tables import RoleGrant
from services.directory.units import commands as units
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
from shared.messaging.snapshots import Snapshot, Snapshots

snapshots = Snapshots(
    county_ids,
    (
        Snapshot((UnionRegistered, UnionChanged), TradeUnion, "union_id", units.tell_as_they_stand),
        Snapshot((StaffJoined, StaffChanged), Person, "person_id", staff.tell_as_they_stand),
        Snapshot((RoleGranted, RoleEnded), RoleGrant, "role_id", grants.tell_as_they_stand),
    ),
)
