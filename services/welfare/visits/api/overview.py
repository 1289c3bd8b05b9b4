"""Routes of what a union has before it, of coverage, and of the county's counts."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.welfare.audit_acts import AuditAct
from services.welfare.people import county_name, school_unions, unions_by_id
from services.welfare.permissions import ALLOWED, Act, may, must
from services.welfare.settings.queries import all_sources
from services.welfare.visits.api.coverage import VisitCoverageView, coverage_view, covered_words
from services.welfare.visits.api.routes import VisitQuery, Year, filter_of
from services.welfare.visits.api.views import VisitLine, visit_lines
from services.welfare.visits.domain.counting import told, total_told
from services.welfare.visits.domain.figures import FigureName
from services.welfare.visits.domain.life import VisitState
from services.welfare.visits.domain.occasions import (
    AHEAD,
    GIFT_LABELS,
    OCCASION_LABELS,
    WAY_LABELS,
    VisitGiftForm,
    VisitOccasion,
    VisitWay,
    offered,
    recordable,
)
from services.welfare.visits.papers import VisitRow, visit_sheet
from services.welfare.visits.queries import reading
from services.welfare.visits.queries.counting import made_by_month, open_by_union
from services.welfare.visits.queries.coverage import counts_by_union
from services.welfare.visits.queries.figures import figures
from shared import audit
from shared.calendar.wording import chinese_date
from shared.database import CHINA
from shared.errors import NotFound, Refused
from shared.official_papers import plain_date
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/visits", "visits")

MOST_ROWS = 5000
MOST_IN_RADAR = 50


class TooMany(Refused):
    """More visits than go into one sheet."""

    code = "export-too-large"


class VisitOccasionOption(BaseModel):
    """An occasion and its word."""

    value: VisitOccasion
    label: str


class VisitWayOption(BaseModel):
    """A way of visiting and its word."""

    value: VisitWay
    label: str


class VisitGiftOption(BaseModel):
    """What can be taken along, and its word."""

    value: VisitGiftForm
    label: str


class VisitChoicesView(BaseModel):
    """What the forms offer, and the county's figures that they name."""

    occasions: list[VisitOccasionOption] = Field(description="What can be reported")
    recordable: list[VisitOccasionOption] = Field(description="What can be written down as done")
    ways: list[VisitWayOption]
    gifts: list[VisitGiftOption]
    sources: list[str]
    least_visitors: int
    report_hours: int
    visit_days: int
    hospital_days: int
    ahead: list[VisitOccasion] = Field(description="What may be reported before its day")
    ahead_days: int
    universal_months: int | None = Field(description="None: everybody in turn is not visited")


class VisitRadarView(BaseModel):
    """What a union has before it, and what it has done this year."""

    to_arrange: list[VisitLine]
    to_make: list[VisitLine]
    to_follow_up: list[VisitLine]
    to_look_at: list[VisitLine]
    made_this_year: int
    coverage: VisitCoverageView | None


class CountyUnionCounts(BaseModel):
    """One union's counts; small ones are not told."""

    union_id: UUID
    name: str
    months: list[str]
    total: str
    waiting: str
    coverage: str | None


class CountyVisitsView(BaseModel):
    """What all unions have made in a year, in numbers only."""

    year: int
    hidden_below: int = Field(description="Smaller counts are not told")
    months: list[str]
    total: str
    waiting: str
    unions: list[CountyUnionCounts]


def _options(occasions: tuple[VisitOccasion, ...]) -> list[VisitOccasionOption]:
    return [VisitOccasionOption(value=one, label=OCCASION_LABELS[one]) for one in occasions]


@router.get("/choices")
async def list_choices(_me: Me, tx: Tx) -> VisitChoicesView:
    """What can be chosen in the forms; kept by devices that lose the network."""
    known = await figures(tx)
    universal = known[FigureName.UNIVERSAL_MONTHS] if known[FigureName.UNIVERSAL] else None
    return VisitChoicesView(
        occasions=_options(offered(known)),
        recordable=_options(recordable(known)),
        ways=[VisitWayOption(value=value, label=label) for value, label in WAY_LABELS.items()],
        gifts=[VisitGiftOption(value=value, label=label) for value, label in GIFT_LABELS.items()],
        sources=await all_sources(tx),
        least_visitors=known[FigureName.LEAST_VISITORS],
        report_hours=known[FigureName.REPORT_HOURS],
        visit_days=known[FigureName.VISIT_DAYS],
        hospital_days=known[FigureName.HOSPITAL_DAYS],
        ahead=sorted(AHEAD),
        ahead_days=known[FigureName.AHEAD_DAYS],
        universal_months=universal,
    )


@router.get("/radar")
async def show_radar(union_id: UUID, me: Me, tx: Tx) -> VisitRadarView:
    """What waits in a union, the longest due first, and whom it has visited."""
    if not may(me, Act.SEE_VISITS, union_id):
        raise NotFound
    parts = [
        await visit_lines(tx, await reading.in_states(tx, [union_id], [state], MOST_IN_RADAR))
        for state in (
            VisitState.DUE,
            VisitState.ASSIGNED,
            VisitState.FOLLOW_UP,
            VisitState.DONE,
        )
    ]
    made = await made_by_month(tx, tx.today.year, [union_id])
    known = await figures(tx)
    return VisitRadarView(
        to_arrange=parts[0],
        to_make=parts[1],
        to_follow_up=parts[2],
        to_look_at=parts[3],
        made_this_year=sum(made.get(union_id, [])),
        coverage=await coverage_view(tx, union_id, known) if known[FigureName.UNIVERSAL] else None,
    )


@router.get("/county")
async def show_county(me: Me, tx: Tx, year: Year | None = None) -> CountyVisitsView:
    """Counts of all unions by month; small numbers are not told, and no line is (R-DATA-8)."""
    must(me, Act.SEE_COUNTY_VISITS)
    found = tx.today.year if year is None else year
    known = await figures(tx)
    least = known[FigureName.HIDDEN_BELOW]
    made, waiting = await made_by_month(tx, found), await open_by_union(tx)
    covered = await counts_by_union(tx, known) if known[FigureName.UNIVERSAL] else {}
    unions = await school_unions(tx)
    by_union = [made.get(union.union_id, [0] * 12) for union in unions]
    return CountyVisitsView(
        year=found,
        hidden_below=least,
        months=[total_told(column, least) for column in zip(*by_union, strict=True)],
        total=total_told([count for months in by_union for count in months], least),
        waiting=total_told([waiting.get(union.union_id, 0) for union in unions], least),
        unions=[
            CountyUnionCounts(
                union_id=union.union_id,
                name=union.short_name,
                months=[told(count, least) for count in months],
                total=total_told(months, least),
                waiting=told(waiting.get(union.union_id, 0), least),
                coverage=covered_words(covered.get(union.union_id), least),
            )
            for union, months in zip(unions, by_union, strict=True)
        ],
    )


@router.get("/export", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
async def export_visits(me: Me, tx: Tx, query: Annotated[VisitQuery, Query()]) -> Response:
    """The list as an Excel sheet: what the page shows, and no words of what was found."""
    must(me, Act.SEE_VISITS)
    wanted = filter_of(tx, me, query)
    visits = await reading.list_visits(tx, wanted, MOST_ROWS + 1)
    if len(visits) > MOST_ROWS:
        raise TooMany(f"一次最多导出 {MOST_ROWS} 条，请先选一个单位再导出。")
    lines = await visit_lines(tx, visits)
    unions = await unions_by_id(tx, me.unions_as(ALLOWED[Act.SEE_VISITS]))
    unit = "、".join(sorted(union.name for union in unions.values())) or await county_name(tx)
    about = f"{wanted.year} 年，共 {len(lines)} 次"
    head = Head(unit, me.name, tx.now.astimezone(CHINA), about)
    only = next(iter(wanted.unions)) if len(wanted.unions) == 1 else None
    facts = {"year": str(wanted.year), "rows": str(len(lines))}
    entry = audit.Entry(act=AuditAct.VISITS_EXPORTED, union_id=only, facts=facts)
    await audit.record(tx, entry)
    sheet = visit_sheet(head, [_row(line) for line in lines])
    content = await asyncio.to_thread(xlsx, sheet)
    return download(content, MEDIA_TYPE, f"{sheet.title} {chinese_date(tx.today)}.xlsx")


def _row(line: VisitLine) -> VisitRow:
    return VisitRow(
        unit=line.union_name,
        name=line.visited_name,
        occasion=line.occasion_label,
        happened=plain_date(line.happened_on),
        state=line.state_label,
        visited=plain_date(line.visited_on) if line.visited_on else "",
        visitors="、".join(line.visitors),
        follow_up=plain_date(line.follow_up_on) if line.follow_up_on else "",
        remark="补录" if line.from_paper else "",
    )
