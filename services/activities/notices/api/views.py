"""What a notice looks like to a caller."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.activities.notices.api.permitted import (
    OBJECT,
    actions_on,
    is_hidden,
    judges,
    sees_all,
)
from services.activities.notices.domain.life import (
    FINDING_LABELS,
    KIND_LABELS,
    OUTCOME_LABELS,
    SHOWN,
    STATE_LABELS,
    Finding,
    NoticeState,
)
from services.activities.notices.domain.objections import (
    WAY_LABELS,
    Judge,
    OwnMatter,
    Parties,
    Way,
    check_judge,
)
from services.activities.notices.domain.places import PLACE_LABELS, Place
from services.activities.notices.domain.term import words_left
from services.activities.notices.queries import finding
from services.activities.notices.queries.reckoning import calendars_from
from services.activities.notices.tables import NoticeObjection, PublicNotice
from services.activities.people import known_unions
from shared.calendar import SchoolCalendar, chinese_date
from shared.contracts.activities import NoticeKind, NoticeOutcome
from shared.database import Transaction
from shared.web.identity import Caller


class NoticeView(BaseModel):
    """A notice as the caller may read it.

    `hidden` says that its words are kept back: it hangs on the school's board. `left` are the days
    that remain, in words; `waiting` are objections to handle, for those who do.
    """

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    kind: NoticeKind
    kind_label: str
    title: str
    text: str | None
    hidden: bool
    state: NoticeState
    state_label: str
    outcome: NoticeOutcome | None
    outcome_label: str
    place: Place | None
    place_label: str
    first_day: date | None
    last_day: date | None
    days_label: str
    estimate: bool
    left: str
    office: str | None
    phone: str | None
    signer: str | None
    number: str | None
    minutes_number: str | None
    from_paper: bool
    posted_on: date | None
    note: str | None
    asked: bool
    made_by_name: str
    made_at: datetime
    closed_on: date | None
    waiting: int
    actions: list[str]


class MoveView(BaseModel):
    """One step in the notice's life; who objected is not told."""

    move: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class ObjectionView(BaseModel):
    """An objection, for whoever handles it and whoever made it.

    `findings` are those that the caller may come to.
    """

    id: UUID
    objector_name: str
    mine: bool
    way: Way
    way_label: str
    received_on: date
    text: str
    recorded_by_name: str
    finding: Finding | None
    finding_label: str
    answer: str | None
    handled_on: date | None
    handled_by_name: str | None
    findings: list[Finding]


class NoticeDetail(NoticeView):
    """A notice with its history, and the objections that the caller may read.

    `has_scans` says whether scans of it may be read by the caller; there need not be any.
    """

    has_scans: bool
    history: list[MoveView]
    objections: list[ObjectionView]


async def views_of(
    tx: Transaction, me: Caller, notices: Sequence[PublicNotice]
) -> list[NoticeView]:
    unions = await known_unions(tx, (notice.union_id for notice in notices))
    waiting = await finding.counts_waiting(tx, [notice.id for notice in notices])
    calendars = await calendars_from(tx, (n.first_day for n in notices if n.state in SHOWN))
    views = []
    for notice in notices:
        union = unions.get(notice.union_id)
        view = _view(tx, me, notice)
        view.union_name = union.short_name if union else ""
        view.waiting = waiting.get(notice.id, 0) if judges(me, notice.union_id) else 0
        view.left = _left(tx.today, notice, calendars)
        views.append(view)
    return views


async def detail_of(tx: Transaction, me: Caller, notice: PublicNotice) -> NoticeDetail:
    [view] = await views_of(tx, me, [notice])
    only = None if judges(me, notice.union_id) else me.person_id
    objections = await finding.objections_to(tx, notice.id, objector_id=only)
    answered = any(row.objector_id == me.person_id and row.finding for row in objections)
    if answered and OBJECT in view.actions:
        view.actions.remove(OBJECT)
    return NoticeDetail(
        **view.model_dump(),
        has_scans=sees_all(me, notice.union_id),
        history=[
            MoveView(
                move=row.move, made_at=row.made_at, made_by_name=row.made_by_name, facts=row.facts
            )
            for row in await finding.moves_of(tx, notice.id)
        ],
        objections=objection_views(me, notice, objections),
    )


def _left(today: date, notice: PublicNotice, calendars: Mapping[date, SchoolCalendar]) -> str:
    if notice.state not in SHOWN or notice.first_day is None or notice.last_day is None:
        return ""
    words = words_left(today, notice.last_day, calendars[notice.first_day])
    return f"{words}（预计）" if notice.estimate else words


def _view(tx: Transaction, me: Caller, notice: PublicNotice) -> NoticeView:
    kind, state = NoticeKind(notice.kind), NoticeState(notice.state)
    place = Place(notice.place) if notice.place else None
    outcome = NoticeOutcome(notice.outcome) if notice.outcome else None
    hidden = is_hidden(me, notice)
    return NoticeView(
        id=notice.id,
        union_id=notice.union_id,
        union_name="",
        version=notice.version,
        kind=kind,
        kind_label=KIND_LABELS[kind],
        title=f"{KIND_LABELS[kind]}公示" if hidden else notice.title,
        text=None if hidden else notice.text,
        hidden=hidden,
        state=state,
        state_label=STATE_LABELS[state],
        outcome=outcome,
        outcome_label=OUTCOME_LABELS[outcome] if outcome else "",
        place=place,
        place_label=PLACE_LABELS[place] if place else "",
        first_day=notice.first_day,
        last_day=notice.last_day,
        days_label=_days_label(notice),
        estimate=notice.estimate,
        left="",
        office=notice.office,
        phone=notice.phone,
        signer=notice.signer,
        number=notice.number,
        minutes_number=notice.minutes_number,
        from_paper=notice.from_paper,
        posted_on=notice.posted_on,
        note=None if hidden else notice.note,
        asked=notice.matter_id is not None,
        made_by_name=notice.made_by_name,
        made_at=notice.made_at,
        closed_on=notice.closed_on,
        waiting=0,
        actions=actions_on(me, notice, tx.today),
    )


def _days_label(notice: PublicNotice) -> str:
    if notice.first_day is None or notice.last_day is None:
        return "还没有安排时间"
    if notice.place == Place.MINUTES:
        return f"{chinese_date(notice.first_day)}评议"
    first, last = chinese_date(notice.first_day), chinese_date(notice.last_day)
    return f"{first}至{last}，共 {notice.working_days} 个工作日"


def objection_views(
    me: Caller, notice: PublicNotice, rows: Iterable[NoticeObjection]
) -> list[ObjectionView]:
    return [_objection_view(me, notice, row) for row in rows]


def _objection_view(me: Caller, notice: PublicNotice, row: NoticeObjection) -> ObjectionView:
    found = Finding(row.finding) if row.finding else None
    return ObjectionView(
        id=row.id,
        objector_name=row.objector_name,
        mine=row.objector_id == me.person_id,
        way=Way(row.way),
        way_label=WAY_LABELS[Way(row.way)],
        received_on=row.received_on,
        text=row.text,
        recorded_by_name=row.recorded_by_name,
        finding=found,
        finding_label=FINDING_LABELS[found] if found else "待处理",
        answer=row.answer,
        handled_on=row.handled_on,
        handled_by_name=row.handled_by_name,
        findings=_open_findings(me, notice, row),
    )


def _open_findings(me: Caller, notice: PublicNotice, row: NoticeObjection) -> list[Finding]:
    open_now = row.finding is None and notice.state == NoticeState.OBJECTED
    if not open_now or not judges(me, notice.union_id):
        return []
    parties = Parties(notice.made_by, notice.made_as_chair, row.objector_id)
    judge = Judge(me.person_id, me.is_county)
    return [each for each in Finding if _may_find(judge, parties, each)]


def _may_find(judge: Judge, parties: Parties, wanted: Finding) -> bool:
    try:
        check_judge(judge, parties, wanted)
    except OwnMatter:
        return False
    return True
