"""What is told of health checks, to whom, and what that closes."""

from services.notifications.inbox.domain import Audience, Closing, health_matter
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, union_chair
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import welfare


def _those_told(event: welfare.HealthCheckEvent) -> Audience | None:
    return concerned(event) if event.concerns else None


def _makes_list(event: welfare.HealthCheckAnnounced) -> Audience | None:
    return union_chair(event) if event.list_wanted else None


RULES: tuple[Rule, ...] = (
    Rule(welfare.HealthCheckAnnounced, Kind.HEALTH_TO_BOOK, About.HEALTH, _those_told),
    Rule(welfare.HealthCheckAnnounced, Kind.HEALTH_LIST, About.HEALTH_LIST, _makes_list),
    Rule(welfare.HealthCheckTomorrow, Kind.HEALTH_TOMORROW, About.HEALTH, _those_told),
    Rule(welfare.HealthCheckCancelled, Kind.HEALTH_CANCELLED, About.HEALTH, _those_told),
)


def _all_of_check(event: welfare.HealthCheckEvent) -> tuple[Closing, ...]:
    return (Closing(health_matter(event.subject_id), event.version),)


CLOSES: Closes = {
    welfare.HealthCheckCancelled: _all_of_check,
}
