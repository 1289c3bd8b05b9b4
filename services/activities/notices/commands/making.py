"""Making a notice, arranging one that was asked for, and entering one that was held on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.notices.commands.closing import take_back
from services.activities.notices.commands.steps import (
    CLOCK,
    by,
    end,
    load,
    open_today,
    step,
)
from services.activities.notices.domain.figures import least_days, places_of
from services.activities.notices.domain.life import NoticeMove, NoticeState, after
from services.activities.notices.domain.masking import check_masked
from services.activities.notices.domain.places import (
    Place,
    check_minutes,
    check_place,
    check_telling,
)
from services.activities.notices.domain.term import (
    Term,
    check_ahead,
    check_held,
    meeting_of,
    term_of,
)
from services.activities.notices.queries.reckoning import calendar_of, figures_on
from services.activities.notices.tables import PublicNotice
from services.activities.people import holds, is_county_union, known_unions
from shared import audit
from shared.contracts.activities import NoticeKind, NoticeOutcome
from shared.contracts.asking import NoticeRequested
from shared.contracts.roles import Role
from shared.database import Transaction, new_id
from shared.messaging.subscriptions import NotYetError
from shared.web.identity import Caller


@dataclass(frozen=True)
class Subject:
    """What a notice says."""

    union_id: UUID
    kind: NoticeKind
    title: str
    text: str
    tell_members: bool = False


@dataclass(frozen=True)
class Arrangement:
    """Where and when a notice is shown, and who takes objections.

    `last_day` left out is the earliest that the county allows. `from_paper` enters a notice that
    was held already.
    """

    place: Place
    first_day: date
    last_day: date | None
    office: str
    phone: str
    signer: str
    number: str | None = None
    minutes_number: str | None = None
    from_paper: bool = False
    note: str | None = None
    outcome: NoticeOutcome = NoticeOutcome.STOOD


async def make_notice(
    tx: Transaction, caller: Caller, subject: Subject, arrangement: Arrangement
) -> PublicNotice:
    """Make a notice; it opens on its first day, today perhaps, or is entered as it was held."""
    check_masked(subject.title, subject.text)
    maker = Maker(caller.county_id, caller.person_id, caller.name)
    notice = await _new_notice(tx, subject, maker)
    tx.session.add(notice)
    await _arrange(tx, notice, arrangement)
    await tx.session.flush()
    await _start(tx, caller, notice, arrangement)
    return notice


async def arrange_notice(
    tx: Transaction, caller: Caller, notice_id: UUID, seen: int, arrangement: Arrangement
) -> PublicNotice:
    """Arrange a notice that was asked for, or arrange it otherwise before it opens."""
    notice = await load(tx, notice_id, seen)
    after(NoticeState(notice.state), NoticeMove.ARRANGE)
    await _arrange(tx, notice, arrangement)
    await _start(tx, caller, notice, arrangement)
    return notice


async def requested(tx: Transaction, events: Sequence[NoticeRequested]) -> None:
    """Take in what other services ask to be shown; the unions arrange it.

    Of a union that is no more it is taken back at once, so that whoever asked does not wait.

    Raises:
        NotYetError: the union is not known here yet.

    """
    known = await known_unions(tx, {event.union_id for event in events})
    for event in events:
        if event.union_id not in known:
            raise NotYetError(f"union {event.union_id} is not known yet")
        subject = Subject(event.union_id, event.kind, event.title, event.text)
        maker = Maker(event.county_id, event.asked_by, event.asked_by_name)
        notice = await _new_notice(tx, subject, maker)
        notice.number = event.number
        notice.matter_kind, notice.matter_id = event.subject_kind(), event.subject_id
        notice.asked_event_id = event.event_id
        tx.session.add(notice)
        await tx.session.flush()
        step(tx, CLOCK, notice, NoticeMove.ARRANGE)
        if not known[event.union_id].active:
            await take_back(tx, notice)


@dataclass(frozen=True)
class Maker:
    """Who asks for a notice, in person or by another service."""

    county_id: UUID
    person_id: UUID
    name: str


async def _new_notice(tx: Transaction, subject: Subject, maker: Maker) -> PublicNotice:
    as_chair = await holds(tx, maker.person_id, subject.union_id, Role.UNION_CHAIR)
    return PublicNotice(
        id=new_id(),
        county_id=maker.county_id,
        union_id=subject.union_id,
        visible_below=await is_county_union(tx, subject.union_id),
        version=0,
        kind=subject.kind.value,
        title=subject.title,
        text=subject.text,
        tell_members=subject.tell_members,
        state=NoticeState.REQUESTED.value,
        estimate=False,
        from_paper=False,
        made_by=maker.person_id,
        made_by_name=maker.name,
        made_as_chair=as_chair,
        made_at=tx.now,
        changed_at=tx.now,
    )


async def _arrange(tx: Transaction, notice: PublicNotice, wanted: Arrangement) -> None:
    """Check where and when, and put it into the notice."""
    kind = NoticeKind(notice.kind)
    figures = await figures_on(tx, wanted.first_day)
    check_place(wanted.place, places_of(kind, figures), from_paper=wanted.from_paper)
    check_minutes(wanted.place, wanted.minutes_number)
    check_telling(wanted.place, tell_members=notice.tell_members)
    calendar = await calendar_of(tx, figures, wanted.first_day)
    if wanted.place is Place.MINUTES:
        term = meeting_of(wanted.first_day, wanted.last_day, calendar)
    else:
        least = least_days(kind, figures)
        term = term_of(wanted.first_day, wanted.last_day, least, calendar)
    put_term(notice, (check_held if wanted.from_paper else check_ahead)(term, tx.today))
    notice.place = wanted.place.value
    notice.office, notice.phone, notice.signer = wanted.office, wanted.phone, wanted.signer
    notice.number = wanted.number or notice.number
    notice.minutes_number = wanted.minutes_number
    notice.from_paper = wanted.from_paper


def put_term(notice: PublicNotice, term: Term) -> None:
    notice.first_day, notice.last_day = term.first, term.last
    notice.working_days, notice.estimate = term.days, term.estimate


async def _start(
    tx: Transaction, caller: Caller, notice: PublicNotice, wanted: Arrangement
) -> None:
    if wanted.from_paper:
        notice.note, notice.posted_on = wanted.note, wanted.first_day
        end(tx, by(caller), notice, NoticeMove.RECORD, wanted.outcome)
        await _write_down(tx, notice, AuditAct.NOTICE_RECORDED)
        return
    step(tx, by(caller), notice, NoticeMove.ARRANGE)
    open_today(tx, by(caller), notice)
    await _write_down(tx, notice, AuditAct.NOTICE_MADE)


async def _write_down(tx: Transaction, notice: PublicNotice, act: AuditAct) -> None:
    facts = {"kind": notice.kind, "place": notice.place or ""}
    entry = audit.Entry(act=act, union_id=notice.union_id, subject_id=notice.id, facts=facts)
    await audit.record(tx, entry)
