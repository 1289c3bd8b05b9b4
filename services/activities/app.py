"""The activities service put together."""

from services.activities import people
from services.activities.audit import api as audit
from services.activities.ballots.api import routes as ballots
from services.activities.ballots.queries.closing import open_at_closing
from services.activities.congress import handlers as congress_handlers
from services.activities.congress import timers as congress_timers
from services.activities.congress.api import forms as congress_forms
from services.activities.congress.api import sessions as congress
from services.activities.congress.api import steps as congress_steps
from services.activities.congress.api import wall as congress_wall
from services.activities.congress.api.ending import ending_router
from services.activities.congress.commands.forgetting import forget_on_rolls
from services.activities.congress.commands.retaining import RetainedRolls
from services.activities.congress.domain.figures import FIGURES as OF_CONGRESS
from services.activities.congress.domain.figures import STRICTER as STRICTER_CONGRESS
from services.activities.congress.queries.holding import sessions_of_term, unsealed_terms
from services.activities.hall.api import acts as hall_acts
from services.activities.hall.api import desk, own
from services.activities.hall.domain.figures import FIGURES as OF_HALL
from services.activities.kit.api import archive, numbers, papers, presidium
from services.activities.kit.api.scans import SessionScans
from services.activities.kit.domain.sealing import SCANS_OF
from services.activities.meetings import handlers as meeting_handlers
from services.activities.meetings.api import overview as meeting_overview
from services.activities.meetings.api import routes as meetings
from services.activities.meetings.commands.forgetting import forget_in_minutes
from services.activities.notices import handlers, timers
from services.activities.notices.api import notices, objections, rules
from services.activities.notices.api.scans import SUBJECT_KIND as OF_NOTICE
from services.activities.notices.api.scans import NoticeScans
from services.activities.notices.commands.forgetting import forget_objector
from services.activities.notices.commands.retaining import RetainedObjections
from services.activities.notices.domain.figures import FIGURES as OF_NOTICES
from services.activities.permissions import ACT_LABELS, ALLOWED
from services.activities.proofs import PROOFS
from services.activities.proposals import timers as proposal_timers
from services.activities.proposals.api import counts as proposal_counts
from services.activities.proposals.api import proposals, rounds
from services.activities.proposals.api import steps as proposal_steps
from services.activities.proposals.commands.forgetting import forget_on_proposals
from services.activities.proposals.commands.retaining import RetainedProposals
from services.activities.proposals.domain.figures import FIGURES as OF_PROPOSALS
from services.activities.retention.domain import FIGURES as OF_RETENTION
from services.activities.retention.handlers import hear_erasures
from services.activities.retention.subjects import Forgetter, Retained
from services.activities.retention.timers import retention_timers
from services.activities.settings.api import figures_router
from services.activities.settings.domain import FigureGroup
from services.activities.suggestions.api import routes as suggestions
from services.activities.suggestions.commands.forgetting import forget_author
from services.activities.suggestions.commands.retaining import RetainedSuggestions
from services.activities.suggestions.domain.figures import FIGURES as OF_SUGGESTIONS
from services.activities.terms import timers as term_timers
from services.activities.terms.api import county as county_terms
from services.activities.terms.api import duties
from services.activities.terms.api import terms as own_terms
from services.activities.terms.api.committees import committees_router
from services.activities.terms.api.constituencies import constituencies_router
from services.activities.terms.api.delegates import delegates_router, mistakes_router
from services.activities.terms.commands.forgetting import forget_delegate
from services.activities.terms.commands.retaining import RetainedDelegates
from services.activities.terms.domain.figures import FIGURES as OF_TERMS
from services.activities.terms.domain.figures import STRICTER as STRICTER_TERMS
from services.activities.waiting import api as waiting
from shared.audit.timers import timers_for
from shared.contracts import activities as contracts
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

NAME = "activities"

subscriptions = Subscriptions(NAME)
subscriptions.include(people.subscriptions)
subscriptions.include(handlers.subscriptions)
subscriptions.include(meeting_handlers.subscriptions)
subscriptions.include(congress_handlers.subscriptions)
hear_checkpoints(subscriptions, DirectoryCheckpointMade, PlansCheckpointMade)

# The kinds of matters that have proofs; a capability enters its own here.
PROOF_SUBJECTS: Subjects = {OF_NOTICE: NoticeScans(), SCANS_OF: SessionScans()}
# What is kept of people by their id; a capability enters its own here.
FORGETTERS: tuple[Forgetter, ...] = (
    forget_in_minutes,
    forget_author,
    forget_delegate,
    forget_on_rolls,
    forget_on_proposals,
    forget_objector,
)
hear_erasures(subscriptions, FORGETTERS)
# What names people until its time is over; a capability enters its own here.
RETAINED: tuple[Retained, ...] = (
    RetainedProposals(),
    RetainedSuggestions(),
    RetainedObjections(),
    RetainedRolls(),
    RetainedDelegates(unsealed_terms),
)

# The figures that a county may set; a capability enters its own here.
FIGURE_GROUPS = (
    FigureGroup("公示", OF_NOTICES),
    FigureGroup("教代会的届和代表", OF_TERMS, STRICTER_TERMS),
    FigureGroup("合理化建议", OF_SUGGESTIONS),
    FigureGroup("教代会", OF_CONGRESS, STRICTER_CONGRESS),
    FigureGroup("会议签到", OF_HALL),
    FigureGroup("提案", OF_PROPOSALS),
    FigureGroup("公示和民主管理里的姓名保存", OF_RETENTION),
)

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
        figures_router(FIGURE_GROUPS),
        rules.router,
        papers.router,
        presidium.router,
        archive.router,
        numbers.router,
        notices.router,
        objections.router,
        objections.in_person,
        county_terms.router,  # before the terms, whose ids would take its place
        own_terms.router,
        own_terms.terms_router(sessions_of_term),
        constituencies_router(sessions_of_term),
        delegates_router(sessions_of_term),
        mistakes_router(sessions_of_term),
        committees_router(sessions_of_term),
        duties.router,
        ballots.router,
        meeting_overview.router,
        meetings.router,
        suggestions.router,
        congress.router,
        congress_steps.router,
        ending_router(open_at_closing),
        congress_forms.router,
        congress_wall.router,
        desk.router,
        own.router,
        hall_acts.router,
        proofs_router(PROOFS, PROOF_SUBJECTS),
        rounds.router,
        proposals.router,
        proposal_steps.router,
        proposal_counts.router,
    ),
    timers=(
        *timers.timers,
        *proposal_timers.timers,
        *term_timers.timers,
        *congress_timers.timers,
        *retention_timers(RETAINED),
        *timers_for(NAME),
        *proof_timers(PROOFS),
    ),
    seals=True,
    keeps_proofs=True,
)
