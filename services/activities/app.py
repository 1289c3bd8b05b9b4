"""The activities service put together."""

from services.activities import people
from services.activities.audit import api as audit
from services.activities.notices import handlers, timers
from services.activities.notices.api import notices, objections, rules
from services.activities.permissions import ACT_LABELS, ALLOWED
from services.activities.waiting import api as waiting
from shared.audit.timers import timers_for
from shared.contracts import activities as contracts
from shared.contracts.catalogue import events_of
from shared.contracts.directory import DirectoryCheckpointMade
from shared.contracts.plans import PlansCheckpointMade
from shared.messaging.reconciling import hear_checkpoints
from shared.messaging.subscriptions import Subscriptions
from shared.service import Service
from shared.web.rights import rights_router

NAME = "activities"

subscriptions = Subscriptions(NAME)
subscriptions.include(people.subscriptions)
subscriptions.include(handlers.subscriptions)
hear_checkpoints(subscriptions, DirectoryCheckpointMade, PlansCheckpointMade)

service = Service(
    name=NAME,
    title="工会通 · 公示与活动",
    publishes=events_of(contracts),
    subscriptions=subscriptions,
    routers=(
        rights_router(ALLOWED, ACT_LABELS),
        waiting.router,
        audit.own_router,
        audit.router,
        rules.router,
        notices.router,
        objections.router,
        objections.in_person,
    ),
    timers=(*timers.timers, *timers_for(NAME)),
)
