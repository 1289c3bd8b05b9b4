"""Notifications put together from its capabilities."""

from services.notifications import people
from services.notifications.channels import timers as channel_timers
from services.notifications.channels.api import channels, deliveries, preferences
from services.notifications.inbox import timers as inbox_timers
from services.notifications.inbox.api import live, notices, stream
from services.notifications.permissions import ACT_LABELS, ALLOWED
from services.notifications.telling import handlers
from services.notifications.telling import timers as telling_timers
from shared.contracts.directory import DirectoryCheckpointMade
from shared.contracts.plans import PlansCheckpointMade
from shared.contracts.welfare import WelfareCheckpointMade
from shared.messaging.reconciling import hear_checkpoints
from shared.messaging.subscriptions import Subscriptions
from shared.service import Service
from shared.web.rights import rights_router

subscriptions = Subscriptions("notifications")
subscriptions.include(people.subscriptions)
subscriptions.include(handlers.subscriptions)
hear_checkpoints(subscriptions, DirectoryCheckpointMade, PlansCheckpointMade, WelfareCheckpointMade)

service = Service(
    name="notifications",
    title="工会通：通知",
    publishes=(),
    subscriptions=subscriptions,
    routers=(
        rights_router(ALLOWED, ACT_LABELS),
        stream.router,
        notices.router,
        channels.router,
        deliveries.router,
        preferences.router,
    ),
    timers=(*inbox_timers.timers, *telling_timers.timers, *channel_timers.timers),
    background=(live.keep_live,),
)
