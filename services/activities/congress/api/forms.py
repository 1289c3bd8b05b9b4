"""HTTP door of what a new session begins with: the term, the usual agenda, last time's."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.activities.congress.api.reaching import must_run
from services.activities.congress.domain.agenda import Item, usual_agenda
from services.activities.congress.domain.powers import (
    POWER_LABELS,
    TREATMENT_LABELS,
    TREATMENTS_OF,
    Power,
    Treatment,
)
from services.activities.congress.domain.titles import KIND_LABELS, title_of
from services.activities.congress.queries import finding
from services.activities.people import staff_of
from services.activities.terms.domain.kinds import Roll
from services.activities.terms.queries.reading import latest_term
from shared.contracts.activities import SessionKind
from shared.database import Transaction
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/congress-form", "congress")


class FormItem(BaseModel):
    """A matter to begin with."""

    title: str
    treatment: Treatment
    power: Power | None
    presenter: str
    roll: Roll


class FormPower(BaseModel):
    """A power of the congress, and how what falls under it is treated."""

    power: Power
    label: str
    treatments: list[Treatment]


class FormKind(BaseModel):
    """A form of the congress and what is on its agenda in most years."""

    kind: SessionKind
    label: str
    agenda: list[FormItem]


class FormTerm(BaseModel):
    """The term that runs."""

    number: int
    kind: SessionKind
    first_day: date
    last_day: date


class FormLast(BaseModel):
    """The session before, from which this one may be cloned (照去年办)."""

    id: UUID
    title: str
    held_on: date
    next_on: date
    host_name: str | None
    place: str | None
    agenda: list[FormItem]


class CongressFormView(BaseModel):
    """What somebody needs to know who plans a session, or enters one from paper."""

    term: FormTerm | None
    number: int
    title: str
    staff: int
    kinds: list[FormKind]
    powers: list[FormPower]
    treatments: dict[Treatment, str]
    last: FormLast | None


@router.get("/{union_id}")
async def congress_form(union_id: UUID, me: Me, tx: Tx) -> CongressFormView:
    """The union's term and next number, usual agendas, and the session before."""
    await must_run(tx, me, union_id)
    term = await latest_term(tx, union_id)
    sessions = await finding.sessions_of_term(tx, term.id) if term else ()
    number = max((session.number for session in sessions), default=0) + 1
    kind = SessionKind(term.kind) if term else SessionKind.STAFF_ASSEMBLY
    return CongressFormView(
        term=FormTerm(
            number=term.number, kind=kind, first_day=term.first_day, last_day=term.last_day
        )
        if term
        else None,
        number=number,
        title=title_of(kind, term.number if term else 1, number),
        staff=len(await staff_of(tx, union_id)),
        kinds=[
            FormKind(
                kind=each,
                label=label,
                agenda=[_item(item) for item in usual_agenda(each, number)],
            )
            for each, label in KIND_LABELS.items()
        ],
        powers=[
            FormPower(
                power=power,
                label=label,
                treatments=[each for each in Treatment if each in TREATMENTS_OF[power]],
            )
            for power, label in POWER_LABELS.items()
        ],
        treatments=TREATMENT_LABELS,
        last=await _last(tx, union_id),
    )


async def _last(tx: Transaction, union_id: UUID) -> FormLast | None:
    session = await finding.last_session(tx, union_id)
    if session is None:
        return None
    held_on = session.closed_on or session.planned_on
    return FormLast(
        id=session.id,
        title=session.title,
        held_on=held_on,
        next_on=_a_year_later(held_on),
        host_name=session.host_name,
        place=session.place,
        agenda=[
            FormItem(
                title=item.title,
                treatment=Treatment(item.treatment),
                power=Power(item.power) if item.power else None,
                presenter=item.presenter,
                roll=Roll(item.roll),
            )
            for item in await finding.agenda_of(tx, session.id)
        ],
    )


def _a_year_later(day: date) -> date:
    """The same weekday, 52 weeks on: a meeting was on a day on which people could come."""
    return date.fromordinal(day.toordinal() + 52 * 7)


def _item(item: Item) -> FormItem:
    return FormItem(
        title=item.title,
        treatment=item.treatment,
        power=item.power,
        presenter=item.presenter,
        roll=item.roll,
    )
