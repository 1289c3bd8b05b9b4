"""How consent is shown."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.directory.consent.domain import (
    CONSENT_LABELS,
    PURPOSES,
    ConsentStanding,
    Move,
    Purpose,
    moves_from,
)
from services.directory.consent.queries import Asked, answer_of
from shared.web.inputs import Input


class AskedView(BaseModel):
    """What a person is asked, and how they stand to it; `actions` is what may be said now.

    `separate` marks what is agreed to apart from everything else; `asked_anew` that an answer to
    an older text no longer counts.
    """

    purpose: Purpose
    version: int
    title: str
    body: str
    receiver: str | None
    separate: bool
    standing: ConsentStanding
    label: str
    day: date | None
    from_paper: bool
    asked_anew: bool
    actions: list[Move]


class AnswerInput(Input):
    """What is said to the version that was read."""

    move: Move
    version: int


class NamedPerson(BaseModel):
    """Somebody, by name."""

    id: UUID
    name: str


def asked_view(asked: Asked) -> AskedView:
    text, last, standing = asked.text, asked.last, asked.standing
    counts = last is not None and standing is not ConsentStanding.OPEN
    return AskedView(
        purpose=Purpose(text.purpose),
        version=text.version,
        title=text.title,
        body=text.body,
        receiver=text.receiver,
        separate=PURPOSES[Purpose(text.purpose)].separate,
        standing=standing,
        label=CONSENT_LABELS[standing],
        day=last.day if last and counts else None,
        from_paper=bool(last and counts and last.from_paper),
        asked_anew=last is not None and standing is ConsentStanding.OPEN,
        actions=moves_from(standing, answer_of(last)),
    )
