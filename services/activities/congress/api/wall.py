"""HTTP door of the county's wall of congresses."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel, Field

from services.activities.congress.domain.days import (
    answer_due,
    school_year_of,
    warn_day,
    year_ends,
)
from services.activities.congress.domain.figures import FigureName
from services.activities.congress.domain.titles import year_label
from services.activities.congress.domain.wall import (
    STATUS_LABELS,
    TROUBLE_LABELS,
    Clock,
    Trouble,
    WallSession,
    WallStatus,
    furthest,
    sorted_by_trouble,
    trouble_of,
)
from services.activities.congress.queries import wall
from services.activities.congress.queries.rules import calendar_around, figures_on
from services.activities.people import UnionCopy
from services.activities.permissions import Act, must
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/congress-wall", "congress")


class WallQuery(Input):
    """Of which school year; of the one that runs where none is named."""

    school_year: Annotated[int, Field(ge=2000, le=2100)] | None = None


class WallLine(BaseModel):
    """One union: how far it is, since when, and what stands out."""

    union_id: UUID
    union_name: str
    cluster_name: str
    session_id: UUID | None
    title: str
    status: WallStatus
    status_label: str
    trouble: Trouble | None
    trouble_label: str
    asked_on: date | None
    answered_on: date | None
    day: date | None
    reported_on: date | None
    report_due_on: date | None
    from_paper: bool


class WallView(BaseModel):
    """All unions of the county in one school year; what stands out comes first."""

    school_year: int
    school_year_label: str
    this_year: int
    due_on: date
    counts: dict[WallStatus, int]
    troubles: dict[Trouble, int]
    lines: list[WallLine]


@router.get("")
async def congress_wall(me: Me, tx: Tx, query: Annotated[WallQuery, Query()]) -> WallView:
    """Who has asked, was answered, has held and reported its session, and who has not."""
    must(me, Act.SEE_COUNTY_CONGRESS)
    this_year = school_year_of(tx.today)
    year = query.school_year or this_year
    found = await wall.sessions_of_year(tx, year)
    figures, days = await figures_on(tx), await calendar_around(tx, tx.today)
    clock = Clock(
        today=tx.today,
        warn_on=warn_day(year, figures[FigureName.WARN_PERCENT]),
        year_ends=year_ends(year),
        answer_due={
            each.asked_on: answer_due(each.asked_on, figures, days)
            for each in found
            if each.asked_on is not None
        },
    )
    best = furthest(found)
    unions = await wall.unions_on_wall(tx)
    lines = [_line(union, best.get(union.union_id), clock) for union in unions]
    keyed = [
        (union.sort_key, line.trouble, line.status)
        for union, line in zip(unions, lines, strict=True)
    ]
    return WallView(
        school_year=year,
        school_year_label=year_label(year),
        this_year=this_year,
        due_on=clock.year_ends,
        counts={status: sum(line.status is status for line in lines) for status in WallStatus},
        troubles={trouble: sum(line.trouble is trouble for line in lines) for trouble in Trouble},
        lines=[lines[place] for place in sorted_by_trouble(keyed)],
    )


def _line(union: UnionCopy, session: WallSession | None, clock: Clock) -> WallLine:
    status = session.status if session else WallStatus.NOT_ASKED
    trouble = trouble_of(session, clock)
    return WallLine(
        union_id=union.union_id,
        union_name=union.short_name,
        cluster_name=union.cluster_name or "",
        session_id=session.session_id if session else None,
        title=session.title if session else "",
        status=status,
        status_label=STATUS_LABELS[status],
        trouble=trouble,
        trouble_label=TROUBLE_LABELS[trouble] if trouble else "",
        asked_on=session.asked_on if session else None,
        answered_on=session.answered_on if session else None,
        day=session.day if session else None,
        reported_on=session.reported_on if session else None,
        report_due_on=session.report_due_on if session else None,
        from_paper=session.from_paper if session else False,
    )
