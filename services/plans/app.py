"""The plans service put together."""

from services.plans.cascade.api import county, progress, school
from services.plans.files import api as files
from services.plans.people import subscriptions
from services.plans.plan_import.api import routes as plan_import
from services.plans.settings import api as settings
from services.plans.tasks import timers
from services.plans.tasks.api import routes as tasks
from services.plans.waiting import api as waiting
from services.plans.work_plans.api import routes as work_plans
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
        county.router,
        progress.router,
        school.router,
        tasks.router,
        settings.router,
        files.router,
    ),
    timers=timers.timers,
)
