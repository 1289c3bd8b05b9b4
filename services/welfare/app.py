"""The welfare service put together."""

from services.welfare import people
from services.welfare.audit import api as audit
from services.welfare.campaigns import handlers as campaign_handlers
from services.welfare.campaigns.api import campaigns, lists, papers
from services.welfare.campaigns.api import county as campaign_county
from services.welfare.campaigns.commands.retaining import RetainedLists
from services.welfare.campaigns.domain.money import FIGURES as OF_CAMPAIGNS
from services.welfare.hardship import handlers as hardship_handlers
from services.welfare.hardship import timers as hardship_timers
from services.welfare.hardship.api import county as hardship_county
from services.welfare.hardship.api import proofs as hardship_proofs
from services.welfare.hardship.api import routes as hardship
from services.welfare.hardship.api import rules as hardship_rules
from services.welfare.hardship.commands.opening import SUBJECT_KIND as OF_FILE
from services.welfare.hardship.commands.retaining import RetainedCases
from services.welfare.hardship.domain.figures import FIGURES as OF_HARDSHIP
from services.welfare.health_checks import handlers as health_handlers
from services.welfare.health_checks import timers as health_timers
from services.welfare.health_checks.api import routes as health
from services.welfare.health_checks.commands.retaining import RetainedChecks
from services.welfare.health_checks.domain.counting import FIGURES as OF_HEALTH
from services.welfare.mutual_aid import timers as cover_timers
from services.welfare.mutual_aid.api import routes as mutual_aid
from services.welfare.mutual_aid.commands.retaining import RetainedCovers
from services.welfare.mutual_aid.domain.covers import FIGURES as OF_COVER
from services.welfare.openings.domain import FIGURES as OF_OPENINGS
from services.welfare.permissions import ACT_LABELS, ALLOWED
from services.welfare.proofs import PROOFS
from services.welfare.relief.api import county, proofs, routes, rules
from services.welfare.relief.api import transfers as aid_transfers
from services.welfare.relief.commands.retaining import RetainedAids
from services.welfare.relief.domain.kinds import SUBJECT_KIND as OF_AID
from services.welfare.relief.domain.money import FIGURES as OF_RELIEF
from services.welfare.retention.api.routes import retention_routers
from services.welfare.retention.domain import FIGURES as OF_RETENTION
from services.welfare.retention.handlers import hear_erasures
from services.welfare.retention.subjects import RetainedKinds
from services.welfare.retention.timers import retention_timers
from services.welfare.settings import api as settings
from services.welfare.settings.domain import FigureGroup
from services.welfare.statistics import api as statistics
from services.welfare.transfers import api as transfers
from services.welfare.transfers import handlers as transfer_handlers
from services.welfare.transfers import timers as transfer_timers
from services.welfare.transfers.commands import forget_people as forget_transferred
from services.welfare.transfers.domain import FIGURES as OF_TRANSFERS
from services.welfare.visits import handlers as visit_handlers
from services.welfare.visits import timers as visit_timers
from services.welfare.visits.api import overview as visit_overview
from services.welfare.visits.api import proofs as visit_proofs
from services.welfare.visits.api import routes as visits
from services.welfare.visits.commands.retaining import SUBJECT_KIND as OF_VISIT
from services.welfare.visits.commands.retaining import RetainedVisits
from services.welfare.visits.domain.figures import FIGURES as OF_VISITS
from services.welfare.waiting import api as waiting
from shared.audit.timers import timers_for
from shared.contracts import welfare as contracts
from shared.contracts.catalogue import events_of
from shared.contracts.directory import DirectoryCheckpointMade
from shared.contracts.plans import PlansCheckpointMade
from shared.messaging.reconciling import hear_checkpoints
from shared.messaging.subscriptions import Subscriptions
from shared.proofs.book import Subjects
from shared.proofs.sweeping import proof_timers
from shared.service import Service
from shared.web.proofs import proofs_router
from shared.web.rights import rights_router

subscriptions = Subscriptions("welfare")
subscriptions.include(people.subscriptions)
subscriptions.include(hardship_handlers.subscriptions)
subscriptions.include(transfer_handlers.subscriptions)
subscriptions.include(visit_handlers.subscriptions)
subscriptions.include(campaign_handlers.subscriptions)
subscriptions.include(health_handlers.subscriptions)

hear_checkpoints(subscriptions, DirectoryCheckpointMade, PlansCheckpointMade)

# The kinds of matters that have proofs; a capability enters its own here.
PROOF_SUBJECTS: Subjects = {
    OF_AID: proofs.AidProofs(),
    OF_VISIT: visit_proofs.VisitProofs(),
    OF_FILE: hardship_proofs.CaseProofs(),
}

# What is kept of people, and for how long; a capability enters its own here.
RETAINED: RetainedKinds = {
    "aid": RetainedAids(),
    "hardship_case": RetainedCases(forget_transferred),
    "visit": RetainedVisits(),
    "campaign_list": RetainedLists(),
    "health_check": RetainedChecks(),
    "cover": RetainedCovers(),
}
hear_erasures(subscriptions, RETAINED)

# The figures that a county may set; a capability enters its own here.
FIGURE_GROUPS = (
    FigureGroup("慰问帮扶", OF_RELIEF),
    FigureGroup("集中慰问", OF_CAMPAIGNS),
    FigureGroup("困难档案", OF_HARDSHIP),
    FigureGroup("困难档案随人调动", OF_TRANSFERS),
    FigureGroup("走访", OF_VISITS),
    FigureGroup("体检", OF_HEALTH),
    FigureGroup("互助保障", OF_COVER),
    FigureGroup("查看记录和号码", OF_OPENINGS),
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
        audit.own_router,
        audit.router,
        county.router,  # before the aids, whose ids would take its place
        rules.router,
        settings.figures_router(FIGURE_GROUPS),
        settings.sources_router,
        aid_transfers.router,  # before the aids, whose ids would take its place
        routes.router,
        hardship_rules.router,  # before the files, whose ids would take its place
        hardship.router,
        hardship_county.router,
        transfers.router,
        statistics.router,
        visit_overview.router,  # before the visits, whose ids would take its place
        visits.router,
        campaigns.router,
        campaigns.festival_router,
        campaign_county.router,
        lists.router,
        papers.router,
        health.router,
        mutual_aid.router,
        *retention_routers(RETAINED),
        proofs_router(PROOFS, PROOF_SUBJECTS),
    ),
    timers=(
        *timers_for("welfare"),
        *proof_timers(PROOFS),
        *hardship_timers.timers,
        *transfer_timers.timers,
        *visit_timers.timers,
        *health_timers.timers,
        *cover_timers.timers,
        *retention_timers(RETAINED),
    ),
    seals=True,
    keeps_proofs=True,
)
