"""What the pages show of sessions."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.activities.congress.api.permitted import (
    actions_on,
    doors_to,
    reads_exchange,
    sees_results,
)
from services.activities.congress.domain.agenda import OUTCOME_LABELS, Outcome
from services.activities.congress.domain.days import ask_by, papers_by, publish_by
from services.activities.congress.domain.figures import (
    ADDRESSEE_LABELS,
    Addressee,
    FigureName,
    addressee_of,
    way_of,
)
from services.activities.congress.domain.life import HELD, MOVE_LABELS, STATE_LABELS, SessionState
from services.activities.congress.domain.life import SessionMove as Move
from services.activities.congress.domain.powers import (
    POWER_LABELS,
    TREATMENT_LABELS,
    Power,
    Treatment,
)
from services.activities.congress.domain.titles import KIND_LABELS, year_label
from services.activities.congress.domain.warnings import Facts, warnings_of
from services.activities.congress.queries import finding
from services.activities.congress.queries.rules import figures_on, rules_of
from services.activities.congress.tables import AgendaItem, CongressSession, SessionMove
from services.activities.people import known_unions
from services.activities.rolls.queries import counts, entry_of
from services.activities.terms.domain.kinds import ROLL_LABELS, Roll
from shared.contracts.activities import AskingWay, SessionKind
from shared.database import CHINA, Transaction
from shared.web.identity import Caller

WAY_LABELS: dict[AskingWay, str] = {AskingWay.REQUEST: "请示", AskingWay.FILING: "备案"}


class SessionView(BaseModel):
    """A session in a list."""

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    kind: SessionKind
    kind_label: str
    title: str
    extra: bool
    school_year: int
    school_year_label: str
    state: SessionState
    state_label: str
    planned_on: date
    starts_at: datetime | None
    place: str | None
    from_paper: bool
    closed_on: date | None
    resolution_published_on: date | None
    report_due_on: date | None
    reported_on: date | None
    warnings: list[str]
    actions: list[str]


class AgendaItemView(BaseModel):
    """A matter on the agenda, and what came of it as far as the caller reads that."""

    id: UUID
    place: int
    title: str
    power: Power | None
    power_label: str
    treatment: Treatment
    treatment_label: str
    presenter: str
    roll: Roll
    roll_label: str
    needs_ballot: bool
    outcome: Outcome | None
    outcome_label: str
    note: str | None


class SessionMoveView(BaseModel):
    """One step that was taken."""

    move: Move
    label: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class AttendanceView(BaseModel):
    """How many are due and came on one roll."""

    roll: Roll
    label: str
    due: int
    present: int


class DeadlineView(BaseModel):
    """By when steps are wanted; warnings, never walls."""

    ask_by: date
    papers_by: date | None
    publish_by: date | None


class SessionDetail(SessionView):
    """A session with its agenda, its track and what the caller may do.

    `doors` are its other pages that have something for the caller now; `wanted_way` and
    `wanted_addressee` are how and of whom it is asked by the county's rules; `signed_in` whether
    the caller is on the roll and there.
    """

    term_id: UUID
    number: int
    host_name: str | None
    party_agreed_on: date | None
    party_minutes_number: str | None
    asking_way: AskingWay | None
    asking_way_label: str
    wanted_way: AskingWay
    wanted_addressee: Addressee
    addressee: Addressee | None
    addressee_label: str
    requested_on: date | None
    answered_on: date | None
    answered_by_name: str | None
    answer_number: str | None
    answer_from_paper: bool
    return_reason: str | None
    override_reason: str | None
    override_by_name: str | None
    papers_sent_on: date | None
    opened_at: datetime | None
    resolution: str | None
    report_note: str | None
    report_returned_reason: str | None
    archived_at: datetime | None
    cancelled_reason: str | None
    deadlines: DeadlineView
    agenda: list[AgendaItemView]
    attendance: list[AttendanceView]
    quorum_label: str
    passing_label: str
    history: list[SessionMoveView]
    doors: list[str]
    signed_in: bool


async def views_of(
    tx: Transaction, me: Caller, sessions: Sequence[CongressSession]
) -> list[SessionView]:
    unions = await known_unions(tx, (session.union_id for session in sessions))
    figures = await figures_on(tx)
    views = []
    for session in sessions:
        union = unions.get(session.union_id)
        name = union.short_name if union else ""
        views.append(SessionView(**_members(tx, me, session, figures), union_name=name))
    return views


async def detail_of(tx: Transaction, me: Caller, session: CongressSession) -> SessionDetail:
    figures = await figures_on(tx)
    unions = await known_unions(tx, [session.union_id])
    union = unions.get(session.union_id)
    held_on = _held_on(session)
    rules = await rules_of(tx, session.union_id, held_on or session.planned_on)
    results, exchange = sees_results(me, session), reads_exchange(me, session.union_id)
    items = await finding.agenda_of(tx, session.id)
    moves = await finding.moves_of(tx, session.id)
    own = await entry_of(tx, session.id, me.person_id)
    way = AskingWay(session.asking_way) if session.asking_way else None
    addressee = Addressee(session.addressee) if session.addressee else None
    return SessionDetail(
        **_members(tx, me, session, figures),
        union_name=union.short_name if union else "",
        term_id=session.term_id,
        number=session.number,
        host_name=session.host_name,
        party_agreed_on=session.party_agreed_on,
        party_minutes_number=session.party_minutes_number,
        asking_way=way,
        asking_way_label=WAY_LABELS[way] if way else "",
        wanted_way=way_of(figures, session.number, extra=session.extra),
        wanted_addressee=addressee_of(figures),
        addressee=addressee,
        addressee_label=ADDRESSEE_LABELS[addressee] if addressee else "",
        requested_on=session.requested_on,
        answered_on=session.answered_on,
        answered_by_name=session.answered_by_name,
        answer_number=session.answer_number,
        answer_from_paper=session.answer_from_paper,
        return_reason=session.return_reason if exchange else None,
        override_reason=session.override_reason if exchange else None,
        override_by_name=session.override_by_name if exchange else None,
        papers_sent_on=session.papers_sent_on,
        opened_at=session.opened_at,
        resolution=session.resolution if results else None,
        report_note=session.report_note if results else None,
        report_returned_reason=session.report_returned_reason if exchange else None,
        archived_at=session.archived_at,
        cancelled_reason=session.cancelled_reason,
        deadlines=DeadlineView(
            ask_by=ask_by(session.planned_on, figures),
            papers_by=papers_by(held_on, figures) if held_on else None,
            publish_by=publish_by(session.closed_on, figures) if session.closed_on else None,
        ),
        agenda=[_item(item, item.treatment in rules.ballot_for, results=results) for item in items],
        attendance=await _attendance(tx, session) if results else [],
        quorum_label=rules.quorum.words,
        passing_label=rules.passing.words,
        history=[_move(row) for row in moves] if exchange else [],
        doors=doors_to(me, session, on_roll=own is not None),
        signed_in=own is not None and own.signed_in_at is not None and own.left_at is None,
    )


def _held_on(session: CongressSession) -> date | None:
    if session.starts_at is not None:
        return session.starts_at.astimezone(CHINA).date()
    return session.closed_on


def _members(
    tx: Transaction, me: Caller, session: CongressSession, figures: Mapping[FigureName, int]
) -> dict[str, Any]:
    kind, state = SessionKind(session.kind), SessionState(session.state)
    facts = Facts(
        state=state,
        planned_on=session.planned_on,
        held_on=_held_on(session),
        requested_on=session.requested_on,
        papers_sent_on=session.papers_sent_on,
        closed_on=session.closed_on,
        published_on=session.resolution_published_on,
        report_due_on=session.report_due_on,
        reported_on=session.reported_on,
        override_reason=session.override_reason,
        from_paper=session.from_paper,
    )
    prepares = reads_exchange(me, session.union_id)
    return {
        "id": session.id,
        "union_id": session.union_id,
        "version": session.version,
        "kind": kind,
        "kind_label": KIND_LABELS[kind],
        "title": session.title,
        "extra": session.extra,
        "school_year": session.school_year,
        "school_year_label": year_label(session.school_year),
        "state": state,
        "state_label": STATE_LABELS[state],
        "planned_on": session.planned_on,
        "starts_at": session.starts_at,
        "place": session.place,
        "from_paper": session.from_paper,
        "closed_on": session.closed_on,
        "resolution_published_on": session.resolution_published_on,
        "report_due_on": session.report_due_on,
        "reported_on": session.reported_on,
        "warnings": warnings_of(facts, tx.today, figures) if prepares else [],
        "actions": actions_on(me, session, way_of(figures, session.number, extra=session.extra)),
    }


def _item(item: AgendaItem, needs_ballot: bool, *, results: bool) -> AgendaItemView:
    power = Power(item.power) if item.power else None
    outcome = Outcome(item.outcome) if item.outcome and results else None
    return AgendaItemView(
        id=item.id,
        place=item.place,
        title=item.title,
        power=power,
        power_label=POWER_LABELS[power] if power else "",
        treatment=Treatment(item.treatment),
        treatment_label=TREATMENT_LABELS[Treatment(item.treatment)],
        presenter=item.presenter,
        roll=Roll(item.roll),
        roll_label=ROLL_LABELS[Roll(item.roll)],
        needs_ballot=needs_ballot,
        outcome=outcome,
        outcome_label=OUTCOME_LABELS[outcome] if outcome else "",
        note=item.note if results else None,
    )


def _move(row: SessionMove) -> SessionMoveView:
    move = Move(row.move)
    return SessionMoveView(
        move=move,
        label=MOVE_LABELS[move],
        made_at=row.made_at,
        made_by_name=row.made_by_name,
        facts=row.facts,
    )


async def _attendance(tx: Transaction, session: CongressSession) -> list[AttendanceView]:
    """Who came, by the roll, or as it was entered from paper."""
    if session.state not in HELD:
        return []
    if session.from_paper:
        typed = {
            Roll.CONGRESS: (session.paper_due, session.paper_present),
            Roll.UNION: (session.paper_due_union, session.paper_present_union),
        }
    else:
        found = await counts(tx, session.id)
        typed = {roll: (each.due, each.present) for roll, each in found.items()}
    return [
        AttendanceView(roll=roll, label=ROLL_LABELS[roll], due=due, present=present or 0)
        for roll, (due, present) in typed.items()
        if due
    ]
