"""What the hall looks like to a caller."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel

from services.activities.congress.domain.life import STATE_LABELS, SessionState
from services.activities.hall.domain.quorum import Quorum, warning_of
from services.activities.hall.queries.live import Live
from services.activities.hall.queries.session import Meeting
from services.activities.rolls.domain.marks import HOW_LABELS, SignedHow
from services.activities.rolls.domain.standing import STANDING_LABELS, Standing
from services.activities.rolls.tables import RollEntry, RollSheet
from services.activities.terms.domain.kinds import ROLL_LABELS, Roll


class QuorumView(BaseModel):
    """One roll: due and there, how many must be there, and how many are missing to it.

    `typed` says that the number there was counted and typed, and is not the sum of ticked names.
    """

    roll: Roll
    label: str
    due: int
    present: int
    needed: int
    missing: int
    percent: int
    typed: bool


class DelegationView(BaseModel):
    """A delegation, with those whose vote counts."""

    name: str
    due: int
    present: int


class HallView(BaseModel):
    """What the screen in the hall shows; `now` is the service's clock.

    `warning` says in words that too few are there although the session runs.
    """

    session_id: UUID
    title: str
    state: SessionState
    state_label: str
    starts_at: datetime | None
    place: str | None
    opened_at: datetime | None
    now: datetime
    sign_in_open: bool
    sign_in_from: datetime | None
    rolls: list[QuorumView]
    groups: list[DelegationView]
    guests_due: int
    guests_present: int
    warning: str


class RollEntryView(BaseModel):
    """Somebody on the roll."""

    id: UUID
    place: int
    person_id: UUID | None
    name: str
    sort_key: str
    delegation: str
    standing: Standing
    standing_label: str
    votes: list[Roll]
    signed_in_at: datetime | None
    left_at: datetime | None
    present: bool
    how: SignedHow | None
    how_label: str
    signed_in_by_name: str | None
    added_reason: str | None
    struck_reason: str | None
    changed_by_name: str | None


class HallRollView(BaseModel):
    """The roll as the desk works with it: figures, names, and what the caller may do.

    `sheet_version` is what typed numbers go with; `version` is that of the session.
    """

    live: HallView
    version: int
    sheet_version: int
    typed_congress: int | None
    typed_union: int | None
    typed_by_name: str | None
    typed_at: datetime | None
    entries: list[RollEntryView]
    actions: list[str]


class HallMarkedView(BaseModel):
    """What ticking has changed: the names it was about, and the figures now."""

    live: HallView
    entries: list[RollEntryView]


class WallCodeView(BaseModel):
    """The code for the wall: digits, and a picture of the address that carries them."""

    code: str
    address: str
    picture: str
    seconds_left: int


class OwnSignInView(BaseModel):
    """The caller's own line; `ticket` is what the phone signs in with."""

    session_id: UUID
    title: str
    starts_at: datetime | None
    place: str | None
    now: datetime
    sign_in_open: bool
    sign_in_from: datetime | None
    name: str
    number: int
    delegation: str
    standing_label: str
    signed_in_at: datetime | None
    left_at: datetime | None
    present: bool
    ticket: str | None = None


def live_view(meeting: Meeting, live: Live, sheet: RollSheet | None, now: datetime) -> HallView:
    typed = typed_rolls(sheet)
    return HallView(
        session_id=meeting.id,
        title=meeting.title,
        state=meeting.state,
        state_label=STATE_LABELS[meeting.state],
        starts_at=meeting.starts_at,
        place=meeting.place,
        opened_at=meeting.opened_at,
        now=now,
        sign_in_open=meeting.is_open(now),
        sign_in_from=meeting.from_moment,
        rolls=[_quorum_view(quorum, typed=quorum.roll in typed) for quorum in live.quorums],
        groups=[
            DelegationView(name=group.name, due=group.count.due, present=group.count.present)
            for group in live.groups
        ],
        guests_due=live.guests.due,
        guests_present=live.guests.present,
        warning=warning_of(meeting.state, live.quorums),
    )


def typed_rolls(sheet: RollSheet | None) -> frozenset[Roll]:
    numbers = {
        Roll.CONGRESS: sheet.typed_congress if sheet else None,
        Roll.UNION: sheet.typed_union if sheet else None,
    }
    return frozenset(roll for roll, number in numbers.items() if number is not None)


def _quorum_view(quorum: Quorum, *, typed: bool) -> QuorumView:
    return QuorumView(
        roll=quorum.roll,
        label=ROLL_LABELS[quorum.roll],
        due=quorum.due,
        present=quorum.present,
        needed=quorum.needed,
        missing=quorum.missing,
        percent=quorum.per_mille // 10,
        typed=typed,
    )


def entry_view(entry: RollEntry) -> RollEntryView:
    standing = Standing(entry.standing)
    how = SignedHow(entry.signed_in_how) if entry.signed_in_how else None
    return RollEntryView(
        id=entry.id,
        place=entry.place,
        person_id=entry.person_id,
        name=entry.name,
        sort_key=entry.sort_key,
        delegation=entry.delegation,
        standing=standing,
        standing_label=STANDING_LABELS[standing],
        votes=[
            roll
            for roll, votes in (
                (Roll.CONGRESS, entry.votes_congress),
                (Roll.UNION, entry.votes_union),
            )
            if votes
        ],
        signed_in_at=entry.signed_in_at,
        left_at=entry.left_at,
        present=is_present(entry),
        how=how,
        how_label=HOW_LABELS[how] if how else "",
        signed_in_by_name=entry.signed_in_by_name,
        added_reason=entry.added_reason,
        struck_reason=entry.struck_reason,
        changed_by_name=entry.changed_by_name,
    )


def is_present(entry: RollEntry) -> bool:
    return entry.signed_in_at is not None and entry.left_at is None


def entry_views(entries: Sequence[RollEntry]) -> list[RollEntryView]:
    return [entry_view(entry) for entry in sorted(entries, key=lambda entry: entry.place)]


def own_view(
    meeting: Meeting, entry: RollEntry, now: datetime, ticket: str | None = None
) -> OwnSignInView:
    return OwnSignInView(
        session_id=meeting.id,
        title=meeting.title,
        starts_at=meeting.starts_at,
        place=meeting.place,
        now=now,
        sign_in_open=meeting.is_open(now),
        sign_in_from=meeting.from_moment,
        name=entry.name,
        number=entry.place,
        delegation=entry.delegation,
        standing_label=STANDING_LABELS[Standing(entry.standing)],
        signed_in_at=entry.signed_in_at,
        left_at=entry.left_at,
        present=is_present(entry),
        ticket=ticket,
    )
