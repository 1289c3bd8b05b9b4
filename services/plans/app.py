"""The plans service put together."""

from services.plans.calendar import api as calendar
from services.plans.cascade import api as cascade
from services.plans.files import api as files
from services.plans.people import subscriptions
from services.plans.plan_import import api as plan_import
from services.plans.tasks import api as tasks
from services.plans.tasks import timers
from services.plans.waiting import api as waiting
from services.plans.work_plans import api as work_plans
from shared.contracts import plans as contracts
from shared.contracts.catalogue import events_of
from shared.service import Service

service = Service(
    name="plans",
    title="工会通 · 计划",
    publishes=events_of(contracts),
    subscriptions=subscriptions,
    routers=(
        waiting.router,
        plan_import.router,
        work_plans.router,
        cascade.county_router,
        cascade.school_router,
        tasks.router,
        calendar.router,
        files.router,
    ),
    timers=timers.timers,
)
