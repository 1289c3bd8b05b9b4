"""HTTP door of what a notice is made by: its kinds, places and days."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel

from services.activities.notices.api.inputs import TermQuery
from services.activities.notices.domain.figures import (
    least_days,
    places_of,
)
from services.activities.notices.domain.life import KIND_LABELS
from services.activities.notices.domain.places import PLACE_LABELS, Place
from services.activities.notices.domain.term import term_of
from services.activities.notices.queries.finding import last_contact
from services.activities.notices.queries.reckoning import calendar_of, figures_on
from services.activities.people import known_unions
from services.activities.permissions import Act, must
from shared.contracts.activities import NoticeKind
from shared.errors import NotFound
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("", "notice rules")


class PlaceView(BaseModel):
    """Where a notice of the kind may be shown."""

    place: Place
    label: str


class KindView(BaseModel):
    """A kind of notice, for how many working days it is shown at least, and where."""

    kind: NoticeKind
    label: str
    least: int
    places: list[PlaceView]


class FormView(BaseModel):
    """What the form for a new notice begins with: the kinds, and what the union said last time."""

    kinds: list[KindView]
    office: str
    phone: str
    signer: str


class TermView(BaseModel):
    """The days of a notice: to the last one, and how many are worked."""

    last_day: date
    working_days: int
    least: int
    estimate: bool


@router.get("/notice-form/{union_id}")
async def notice_form(union_id: UUID, me: Me, tx: Tx) -> FormView:
    """What somebody needs to know who gives notice today."""
    own = {held.union_id for held in me.roles}
    unions = await known_unions(tx, [union_id])
    if union_id not in unions or (union_id not in own and not me.is_county):
        raise NotFound
    must(me, Act.MAKE_NOTICE, union_id)
    last = await last_contact(tx, union_id)
    figures = await figures_on(tx, tx.today)
    return FormView(
        kinds=[
            KindView(
                kind=kind,
                label=label,
                least=least_days(kind, figures),
                places=[
                    PlaceView(place=place, label=PLACE_LABELS[place])
                    for place in Place
                    if place in places_of(kind, figures)
                ],
            )
            for kind, label in KIND_LABELS.items()
        ],
        office=(last.office if last else None) or "",
        phone=(last.phone if last else None) or "",
        signer=(last.signer if last else None) or unions[union_id].name,
    )


@router.get("/notice-term")
async def notice_term(_me: Me, tx: Tx, query: Annotated[TermQuery, Query()]) -> TermView:
    """To which day a notice would be shown, and how many working days that are."""
    figures = await figures_on(tx, query.first_day)
    least = least_days(query.kind, figures)
    days = await calendar_of(tx, figures, query.first_day)
    term = term_of(query.first_day, query.last_day, least, days)
    return TermView(last_day=term.last, working_days=term.days, least=least, estimate=term.estimate)
