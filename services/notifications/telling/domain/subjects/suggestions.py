"""What is told of suggestions, to whom, and what that closes."""

from services.notifications.inbox.domain import Closing, suggestion_matter
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, leads, officers
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import activities

RULES: tuple[Rule, ...] = (
    Rule(activities.SuggestionSubmitted, Kind.SUGGESTION_RECEIVED, About.SUGGESTION, leads),
    Rule(activities.SuggestionSubmitted, Kind.SUGGESTION_RECEIVED, About.SUGGESTION, officers),
    Rule(activities.SuggestionAnswered, Kind.SUGGESTION_ANSWERED, About.OWN_SUGGESTION, concerned),
    Rule(activities.SuggestionTakenUp, Kind.SUGGESTION_TAKEN_UP, About.OWN_SUGGESTION, concerned),
)


def _waits_no_more(event: activities.SuggestionEvent) -> tuple[Closing, ...]:
    return (Closing(suggestion_matter(event.subject_id), event.version),)


CLOSES: Closes = {
    activities.SuggestionAnswered: _waits_no_more,
    activities.SuggestionTakenUp: _waits_no_more,
    activities.SuggestionWithdrawn: _waits_no_more,
}
