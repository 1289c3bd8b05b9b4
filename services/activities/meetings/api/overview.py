"""HTTP door of what spans meetings: the form, what the next session hears, the county's counts."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel

from services.activities.congress.domain.powers import Power
from services.activities.meetings.api.inputs import HandOutInput, ReportedInput, Year
from services.activities.meetings.api.permitted import kept, must_keep
from services.activities.meetings.api.views import (
    AttendantView,
    ForSessionView,
    MeetingView,
    UnionMeetingsView,
    view_of,
)
from services.activities.meetings.commands import reporting as reporting_commands
from services.activities.meetings.commands import settling
from services.activities.meetings.domain.kinds import (
    KIND_LABELS,
    MATTER_LABELS,
    RESULT_LABELS,
    SIDE_LABELS,
    MatterResult,
    Side,
)
from services.activities.meetings.queries import reading, reporting
from services.activities.people import people_to_choose, school_unions
from services.activities.permissions import Act, must
from shared.contracts.activities import MeetingKind
from shared.database import Transaction
from shared.web.identity import Me
from shared.web.routes import Tx, etag, tenant_router

router = tenant_router("", "meetings")


class ChoiceView(BaseModel):
    """Something to choose, and how it is called."""

    value: str
    label: str


class UnionPersonLine(BaseModel):
    """Somebody of the union to choose."""

    id: UUID
    name: str


class MeetingFormView(BaseModel):
    """What the form for minutes begins with: choices, people, and what was said last time."""

    kinds: list[ChoiceView]
    sides: list[ChoiceView]
    results: list[ChoiceView]
    powers: list[ChoiceView]
    for_congress: Power
    people: list[UnionPersonLine]
    place: str
    host_name: str
    recorder_name: str
    attendants: list[AttendantView]


@router.get("/meeting-form/{union_id}")
async def meeting_form(union_id: UUID, me: Me, tx: Tx) -> MeetingFormView:
    """What somebody needs who writes minutes: asked for once, it is known."""
    await must_keep(tx, me, union_id)
    last = await reading.last_meeting(tx, union_id)
    seats = await reading.attendants_of(tx, last.id) if last else ()
    people = await people_to_choose(tx, union_id)
    known = {person.person_id for person in people}
    return MeetingFormView(
        kinds=[ChoiceView(value=kind, label=label) for kind, label in KIND_LABELS.items()],
        sides=[ChoiceView(value=side, label=label) for side, label in SIDE_LABELS.items()],
        results=[ChoiceView(value=one, label=label) for one, label in RESULT_LABELS.items()],
        powers=[ChoiceView(value=one, label=label) for one, label in MATTER_LABELS.items()],
        for_congress=Power.P4,
        people=[UnionPersonLine(id=person.person_id, name=person.name) for person in people],
        place=last.place if last else "",
        host_name=last.host_name if last else "",
        recorder_name=last.recorder_name if last else me.name,
        attendants=[
            AttendantView(
                name=one.name,
                side=Side(one.side),
                side_label=SIDE_LABELS[Side(one.side)],
                post=one.post,
                person_id=one.person_id if one.person_id in known else None,
            )
            for one in seats
        ],
    )


@router.get("/meeting-matters")
async def matters_for_session(union_id: UUID, me: Me, tx: Tx) -> list[ForSessionView]:
    """What the next session of the congress is told of: left to it, or settled in its place."""
    await must_keep(tx, me, union_id)
    return await _for_session(tx, union_id)


@router.post("/meeting-matters/reported")
async def matters_reported(wanted: ReportedInput, me: Me, tx: Tx) -> list[ForSessionView]:
    """Say on which day the congress heard of these matters; what is left to tell it."""
    await must_keep(tx, me, wanted.union_id)
    await reporting_commands.mark_reported(
        tx, me, wanted.union_id, wanted.matter_ids, wanted.reported_on
    )
    await tx.session.flush()
    return await _for_session(tx, wanted.union_id)


@router.post("/meeting-decisions/{decision_id}/task")
async def hand_out_decision(
    decision_id: UUID, wanted: HandOutInput, me: Me, tx: Tx, response: Response
) -> MeetingView:
    """Let a decision of final minutes become a task."""
    decision = await reading.get_decision(tx, decision_id)
    await kept(tx, me, decision.meeting_id)
    meeting = await settling.hand_out(tx, me, decision_id, wanted.owner_id, wanted.due_on)
    await tx.session.flush()
    etag(response, meeting.version)
    return await view_of(tx, me, meeting)


@router.get("/meeting-counts")
async def meeting_counts(
    me: Me, tx: Tx, year: Annotated[Year | None, Query()] = None
) -> list[UnionMeetingsView]:
    """How often each union of the county met in a year, and when last."""
    must(me, Act.SEE_MEETING_COUNTS)
    counts = await reporting.counts_by_union(tx, year or tx.today.year)
    joint = {one.union_id: one.count for one in counts if one.kind is MeetingKind.JOINT}
    others: dict[UUID, int] = {}
    last: dict[UUID, date] = {}
    for one in counts:
        last[one.union_id] = max(one.last_day, last.get(one.union_id, one.last_day))
        if one.kind is not MeetingKind.JOINT:
            others[one.union_id] = others.get(one.union_id, 0) + one.count
    return [
        UnionMeetingsView(
            union_id=union.union_id,
            union_name=union.short_name,
            joint=joint.get(union.union_id, 0),
            others=others.get(union.union_id, 0),
            last_day=last.get(union.union_id),
        )
        for union in await school_unions(tx)
    ]


async def _for_session(tx: Transaction, union_id: UUID) -> list[ForSessionView]:
    return [
        ForSessionView(
            matter_id=one.matter.id,
            meeting_id=one.meeting.id,
            held_on=one.meeting.held_on,
            kind_label=KIND_LABELS[MeetingKind(one.meeting.kind)],
            title=one.matter.title,
            urgent=one.matter.urgent,
            result_label=RESULT_LABELS[MatterResult(one.matter.result)],
        )
        for one in await reporting.for_next_session(tx, union_id)
    ]
