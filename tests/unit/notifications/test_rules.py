"""The table of rules holds together: every event, kind and text has its partner."""

import string
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifications.inbox.domain import (
    EVERY_UNION,
    FINAL,
    Closing,
    campaign_list_matter,
    highest,
)
from services.notifications.kinds import MANNERS, Kind
from services.notifications.telling.domain.notices import tellings_of
from services.notifications.telling.domain.rules import CLOSES, RULES
from services.notifications.wording.sentences import TEXTS
from shared.contracts import plans, welfare
from shared.contracts.asking import NoticeRequested
from shared.contracts.catalogue import all_events
from shared.contracts.checkpoint import CheckpointMade
from shared.contracts.directory import DeadlineNear
from shared.contracts.event import Event
from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack
from shared.contracts.plans import CalendarChanged, TaskReopened

# What services tell each other: a count of what was sent, a request for a notice, a proof, the days
# to reckon by, that what a meeting decided is to be done again. People hear of the matter itself,
# and of a day when it is near.
BETWEEN_SERVICES = (
    CheckpointMade,
    NoticeRequested,
    EvidenceGiven,
    EvidenceTakenBack,
    CalendarChanged,
    TaskReopened,
)


def test_every_kind_has_its_manner_its_words_and_its_rule():
    assert set(MANNERS) == set(TEXTS) == {rule.kind for rule in RULES} == set(Kind)


def test_every_event_for_people_and_every_day_that_comes_near_is_told_or_settles():
    announced = {event for event in all_events().values() if event.heard and _is_for_people(event)}
    told = {rule.event for rule in RULES} | set(CLOSES)
    assert announced == {event for event in told if _is_for_people(event)}


def _is_for_people(event: type[Event]) -> bool:
    """What the directory keeps is told here and there, and only its days that come near matter."""
    if issubclass(event, BETWEEN_SERVICES):
        return False
    return event.publisher in {"plans", "welfare", "activities"} or issubclass(event, DeadlineNear)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_digest_has_lines_and_a_single_notice_has_none(kind: Kind):
    text = TEXTS[kind]
    fields = {name for _, name, _, _ in string.Formatter().parse(text.body) if name}

    assert bool(text.line) == MANNERS[kind].digest == ("lines" in fields)


def test_what_must_be_signed_cannot_be_muted():
    assert all(manner.mandatory for manner in MANNERS.values() if manner.needs_sign)


def test_braces_and_line_breaks_in_a_title_are_only_text():
    event = plans.PlanReturned(
        occurred_at=datetime(2026, 3, 16, tzinfo=UTC),
        county_id=uuid4(),
        union_id=uuid4(),
        subject_id=uuid4(),
        title="{reason}\r\nBcc: x",
        reason="{title} {0}",
    )

    [telling] = tellings_of(event, date(2026, 3, 16))

    assert telling.title == "《{reason} Bcc: x》退回修改"
    assert "意见：{title} {0}" in telling.body


def test_a_cancelled_campaign_leaves_no_list_waiting():
    lists = (uuid4(), uuid4())
    event = welfare.CampaignCancelled(
        occurred_at=datetime(2026, 3, 16, tzinfo=UTC),
        county_id=uuid4(),
        union_id=uuid4(),
        subject_id=uuid4(),
        title="开学慰问",
        countywide=True,
        actor_id=uuid4(),
        list_ids=lists,
    )

    closed = CLOSES[welfare.CampaignCancelled](event)

    assert {Closing(campaign_list_matter(each), FINAL) for each in lists} <= set(closed)


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 9), st.booleans())))
def test_of_many_closings_the_furthest_of_each_matter_counts(given_: list[tuple[str, int, bool]]):
    union = uuid4()
    closings = [
        Closing(matter, version, EVERY_UNION if everywhere else union)
        for matter, version, everywhere in given_
    ]

    found = highest(closings)

    pairs = [(c.matter, c.union_id) for c in found]
    assert len(pairs) == len(set(pairs)) == len({(c.matter, c.union_id) for c in closings})
    for closing in closings:
        assert any(
            c.version >= closing.version
            for c in found
            if (c.matter, c.union_id) == (closing.matter, closing.union_id)
        )
