"""What is told of public notices, to whom, and what that closes."""

from collections.abc import Callable
from typing import Any

from services.notifications.inbox.domain import Audience, Closing, notice_matter
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import county_office, leads, officers
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import activities
from shared.contracts.event import Event


def _at_end(audience: Callable[[Event], Audience]) -> Callable[[Any], Audience | None]:
    """Whoever enters a notice from paper need not be told that it is over."""

    def those(event: activities.NoticeClosed) -> Audience | None:
        return None if event.from_paper else audience(event)

    return those


def _members(event: activities.NoticeOpened) -> Audience | None:
    """Help is never brought to anybody's phone (R-HARD-7)."""
    if not event.tell_members or event.kind is activities.NoticeKind.HARDSHIP:
        return None
    return Audience(union_ids=(event.union_id,), members=True)


def _county_if_it_decides(event: activities.NoticeObjected) -> Audience | None:
    return county_office(event) if event.county_decides else None


RULES: tuple[Rule, ...] = (
    Rule(activities.NoticeOpened, Kind.NOTICE_OPENED, About.NOTICE, leads),
    Rule(activities.NoticeOpened, Kind.NOTICE_OPENED, About.NOTICE, officers),
    Rule(activities.NoticeOpened, Kind.NOTICE_SHOWN, About.NOTICE, _members),
    Rule(activities.NoticeObjected, Kind.NOTICE_OBJECTED, About.NOTICE, leads),
    Rule(activities.NoticeObjected, Kind.NOTICE_OBJECTED, About.NOTICE, officers),
    Rule(activities.NoticeObjected, Kind.NOTICE_OBJECTED, About.NOTICE, _county_if_it_decides),
    Rule(activities.NoticeClosed, Kind.NOTICE_CLOSED, About.NOTICE, _at_end(leads)),
    Rule(activities.NoticeClosed, Kind.NOTICE_CLOSED, About.NOTICE, _at_end(officers)),
)


def _earlier_of_notice(event: activities.NoticeEvent) -> tuple[Closing, ...]:
    return (Closing(notice_matter(event.subject_id), event.version),)


CLOSES: Closes = {
    activities.NoticeHandled: _earlier_of_notice,
    activities.NoticeWithdrawn: _earlier_of_notice,
    activities.NoticeClosed: _earlier_of_notice,
}
