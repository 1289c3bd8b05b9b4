"""What is told of sessions of a congress, to whom, and what that closes."""

from collections.abc import Callable
from typing import Any

from services.notifications.inbox.domain import (
    Audience,
    Closing,
    congress_matter,
    congress_year_matter,
)
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, county_office, leads
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import activities
from shared.contracts.event import Event
from shared.contracts.roles import Role


def _holding(*roles: Role) -> Callable[[Event], Audience]:
    def those(event: Event) -> Audience:
        return Audience(roles=roles, union_ids=(event.union_id,))

    return those


# The secretary is named before the principal, and each is told for themselves.
_secretary = _holding(Role.PARTY_SECRETARY)
_principal = _holding(Role.PRINCIPAL)


def _unless_on_paper(audience: Callable[[Event], Audience]) -> Callable[[Any], Audience | None]:
    """Whoever enters something from paper need not be told of it."""

    def those(event: Any) -> Audience | None:
        return None if event.from_paper else audience(event)

    return those


def _county_if_it_answers(event: activities.CongressApprovalRequested) -> Audience | None:
    return county_office(event) if event.to_education_union else None


def _members(event: Event) -> Audience:
    return Audience(union_ids=(event.union_id,), members=True)


RULES: tuple[Rule, ...] = (
    Rule(
        activities.CongressApprovalRequested,
        Kind.CONGRESS_TO_ANSWER,
        About.CONGRESS,
        _county_if_it_answers,
    ),
    Rule(activities.CongressFiled, Kind.CONGRESS_FILED, About.CONGRESS_NEWS, county_office),
    *(
        Rule(
            activities.CongressApproved,
            Kind.CONGRESS_APPROVED,
            About.CONGRESS,
            _unless_on_paper(audience),
        )
        for audience in (leads, _secretary, _principal)
    ),
    *(
        Rule(activities.CongressReturned, Kind.CONGRESS_RETURNED, About.CONGRESS, audience)
        for audience in (leads, _secretary, _principal)
    ),
    Rule(
        activities.CongressOverridden,
        Kind.CONGRESS_OVERRIDDEN,
        About.CONGRESS_NEWS,
        county_office,
    ),
    *(
        Rule(activities.CongressScheduled, Kind.CONGRESS_SCHEDULED, About.CONGRESS, audience)
        for audience in (concerned, _secretary, _principal)
    ),
    Rule(
        activities.CongressScheduled,
        Kind.CONGRESS_SCHEDULED_COUNTY,
        About.CONGRESS_NEWS,
        county_office,
    ),
    Rule(activities.CongressPapersSent, Kind.CONGRESS_PAPERS, About.CONGRESS, concerned),
    *(
        Rule(activities.CongressAdjourned, Kind.CONGRESS_ADJOURNED, About.CONGRESS, audience)
        for audience in (concerned, _secretary, _principal)
    ),
    Rule(activities.CongressCancelled, Kind.CONGRESS_CANCELLED, About.CONGRESS, concerned),
    Rule(
        activities.CongressResolutionPublished,
        Kind.CONGRESS_RESOLVED,
        About.CONGRESS_NEWS,
        _unless_on_paper(_members),
    ),
    Rule(activities.CongressReported, Kind.CONGRESS_REPORTED, About.CONGRESS_NEWS, county_office),
    Rule(
        activities.CongressReportReturned,
        Kind.CONGRESS_REPORT_RETURNED,
        About.CONGRESS,
        leads,
    ),
    Rule(activities.CongressReportOverdue, Kind.CONGRESS_REPORT_DUE, About.CONGRESS, leads),
    Rule(
        activities.CongressReportOverdue,
        Kind.CONGRESS_REPORTS_DUE,
        About.CONGRESS_NEWS,
        county_office,
    ),
    Rule(activities.CongressDueSoon, Kind.CONGRESS_DUE_SOON, About.CONGRESS_YEAR, leads),
    Rule(activities.CongressOverdue, Kind.CONGRESS_OVERDUE, About.CONGRESS_YEAR, leads),
    Rule(
        activities.CongressOverdue,
        Kind.CONGRESSES_OVERDUE,
        About.CONGRESS_YEAR,
        county_office,
    ),
)


def _earlier(event: activities.CongressEvent) -> tuple[Closing, ...]:
    return (Closing(congress_matter(event.subject_id), event.version),)


def _held(event: activities.CongressClosed) -> tuple[Closing, ...]:
    """A session that was held is what the year had asked for, whichever is heard first."""
    year = congress_year_matter(event.union_id, event.school_year)
    return (*_earlier(event), Closing(year, FINAL_OF_YEAR))


# Above every version of the duty of one school year.
FINAL_OF_YEAR = 2**31 - 1

CLOSES: Closes = {
    activities.CongressWithdrawn: _earlier,
    activities.CongressApproved: _earlier,
    activities.CongressReturned: _earlier,
    activities.CongressScheduled: _earlier,
    activities.CongressAdjourned: _earlier,
    activities.CongressCancelled: _earlier,
    activities.CongressClosed: _held,
    activities.CongressReported: _earlier,
}
