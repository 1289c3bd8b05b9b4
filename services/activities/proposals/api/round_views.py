"""What a round looks like to a caller."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.activities.people import known_unions
from services.activities.permissions import Act, may
from services.activities.proposals.domain.figures import FigureName
from services.activities.proposals.domain.life import STATE_LABELS, ProposalState
from services.activities.proposals.queries import finding
from services.activities.proposals.queries.reckoning import eligible, figures_on, is_whole_staff
from services.activities.proposals.tables import ProposalRound
from shared.calendar import chinese_date, chinese_days_left
from shared.database import Transaction
from shared.web.identity import Caller


class StateCount(BaseModel):
    """How many proposals stand where."""

    state: ProposalState
    label: str
    count: int


class RoundView(BaseModel):
    """A round as the caller may read it; `may_write` whether they may hand in a proposal now."""

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    session_id: UUID | None
    title: str
    whole_staff: bool
    school_year: int
    opens_on: date
    closes_on: date
    window_label: str
    is_open: bool
    screen_by: date
    from_paper: bool
    task_id: UUID | None
    published_on: date | None
    reported_on: date | None
    least_seconders: int
    counts: list[StateCount]
    may_write: bool
    actions: list[str]


async def round_views(
    tx: Transaction, me: Caller, rows: Sequence[ProposalRound]
) -> list[RoundView]:
    unions = await known_unions(tx, (row.union_id for row in rows))
    counts = await finding.states_of(tx, [row.id for row in rows])
    least = (await figures_on(tx))[FigureName.LEAST_SECONDERS]
    views = []
    for row in rows:
        union = unions.get(row.union_id)
        is_open = row.opens_on <= tx.today <= row.closes_on
        views.append(
            RoundView(
                id=row.id,
                union_id=row.union_id,
                union_name=union.short_name if union else "",
                version=row.version,
                session_id=row.session_id,
                title=row.title,
                whole_staff=is_whole_staff(row),
                school_year=row.school_year,
                opens_on=row.opens_on,
                closes_on=row.closes_on,
                window_label=_window_label(tx.today, row),
                is_open=is_open,
                screen_by=row.screen_by,
                from_paper=row.from_paper,
                task_id=row.task_id,
                published_on=row.published_on,
                reported_on=row.reported_on,
                least_seconders=least,
                counts=_counts(me, row, counts.get(row.id, {})),
                may_write=is_open and me.person_id in await eligible(tx, row),
                actions=_round_actions(me, row, counts.get(row.id, {})),
            )
        )
    return views


_UNSEEN = frozenset({ProposalState.DRAFT, ProposalState.WITHDRAWN, ProposalState.TAKEN_BACK})


def _counts(
    me: Caller, row: ProposalRound, counts: Mapping[ProposalState, int]
) -> list[StateCount]:
    """What nobody has handed in, or somebody took back, is counted for nobody."""
    if not may(me, Act.OVERSEE_PROPOSALS, row.union_id):
        return []
    return [
        StateCount(state=state, label=STATE_LABELS[state], count=counts[state])
        for state in ProposalState
        if state not in _UNSEEN and counts.get(state)
    ]


def _round_actions(
    me: Caller, row: ProposalRound, counts: Mapping[ProposalState, int]
) -> list[str]:
    if not may(me, Act.RUN_PROPOSALS, row.union_id):
        return []
    actions = ["change", "record", "table"]
    if counts.get(ProposalState.CLOSED):
        actions.append("publish")
    if row.reported_on is None:
        actions.append("report")
    return actions


def _window_label(today: date, row: ProposalRound) -> str:
    span = f"{chinese_date(row.opens_on)}至{chinese_date(row.closes_on)}"
    if row.opens_on <= today <= row.closes_on:
        return f"{span}，{chinese_days_left(today, row.closes_on).replace('到期', '截止')}"
    return f"{span}，{'还没开始' if today < row.opens_on else '已截止'}"
