"""Every message that people get, as a teacher reads it: compared with the approved `messages.txt`.

Where wording changes, read the new text in the failure as its receiver would, then put it there.
"""

from pathlib import Path

from services.notifications.channels.carriers.mail import write
from services.notifications.channels.carriers.robots import robot_text
from services.notifications.channels.domain.attempts import CAUSES
from services.notifications.channels.domain.sender import Sender
from services.notifications.channels.queries.composing import Message
from services.notifications.inbox.domain import Telling
from services.notifications.kinds import MANNERS
from services.notifications.telling.domain.notices import tellings_of
from services.notifications.wording.sentences import (
    TEST_BODY,
    TEST_TITLE,
    Line,
    digest_body,
    digest_title,
)
from shared.contracts.event import Event
from shared.contracts.plans import TaskDue, TaskOverdue
from shared.contracts.roles import ROLE_LABELS

from .samples import activities, directory, plans, welfare
from .samples.envelope import NOW, PLAN, TODAY

APPROVED = Path(__file__).with_name("messages.txt")
EVENTS = (*plans.EVENTS, *directory.EVENTS, *welfare.EVENTS, *activities.EVENTS)


def message() -> Message:
    return Message(PLAN, TEST_TITLE, TEST_BODY, "/plans/7", "test", NOW)


def all_messages() -> str:
    parts = [_told(event) for event in EVENTS]
    sender = Sender.read("mailto://mail.example")
    mail = write(sender, "a@b.example", message(), "https://gonghui.example/plans/7")
    parts.append(f"== mail ==\n{mail['Subject']}\n\n{mail.get_content()}")
    parts.append(f"== robot ==\n{robot_text(message(), 'https://gonghui.example/plans/7', 2048)}\n")
    causes = "\n".join(f"{cause}: {words.sentence}" for cause, words in CAUSES.items())
    labels = "\n".join(f"{kind}: {manner.label}" for kind, manner in MANNERS.items())
    return "\n".join((*parts, f"== causes ==\n{causes}\n", f"== kinds ==\n{labels}\n"))


def _told(event: Event) -> str:
    stage = f" ({event.stage})" if isinstance(event, TaskDue | TaskOverdue) else ""
    tellings = tellings_of(event, TODAY)
    if not tellings:
        return f"== {event.wire_name}{stage} ==\n(tells nobody, closes the matter)\n"
    return "\n".join(_shown(f"{event.wire_name}{stage}", telling) for telling in tellings)


def _shown(name: str, told: Telling) -> str:
    title, body = told.title, told.body
    if told.day is not None and told.line is not None:
        line = Line(told.line, "青石小学")
        title = digest_title(told.kind, count=1, subject=told.subject, day=told.day, today=TODAY)
        body = digest_body(told.kind, [line], 1)
    roles = " else ".join(ROLE_LABELS[role] for role in told.audience.roles)
    people = "named person" if told.audience.person_ids else ""
    people = "everybody there" if told.audience.members else people
    to = " and ".join(filter(None, (people, roles)))
    head = f"== {name} ==\n[{told.kind}] to {to}; opens {told.line_link or told.link}"
    return f"{head}\n{title}\n{body}\n"


def test_every_message_reads_as_approved():
    assert all_messages() == APPROVED.read_text(encoding="utf-8")


def test_a_long_message_keeps_its_link_and_fits_the_robot():
    long = Message(PLAN, "标题", "很长的内容" * 500, "/x", "test", NOW)

    text = robot_text(long, "https://gonghui.example/plans/7", 2048)

    assert len(text.encode()) <= 2048
    assert text.endswith("……\n打开查看：https://gonghui.example/plans/7")


def test_a_title_longer_than_the_robot_allows_still_fits_with_its_link():
    long = Message(PLAN, "很长的标题" * 500, "内容", "/x", "test", NOW)

    text = robot_text(long, "https://gonghui.example/plans/7", 2048)

    assert len(text.encode()) <= 2048
    assert text.endswith("https://gonghui.example/plans/7")
