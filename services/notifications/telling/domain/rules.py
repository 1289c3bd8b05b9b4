"""Which event is told to whom, as what, and which matters it closes: all tables together."""

from services.notifications.inbox.domain import Closing
from services.notifications.telling.domain.rule import Closes, Rule
from services.notifications.telling.domain.subjects import (
    activities,
    ballots,
    campaigns,
    congress,
    directory,
    hardship,
    health_checks,
    mutual_aid,
    plans,
    proposals,
    relief,
    suggestions,
    terms,
    visits,
)
from shared.contracts.event import Event

RULES: tuple[Rule, ...] = (
    *plans.RULES,
    *directory.RULES,
    *relief.RULES,
    *hardship.RULES,
    *visits.RULES,
    *campaigns.RULES,
    *health_checks.RULES,
    *mutual_aid.RULES,
    *activities.RULES,
    *terms.RULES,
    *ballots.RULES,
    *suggestions.RULES,
    *congress.RULES,
    *proposals.RULES,
)

RULES_OF: dict[type[Event], tuple[Rule, ...]] = {
    event: tuple(rule for rule in RULES if rule.event is event)
    for event in dict.fromkeys(rule.event for rule in RULES)
}
"""The rules of each event."""

CLOSES: Closes = {
    **plans.CLOSES,
    **directory.CLOSES,
    **relief.CLOSES,
    **hardship.CLOSES,
    **visits.CLOSES,
    **campaigns.CLOSES,
    **health_checks.CLOSES,
    **activities.CLOSES,
    **terms.CLOSES,
    **ballots.CLOSES,
    **suggestions.CLOSES,
    **congress.CLOSES,
    **proposals.CLOSES,
}


def closings_of(event: Event) -> tuple[Closing, ...]:
    """The matters that this event ends, up to its own version."""
    closes = CLOSES.get(type(event))
    return () if closes is None else closes(event)
