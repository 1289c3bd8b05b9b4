"""What is told of visits, to whom, and what that closes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from services.notifications.inbox.domain import Audience, Closing, visit_matter
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, leads
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import welfare


def _leads_unless_known(event: welfare.VisitDue) -> Audience | None:
    return None if event.by_chair else leads(event)


def _leads_to_look(event: welfare.VisitCompleted) -> Audience | None:
    return leads(event) if event.needs_look else None


def _reminded(stage: welfare.VisitReminder) -> Callable[[Any], Audience | None]:
    """Who leads the union and who was asked to go."""

    def those(event: welfare.VisitReminded) -> Audience | None:
        if event.stage is not stage:
            return None
        return replace(leads(event), person_ids=event.concerns)

    return those


RULES: tuple[Rule, ...] = (
    Rule(welfare.VisitDue, Kind.VISIT_DUE, About.VISIT, _leads_unless_known),
    Rule(welfare.VisitAssigned, Kind.VISIT_ASSIGNED, About.VISIT, concerned),
    Rule(welfare.VisitCompleted, Kind.VISIT_TO_LOOK_AT, About.VISIT, _leads_to_look),
    Rule(
        welfare.VisitReminded,
        Kind.VISIT_REMINDED,
        About.VISIT,
        _reminded(welfare.VisitReminder.VISIT),
    ),
    Rule(
        welfare.VisitReminded,
        Kind.VISIT_FOLLOW_UP_DUE,
        About.VISIT,
        _reminded(welfare.VisitReminder.FOLLOW_UP),
    ),
)


def _earlier_of_visit(event: welfare.VisitEvent) -> tuple[Closing, ...]:
    return (Closing(visit_matter(event.subject_id), event.version),)


CLOSES: Closes = {
    welfare.VisitAssigned: _earlier_of_visit,
    welfare.VisitCompleted: _earlier_of_visit,
    welfare.VisitFollowUpOpened: _earlier_of_visit,
    welfare.VisitClosed: _earlier_of_visit,
    welfare.VisitNotNeeded: _earlier_of_visit,
    welfare.VisitReminded: _earlier_of_visit,
    welfare.VisitTakenBack: _earlier_of_visit,
}
