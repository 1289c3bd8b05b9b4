"""The directory put together."""

from services.directory.access import timers
from services.directory.access.api import accounts, gate, me, sessions
from services.directory.isolation import api as isolation
from services.directory.people.api import mail, own, staff
from services.directory.roles.api import grants
from services.directory.units import api as units
from shared.audit.timers import timers_for
from shared.contracts.directory import (
    RoleEnded,
    RoleGranted,
    StaffChanged,
    StaffJoined,
    UnionChanged,
    UnionRegistered,
)
from shared.messaging.subscriptions import Subscriptions
from shared.service import Service

service = Service(
    name="directory",
    title="工会通 · 单位与人员",
    publishes=(
        UnionRegistered,
        UnionChanged,
        StaffJoined,
        StaffChanged,
        RoleGranted,
        RoleEnded,
    ),
    subscriptions=Subscriptions("directory"),
    routers=(
        gate.open_router,
        sessions.open_router,
        me.open_router,
        accounts.open_router,
        sessions.router,
        me.router,
        own.router,
        accounts.router,
        units.router,
        staff.router,
        mail.router,
        grants.router,
        isolation.router,
    ),
    timers=(*timers.timers, *timers_for("directory")),
    seals=True,
)
