"""What is told of the terms of a congress, to whom, and what that closes."""

from services.notifications.inbox.domain import FINAL, Closing, congress_term_matter
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import chair, county_office
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import activities

RULES: tuple[Rule, ...] = (
    Rule(activities.CongressTermExpiring, Kind.CONGRESS_TERM_ENDING, About.CONGRESS_TERM, chair),
    Rule(
        activities.CongressTermExpiring,
        Kind.CONGRESS_TERMS_ENDING,
        About.CONGRESS_TERM,
        county_office,
    ),
)


def _taken_over(event: activities.CongressTermStarted) -> tuple[Closing, ...]:
    """A term whose days were corrected asks anew; the one before it asks for nothing any more."""
    own = Closing(congress_term_matter(event.subject_id), event.version)
    if event.former_id is None:
        return (own,)
    return (own, Closing(congress_term_matter(event.former_id), FINAL))


CLOSES: Closes = {activities.CongressTermStarted: _taken_over}
