"""The plans service put together."""

from services.plans import people
from services.plans.calendar import timers as calendar_timers
from services.plans.cascade.api import county, progress, school, wall_sheet
from services.plans.decided import handlers as decided_handlers
from services.plans.evidence import api as evidence
from services.plans.evidence import handlers as evidence_handlers
from services.plans.files import api as files
from services.plans.permissions import ACT_LABELS, ALLOWED
from services.plans.plan_import.api import routes as plan_import
from services.plans.settings import api as settings
from services.plans.tasks import handlers, timers
from services.plans.tasks.api import export
from services.plans.tasks.api import routes as tasks
from services.plans.waiting import api as waiting
from services.plans.work_plans.api import routes as work_plans
from shared.contracts import plans as contracts
from shared.contracts.catalogue import events_of
from shared.contracts.directory import DirectoryCheckpointMade
from shared.messaging.reconciling import hear_checkpoints
from shared.messaging.subscriptions import Subscriptions
from shared.service import Service
from shared.web.rights import rights_router

subscriptions = Subscriptions("plans")
subscriptions.include(people.subscriptions)
subscriptions.include(handlers.subscriptions)
subscriptions.include(evidence_handlers.subscriptions)
subscriptions.include(decided_handlers.subscriptions)

hear_checkpoints(subscriptions, DirectoryCheckpointMade)

service = Service(
    name="plans",
    title="工会通 · 计划",
    publishes=events_of(contracts),
    subscriptions=subscriptions,
    routers=(
        rights_router(ALLOWED, ACT_LABELS),
        waiting.router,
        plan_import.router,
        work_plans.router,
        county.router,
        wall_sheet.router,
        progress.router,
        school.router,
        export.router,  # before the tasks, whose ids would take its place
        tasks.router,
        evidence.router,
        settings.router,
        files.router,
    ),
    timers=(*timers.timers, *calendar_timers.timers),
)
