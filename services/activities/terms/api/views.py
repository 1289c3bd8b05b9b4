"""What terms look like to a caller."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel

from services.activities.terms.domain.figures import FigureName
from services.activities.terms.domain.kinds import KIND_LABELS
from services.activities.terms.domain.ratios import CHECK_LABELS, Check, CheckName, Verdict
from services.activities.terms.domain.term import longest_day, stage_of, title_of
from services.activities.terms.queries.checking import has_delegates
from services.activities.terms.tables import CongressTerm
from shared.calendar import chinese_date, chinese_days_left
from shared.contracts.activities import SessionKind, TermStage


class CongressTermState(StrEnum):
    """Where a term stands today."""

    COMING = "coming"
    RUNNING = "running"
    SOON = "soon"
    OVER = "over"
    TOO_LATE = "too_late"
    ENDED = "ended"


STATE_LABELS: dict[CongressTermState, str] = {
    CongressTermState.COMING: "还没有开始",
    CongressTermState.RUNNING: "任期内",
    CongressTermState.SOON: "快要届满",
    CongressTermState.OVER: "已届满，待换届",
    CongressTermState.TOO_LATE: "超过最长延期",
    CongressTermState.ENDED: "已结束",
}


class CongressTermView(BaseModel):
    """A term; `left` says in words how long it still runs or since when it is over."""

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    number: int
    kind: SessionKind
    kind_label: str
    title: str
    years: int
    first_day: date
    last_day: date
    ended_on: date | None
    state: CongressTermState
    state_label: str
    left: str
    from_paper: bool
    has_delegates: bool
    staff_count: int
    staff_women: int | None
    made_by_name: str


class RatioView(BaseModel):
    """One line of the panel of ratios; the arithmetic is in words."""

    name: CheckName
    label: str
    verdict: Verdict
    shown: str
    asked: str
    arithmetic: str


def state_of(
    term: CongressTerm, today: date, figures: Mapping[FigureName, int]
) -> CongressTermState:
    if term.ended_on is not None and term.ended_on <= today:
        return CongressTermState.ENDED
    if term.first_day > today:
        return CongressTermState.COMING
    if term.ended_on is not None:
        return CongressTermState.RUNNING
    days = figures[FigureName.REMIND_DAYS], figures[FigureName.DELAY_DAYS]
    stage = stage_of(term.last_day, today, *days)
    return _STATES[stage] if stage else CongressTermState.RUNNING


_STATES: dict[TermStage, CongressTermState] = {
    TermStage.SOON: CongressTermState.SOON,
    TermStage.OVER: CongressTermState.OVER,
    TermStage.TOO_LATE: CongressTermState.TOO_LATE,
}


def term_view(
    term: CongressTerm, union_name: str, today: date, figures: Mapping[FigureName, int]
) -> CongressTermView:
    kind = SessionKind(term.kind)
    state = state_of(term, today, figures)
    return CongressTermView(
        id=term.id,
        union_id=term.union_id,
        union_name=union_name,
        version=term.version,
        number=term.number,
        kind=kind,
        kind_label=KIND_LABELS[kind],
        title=title_of(term.number, kind),
        years=term.years,
        first_day=term.first_day,
        last_day=term.last_day,
        ended_on=term.ended_on,
        state=state,
        state_label=STATE_LABELS[state],
        left=_left(term, state, today, figures[FigureName.DELAY_DAYS]),
        from_paper=term.from_paper,
        has_delegates=has_delegates(term),
        staff_count=term.staff_count,
        staff_women=term.staff_women,
        made_by_name=term.made_by_name,
    )


def _left(term: CongressTerm, state: CongressTermState, today: date, delay_days: int) -> str:
    if state is CongressTermState.ENDED and term.ended_on is not None:
        return f"{chinese_date(term.ended_on)}由下一届接任"
    if state is CongressTermState.COMING:
        return f"{chinese_date(term.first_day)}开始"
    if state in {CongressTermState.OVER, CongressTermState.TOO_LATE}:
        until = chinese_date(longest_day(term.last_day, delay_days))
        late = chinese_days_left(today, term.last_day)
        return f"{late}，最迟应在{until}前换届" if state is CongressTermState.OVER else late
    return f"到{chinese_date(term.last_day)}"


def check_views(checks: Iterable[Check]) -> list[RatioView]:
    return [
        RatioView(
            name=check.name,
            label=CHECK_LABELS[check.name],
            verdict=check.verdict,
            shown=check.shown,
            asked=check.asked,
            arithmetic=check.arithmetic,
        )
        for check in checks
    ]
