"""The HTTP door of one office over all unions: who is chair where, and who is missing."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel

from services.directory.permissions import Act, must
from services.directory.roles.api.views import label_of
from services.directory.roles.domain.figures import FigureName
from services.directory.roles.papers import offices_sheet
from services.directory.roles.queries.figures import figure
from services.directory.roles.queries.offices import (
    STATE_LABELS,
    Office,
    OfficeFilter,
    OfficeState,
    offices,
)
from services.directory.units import queries as units
from shared.contracts.directory import SchoolStage
from shared.contracts.roles import Role, Standing
from shared.database import Transaction
from shared.sheets import MEDIA_TYPE, xlsx
from shared.web.downloads import download
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

router = tenant_router("/roles/offices", "roles")


class OfficesWanted(Input):
    """Which office, in which unions; `q` is a part of a union's or holder's name, or initials."""

    role: Role = Role.UNION_CHAIR
    q: Line | None = None
    state: OfficeState | None = None
    cluster_id: UUID | None = None
    stage: SchoolStage | None = None


class HolderView(BaseModel):
    """Who holds the office there today."""

    role_id: UUID
    person_id: UUID
    name: str
    label: str
    standing: Standing
    first_day: date
    last_day: date | None


class OfficeView(BaseModel):
    """The office in one union."""

    union_id: UUID
    union_name: str
    cluster_name: str | None
    state: OfficeState
    state_label: str
    holders: list[HolderView]


class OfficesView(BaseModel):
    """The office in the unions asked for, and how many unions are in each state."""

    items: list[OfficeView]
    ending_days: int
    counts: dict[OfficeState, int]


@router.get("")
async def list_offices(me: Me, tx: Tx, asked: Annotated[OfficesWanted, Query()]) -> OfficesView:
    """The office in every union of the county; a state filters the list, not the counts."""
    must(me, Act.SEE_OFFICES)
    ending_days = await figure(tx, FigureName.ELECTED_DAYS_BEFORE)
    found = await offices(tx, _filter(asked, None), ending_days)
    states = [office.state for office in found]
    return OfficesView(
        items=[_view(office) for office in found if asked.state in (None, office.state)],
        ending_days=ending_days,
        counts={state: states.count(state) for state in OfficeState},
    )


@router.get("/export")
async def export_offices(me: Me, tx: Tx, asked: Annotated[OfficesWanted, Query()]) -> Response:
    """The same list as an Excel sheet."""
    must(me, Act.SEE_OFFICES)
    county = await units.county_name(tx, me.county_id)
    sheet = offices_sheet(county, me.name, tx.now, asked.role, await _found(tx, asked))
    return download(xlsx(sheet), MEDIA_TYPE, f"{sheet.title}.xlsx")


async def _found(tx: Transaction, asked: OfficesWanted) -> list[Office]:
    ending_days = await figure(tx, FigureName.ELECTED_DAYS_BEFORE)
    return await offices(tx, _filter(asked, asked.state), ending_days)


def _filter(asked: OfficesWanted, state: OfficeState | None) -> OfficeFilter:
    return OfficeFilter(asked.role, asked.q, state, asked.cluster_id, asked.stage)


def _view(office: Office) -> OfficeView:
    union = office.listed.union
    return OfficeView(
        union_id=union.union_id,
        union_name=union.short_name,
        cluster_name=office.listed.cluster_name,
        state=office.state,
        state_label=STATE_LABELS[office.state],
        holders=[
            HolderView(
                role_id=holder.grant.role_id,
                person_id=holder.grant.person_id,
                name=holder.name,
                label=label_of(holder.grant),
                standing=Standing(holder.grant.standing),
                first_day=holder.grant.first_day,
                last_day=holder.grant.last_day,
            )
            for holder in office.holders
        ],
    )
