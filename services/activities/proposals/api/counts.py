"""HTTP door of what the county sees of proposals: how many, about what, and where they stand."""

from typing import Annotated

from fastapi import Query
from pydantic import BaseModel

from services.activities.permissions import Act, must
from services.activities.proposals.domain.life import STATE_LABELS, ProposalState
from services.activities.proposals.domain.words import CATEGORY_LABELS
from services.activities.proposals.queries.rounds import county_counts, years_with_proposals
from shared.calendar import Period, PeriodKind, period_of
from shared.contracts.activities import ProposalCategory
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/proposal-counts", "proposal counts")

# In the order in which they are passed.
SHOWN = (
    ProposalState.FILED,
    ProposalState.ASSIGNED,
    ProposalState.REPLIED,
    ProposalState.REWORK,
    ProposalState.CLOSED,
    ProposalState.MERGED,
)


class ProposalYear(BaseModel):
    """A school year."""

    first_year: int
    label: str


class CategoryCount(BaseModel):
    """How many proposals are about something, by the states above."""

    category: ProposalCategory
    label: str
    counts: list[int]
    total: int


class ProposalCounts(BaseModel):
    """The county's proposals of a school year; of no school by itself, and of nobody's words."""

    school_year: int
    years: list[ProposalYear]
    states: list[str]
    rows: list[CategoryCount]
    totals: list[int]
    total: int


@router.get("")
async def proposal_counts(
    me: Me,
    tx: Tx,
    school_year: Annotated[int | None, Query(ge=2000, le=2100)] = None,
) -> ProposalCounts:
    """How many proposals were filed in a school year, this one where none is named."""
    must(me, Act.SEE_COUNTY_PROPOSALS)
    this = period_of(PeriodKind.SCHOOL_YEAR, tx.today).first_year
    year = this if school_year is None else school_year
    counts = await county_counts(tx, year)
    rows = []
    for category, label in CATEGORY_LABELS.items():
        line = [counts.get((category, state), 0) for state in SHOWN]
        rows.append(CategoryCount(category=category, label=label, counts=line, total=sum(line)))
    totals = [sum(row.counts[at] for row in rows) for at in range(len(SHOWN))]
    years = sorted({this, year, *await years_with_proposals(tx)}, reverse=True)
    return ProposalCounts(
        school_year=year,
        years=[ProposalYear(first_year=one, label=_label(one)) for one in years],
        states=[STATE_LABELS[state] for state in SHOWN],
        rows=rows,
        totals=totals,
        total=sum(totals),
    )


def _label(first_year: int) -> str:
    return Period(PeriodKind.SCHOOL_YEAR, first_year).label
