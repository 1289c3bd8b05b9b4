"""The directory put together."""

from services.directory.access import timers as access_timers
from services.directory.access.api import accounts, gate, me, sessions
from services.directory.groups import api as groups
from services.directory.isolation import api as isolation
from services.directory.mergers import api as mergers
from services.directory.people.api import mail, own, staff
from services.directory.records import timers as record_timers
from services.directory.records.api import county, record
from services.directory.roles.api import grants
from services.directory.units.api import acting, reading
from shared.audit.timers import timers_for
from shared.contracts.directory import (
    CertificateExpiring,
    RoleEnded,
    RoleGranted,
    StaffChanged,
    StaffJoined,
    TermExpiring,
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
        TermExpiring,
        CertificateExpiring,
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
        county.router,  # before the units, whose ids would take its place
        reading.router,
        acting.router,
        record.router,
        groups.router,
        mergers.router,
        staff.router,
        mail.router,
        grants.router,
        isolation.router,
    ),
    timers=(*access_timers.timers, *record_timers.timers, *timers_for("directory")),
    seals=True,
)
