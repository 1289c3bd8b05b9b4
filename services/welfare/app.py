"""The welfare service put together."""

from services.welfare import people
from services.welfare.health_checks import handlers as health_handlers
from services.welfare.health_checks import timers as health_timers
from services.welfare.health_checks.api import routes as health
from services.welfare.health_checks.commands.retaining import RetainedChecks
from services.welfare.health_checks.domain.counting import FIGURES as OF_HEALTH
from services.welfare.mutual_aid import timers as cover_timers
from services.welfare.mutual_aid.api import routes as mutual_aid
from services.welfare.mutual_aid.commands.retaining import RetainedCovers
from services.welfare.mutual_aid.domain.covers import FIGURES as OF_COVER
from services.welfare.permissions import ACT_LABELS, ALLOWED
from services.welfare.proofs import timers as proof_timers
from services.welfare.proofs.api import proofs_router
from services.welfare.proofs.subjects import Subjects
from services.welfare.relief.api import county, proofs, routes, rules
from services.welfare.relief.commands.retaining import RetainedAids
from services.welfare.relief.domain.money import FIGURES as OF_RELIEF
from services.welfare.retention.api.routes import retention_routers
from services.welfare.retention.domain import FIGURES as OF_RETENTION
from services.welfare.retention.handlers import hear_erasures
from services.welfare.retention.subjects import RetainedKinds
from services.welfare.retention.timers import retention_timers
from services.welfare.settings import api as settings
from services.welfare.settings.domain import FigureGroup
from services.welfare.waiting import api as waiting
from shared.audit.timers import timers_for
from shared.contracts import welfare as contracts
from shared.contracts.catalogue import events_of
from shared.contracts.directory import DirectoryCheckpointMade
from shared.messaging.reconciling import hear_checkpoints
from shared.messaging.subscriptions import Subscriptions
from shared.service import Service
from shared.web.rights import rights_router

subscriptions = Subscriptions("welfare")
subscriptions.include(people.subscriptions)
subscriptions.include(health_handlers.subscriptions)

hear_checkpoints(subscriptions, DirectoryCheckpointMade)

# The kinds of matters that have proofs; a capability enters its own here.
PROOF_SUBJECTS: Subjects = {proofs.SUBJECT_KIND: proofs.AidProofs()}

# What is kept of people, and for how long; a capability enters its own here.
RETAINED: RetainedKinds = {
    "aid": RetainedAids(),
    "health_check": RetainedChecks(),
    "cover": RetainedCovers(),
}
hear_erasures(subscriptions, RETAINED)

# The figures that a county may set; a capability enters its own here.
FIGURE_GROUPS = (
    FigureGroup("慰问帮扶", OF_RELIEF),
    FigureGroup("体检", OF_HEALTH),
    FigureGroup("互助保障", OF_COVER),
    FigureGroup("个人信息保存", OF_RETENTION),
)

service = Service(
    name="welfare",
    title="工会通 · 慰问帮扶",
    publishes=events_of(contracts),
    subscriptions=subscriptions,
    routers=(
        rights_router(ALLOWED, ACT_LABELS),
        waiting.router,
        county.router,  # before the aids, whose ids would take its place
        rules.router,
        settings.figures_router(FIGURE_GROUPS),
        settings.sources_router,
        routes.router,
        health.router,
        mutual_aid.router,
        *retention_routers(RETAINED),
        proofs_router(PROOF_SUBJECTS),
    ),
    timers=(
        *timers_for("welfare"),
        *proof_timers.timers,
        *health_timers.timers,
        *cover_timers.timers,
        *retention_timers(RETAINED),
    ),
    seals=True,
    keeps_proofs=True,
)
