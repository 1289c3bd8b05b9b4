"""How an aid looks: wholly to those who deal with it, as a bare line to those who only count."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.welfare.openings.api import OpeningView, opening_views
from services.welfare.openings.queries import openings_of
from services.welfare.people import unions_by_id
from services.welfare.permissions import Act, may
from services.welfare.relief.api.permitted import actions_on, is_near
from services.welfare.relief.domain.deciding import Turn
from services.welfare.relief.domain.kinds import (
    FORM_LABELS,
    KIND_LABELS,
    LEVEL_LABELS,
    OCCASION_LABELS,
    PAID_BY_LABELS,
    AidKind,
    Form,
    Occasion,
    PaidBy,
    SchoolLevel,
)
from services.welfare.relief.domain.life import MOVE_LABELS, STATE_LABELS, AidMove, AidState
from services.welfare.relief.queries.reading import place_of_remark, place_of_student, steps_of
from services.welfare.relief.queries.turns import turn_on
from services.welfare.relief.tables import Aid
from shared.contracts.roles import Role
from shared.database import CHINA, Transaction
from shared.masking import mask_name
from shared.money import yuan_words
from shared.sealing import Keyring
from shared.web.identity import Caller


class AidLine(BaseModel):
    """One line of the list.

    Who deals with it sees all of it; an auditor a masked name; the county neither name nor occasion
    nor amount, for in a small school each of them would say who it is.
    """

    id: UUID
    union_id: UUID
    union_name: str
    state: AidState
    state_label: str
    kind: AidKind
    kind_label: str
    entered_on: date
    source: str
    from_paper: bool
    recipient_name: str | None
    occasion_label: str | None
    amount_cents: int | None
    amount_label: str | None
    paid_on: date | None


class StepView(BaseModel):
    """One step in the aid's life."""

    move: AidMove
    label: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class AidView(BaseModel):
    """An aid as those see it who deal with it; `turn` says who decides."""

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    state: AidState
    state_label: str
    kind: AidKind
    kind_label: str
    occasion: Occasion
    occasion_label: str
    happened_on: date
    person_id: UUID | None
    recipient_name: str
    remark: str | None
    amount_cents: int
    amount_label: str
    form: Form
    form_label: str
    source: str
    asked_by: str
    task_id: UUID | None
    case_id: UUID | None
    self_paid_cents: int | None
    school_level: SchoolLevel | None
    level_label: str | None
    student: str | None
    year: int
    from_paper: bool
    collective_number: str | None
    collective_on: date | None
    entered_by_name: str
    decided_by_name: str | None
    decided_on: date | None
    reason: str | None
    paid_on: date | None
    paid_by: PaidBy | None
    paid_by_label: str | None
    receipted_on: date | None
    turn: str
    actions: list[str]
    steps: list[StepView]
    openings: list[OpeningView]


class OwnAidView(BaseModel):
    """What somebody has received."""

    id: UUID
    union_name: str
    kind_label: str
    form_label: str
    amount_label: str
    paid_on: date
    receipted_on: date | None


async def aid_view(tx: Transaction, me: Caller, aid: Aid, keyring: Keyring) -> AidView:
    """The whole of it; whoever calls has checked that this caller may read it."""
    unions = await unions_by_id(tx, [aid.union_id])
    turn = await turn_on(tx, aid)
    remark, student = aid.remark_sealed, aid.student_sealed
    return AidView(
        **{name: getattr(aid, name) for name in _SAME},
        union_name=unions[aid.union_id].short_name if aid.union_id in unions else "",
        state_label=STATE_LABELS[AidState(aid.state)],
        kind_label=KIND_LABELS[AidKind(aid.kind)],
        occasion_label=OCCASION_LABELS[Occasion(aid.occasion)],
        remark=keyring.open(remark, place_of_remark(aid.id)) if remark else None,
        student=keyring.open(student, place_of_student(aid.id)) if student else None,
        level_label=LEVEL_LABELS[SchoolLevel(aid.school_level)] if aid.school_level else None,
        amount_label=yuan_words(aid.amount_cents),
        form_label=FORM_LABELS[Form(aid.form)],
        paid_by_label=PAID_BY_LABELS[PaidBy(aid.paid_by)] if aid.paid_by else None,
        turn=_turn_words(aid, turn),
        actions=actions_on(me, aid, turn),
        steps=[
            StepView(
                move=AidMove(step.move),
                label=MOVE_LABELS[AidMove(step.move)],
                made_at=step.made_at,
                made_by_name=step.made_by_name,
                facts=step.facts,
            )
            for step in await steps_of(tx, aid.id)
        ],
        openings=opening_views(await openings_of(tx, aid.id)),
    )


_SAME = frozenset(Aid.__table__.columns.keys()) & frozenset(AidView.model_fields)
_UNDECIDED = frozenset({AidState.DRAFTED, AidState.REQUESTED, AidState.REJECTED})


def _turn_words(aid: Aid, turn: Turn) -> str:
    return turn.sentence if aid.state in _UNDECIDED else ""


async def aid_lines(tx: Transaction, me: Caller, aids: Iterable[Aid]) -> list[AidLine]:
    """A list, each line with as much as this caller needs to know."""
    found = list(aids)
    unions = await unions_by_id(tx, {aid.union_id for aid in found})
    return [
        AidLine(
            id=aid.id,
            union_id=aid.union_id,
            union_name=unions[aid.union_id].short_name if aid.union_id in unions else "",
            state=AidState(aid.state),
            state_label=STATE_LABELS[AidState(aid.state)],
            kind=AidKind(aid.kind),
            kind_label=KIND_LABELS[AidKind(aid.kind)],
            entered_on=aid.made_at.astimezone(CHINA).date(),
            source=aid.source,
            from_paper=aid.from_paper,
            paid_on=aid.paid_on,
            **_named(me, aid),
        )
        for aid in found
    ]


def _named(me: Caller, aid: Aid) -> dict[str, Any]:
    """What tells whom it is about, as far as the caller may know it (R-DATA-8)."""
    near = is_near(me, aid)
    audits = may(me, Act.SEE_COUNTY_RELIEF) and me.has(Role.AUDITOR)
    name = aid.recipient_name if near else mask_name(aid.recipient_name) if audits else None
    return {
        "recipient_name": name,
        "occasion_label": OCCASION_LABELS[Occasion(aid.occasion)] if near else None,
        "amount_cents": aid.amount_cents if near or audits else None,
        "amount_label": yuan_words(aid.amount_cents) if near or audits else None,
    }


async def own_views(tx: Transaction, aids: Iterable[Aid]) -> list[OwnAidView]:
    found = list(aids)
    unions = await unions_by_id(tx, {aid.union_id for aid in found})
    return [
        OwnAidView(
            id=aid.id,
            union_name=unions[aid.union_id].short_name if aid.union_id in unions else "",
            kind_label=KIND_LABELS[AidKind(aid.kind)],
            form_label=FORM_LABELS[Form(aid.form)],
            amount_label=yuan_words(aid.amount_cents),
            paid_on=aid.paid_on,
            receipted_on=aid.receipted_on,
        )
        for aid in found
        if aid.paid_on is not None
    ]
