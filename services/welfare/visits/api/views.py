"""How a visit looks: wholly to those who deal with it, as where it stands to who reported it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.welfare.people import unions_by_id
from services.welfare.visits.api.permitted import actions_on, standing
from services.welfare.visits.domain.life import MOVE_LABELS, STATE_LABELS, VisitMove, VisitState
from services.welfare.visits.domain.occasions import (
    OCCASION_LABELS,
    WAY_LABELS,
    VisitGiftForm,
    VisitOccasion,
    VisitWay,
)
from services.welfare.visits.queries.reading import gift_words, place_of, steps_of
from services.welfare.visits.tables import Visit
from shared.database import Transaction
from shared.sealing import Keyring
from shared.web.identity import Caller

HIDDEN = "只有主席和走访的人能看到"


class VisitLine(BaseModel):
    """One line of the list."""

    id: UUID
    union_id: UUID
    union_name: str
    state: VisitState
    state_label: str
    occasion: VisitOccasion
    occasion_label: str
    visited_name: str
    happened_on: date
    due_on: date
    assigned_name: str | None
    visited_on: date | None
    visitors: list[str]
    follow_up_on: date | None
    from_paper: bool


class VisitStepView(BaseModel):
    """One step in the visit's life."""

    move: VisitMove
    label: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class VisitView(BaseModel):
    """A visit as those see it who deal with it.

    Where `notes_hidden` says so, its words are for the chair and the visitor only and left out.
    """

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    state: VisitState
    state_label: str
    occasion: VisitOccasion
    occasion_label: str
    in_hospital: bool
    happened_on: date
    person_id: UUID | None
    visited_name: str
    reported_by_name: str
    due_on: date
    assigned_to: UUID | None
    assigned_name: str | None
    recorded_by_name: str | None
    visited_on: date | None
    way: VisitWay | None
    way_label: str | None
    place: str | None
    visitors: list[str]
    remark: str | None
    finding: str | None
    need: str | None
    notes_hidden: str | None
    gift_form: VisitGiftForm | None
    gift_label: str | None
    gift_cents: int | None
    gift_source: str | None
    follow_up: str | None
    follow_up_on: date | None
    from_paper: bool
    reason: str | None
    task_id: UUID | None
    made_at: datetime
    may_enter_aid: bool
    actions: list[str]
    steps: list[VisitStepView]


class OwnVisitLine(BaseModel):
    """What somebody has reported, or is asked to visit."""

    id: UUID
    union_name: str
    visited_name: str
    happened_on: date
    state: VisitState
    state_label: str
    due_on: date
    visited_on: date | None
    follow_up_on: date | None


class OwnVisitsView(BaseModel):
    """One's own part in visits."""

    reported: list[OwnVisitLine]
    to_make: list[OwnVisitLine]


_NOTES = ("remark", "finding", "need", "follow_up")
_SAME = frozenset(Visit.__table__.columns.keys()) & frozenset(VisitView.model_fields)


def notes_of(visit: Visit, keyring: Keyring) -> dict[str, str | None]:
    """The sealed words of a visit; whoever calls has checked that this caller may read them."""
    found: dict[str, str | None] = {}
    for name in _NOTES:
        sealed = getattr(visit, f"{name}_sealed")
        found[name] = keyring.open(sealed, place_of(visit.id, name)) if sealed else None
    return found


async def visit_view(tx: Transaction, me: Caller, visit: Visit, keyring: Keyring) -> VisitView:
    """The whole of it, as far as this caller reads the words."""
    unions = await unions_by_id(tx, [visit.union_id])
    mine = standing(me, visit)
    notes = notes_of(visit, keyring) if mine.sees_notes else dict.fromkeys(_NOTES)
    return VisitView(
        **{name: getattr(visit, name) for name in _SAME},
        **notes,
        notes_hidden=None if mine.sees_notes else HIDDEN,
        union_name=unions[visit.union_id].short_name if visit.union_id in unions else "",
        state_label=STATE_LABELS[VisitState(visit.state)],
        occasion_label=OCCASION_LABELS[VisitOccasion(visit.occasion)],
        way_label=WAY_LABELS[VisitWay(visit.way)] if visit.way else None,
        gift_label=gift_words(visit),
        may_enter_aid=mine.deals,
        actions=actions_on(me, visit),
        steps=[
            VisitStepView(
                move=VisitMove(step.move),
                label=MOVE_LABELS[VisitMove(step.move)],
                made_at=step.made_at,
                made_by_name=step.made_by_name,
                facts=step.facts,
            )
            for step in await steps_of(tx, visit.id)
        ],
    )


async def visit_lines(tx: Transaction, visits: Iterable[Visit]) -> list[VisitLine]:
    found = list(visits)
    unions = await unions_by_id(tx, {visit.union_id for visit in found})
    same = frozenset(Visit.__table__.columns.keys()) & frozenset(VisitLine.model_fields)
    return [
        VisitLine(
            **{name: getattr(visit, name) for name in same},
            union_name=unions[visit.union_id].short_name if visit.union_id in unions else "",
            state_label=STATE_LABELS[VisitState(visit.state)],
            occasion_label=OCCASION_LABELS[VisitOccasion(visit.occasion)],
        )
        for visit in found
    ]


async def own_lines(tx: Transaction, visits: Iterable[Visit]) -> list[OwnVisitLine]:
    """Where each stands; of what was found nothing is told to who reported it."""
    lines = await visit_lines(tx, visits)
    return [
        OwnVisitLine(**line.model_dump(include=set(OwnVisitLine.model_fields))) for line in lines
    ]
