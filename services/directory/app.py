"""The directory put together."""

from services.directory.access import timers
from services.directory.access.api import accounts, gate, me, sessions
from services.directory.isolation import api as isolation
from services.directory.people.api import mail, own, staff
from services.directory.permissions import ACT_LABELS, ALLOWED
from services.directory.roles import timers as role_timers
from services.directory.roles.api import approvers, figures, grants, hand_overs, kinds, offices
from services.directory.units import api as units
from shared.audit.timers import timers_for
from shared.contracts.directory import (
    RoleEnded,
    RoleExpiring,
    RoleGranted,
    RoleHandedOver,
    RoleHandOverUndone,
    StaffChanged,
    StaffJoined,
    UnionChanged,
    UnionRegistered,
)
from shared.messaging.subscriptions import Subscriptions
from shared.service import Service
from shared.web.rights import rights_router

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
        RoleExpiring,
        RoleHandedOver,
        RoleHandOverUndone,
    ),
    subscriptions=Subscriptions("directory"),
    routers=(
        rights_router(ALLOWED, ACT_LABELS),
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
        offices.router,  # before the roles, whose ids would take their place
        figures.router,
        kinds.router,
        grants.router,
        isolation.router,
        hand_overs.router,
        approvers.router,
    ),
    timers=(*timers.timers, *role_timers.timers, *timers_for("directory")),
    seals=True,
)
