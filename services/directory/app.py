"""The directory put together."""

from services.directory.access import timers as access_timers
from services.directory.access.api import (
    accounts,
    external,
    gate,
    hand_outs,
    me,
    rule,
    second_factor,
    sessions,
    site,
)
from services.directory.audit import api as audit
from services.directory.consent.api import own as own_consents
from services.directory.consent.api import staff as consents
from services.directory.consent.api import texts as consent_texts
from services.directory.groups import api as groups
from services.directory.isolation import api as isolation
from services.directory.mergers import api as mergers
from services.directory.own_data import timers as own_data_timers
from services.directory.own_data.api import county as data_requests
from services.directory.own_data.api import own as own_data
from services.directory.people.api import (
    corrections,
    lookups,
    mail,
    membership,
    moves,
    own,
    search,
    staff,
)
from services.directory.permissions import ACT_LABELS, ALLOWED
from services.directory.records import timers as record_timers
from services.directory.records.api import county, record
from services.directory.roles import timers as role_timers
from services.directory.roles.api import approvers, grants, hand_overs, kinds, offices
from services.directory.roster import timers as roster_timers
from services.directory.roster.api import imports as roster_imports
from services.directory.roster.api import rows as roster_rows
from services.directory.settings import api as settings
from services.directory.snapshots import snapshots
from services.directory.units.api import acting, reading
from shared.audit.timers import timers_for
from shared.contracts.directory import (
    CertificateExpiring,
    ConsentGiven,
    ConsentWithdrawn,
    DataErased,
    DataRequested,
    DirectoryCheckpointMade,
    RoleEnded,
    RoleExpiring,
    RoleGranted,
    RoleHandedOver,
    RoleHandOverUndone,
    StaffChanged,
    StaffFileOpened,
    StaffJoined,
    StaffTransferred,
    TermExpiring,
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
        TermExpiring,
        CertificateExpiring,
        StaffJoined,
        StaffChanged,
        StaffTransferred,
        StaffFileOpened,
        RoleGranted,
        RoleEnded,
        RoleExpiring,
        RoleHandedOver,
        RoleHandOverUndone,
        ConsentGiven,
        ConsentWithdrawn,
        DataRequested,
        DataErased,
        DirectoryCheckpointMade,
    ),
    subscriptions=Subscriptions("directory"),
    routers=(
        rights_router(ALLOWED, ACT_LABELS),
        gate.open_router,
        site.open_router,
        sessions.open_router,
        external.open_router,
        external.linking_router,
        me.open_router,
        second_factor.open_router,
        hand_outs.open_router,
        accounts.open_router,
        sessions.router,
        me.router,
        own.router,
        second_factor.router,
        external.router,
        accounts.router,
        rule.router,
        audit.own_router,
        own_consents.router,
        own_data.router,
        data_requests.router,
        consents.router,
        consent_texts.router,
        audit.router,
        county.router,  # before the units, whose ids would take its place
        reading.router,
        acting.router,
        record.router,
        groups.router,
        mergers.router,
        settings.router,
        search.router,  # before what takes `/people/{person_id}`
        lookups.router,
        staff.router,
        moves.router,
        membership.router,
        corrections.router,
        mail.router,
        offices.router,  # before the roles, whose ids would take their place
        kinds.router,
        grants.router,
        isolation.router,
        hand_overs.router,
        approvers.router,
        roster_imports.router,
        roster_rows.router,
    ),
    timers=(
        *access_timers.timers,
        *role_timers.timers,
        *record_timers.timers,
        *own_data_timers.timers,
        *roster_timers.timers,
        *timers_for("directory"),
    ),
    snapshots=snapshots,
    seals=True,
)
