"""HTTP door of what delegates do for their duties; each sees their own."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.activities.terms.api.detail import DelegateView, delegate_view
from services.activities.terms.api.inputs import DutyInput
from services.activities.terms.api.permitted import must_see_duties
from services.activities.terms.commands import duties
from services.activities.terms.commands.duties import Done
from services.activities.terms.domain.kinds import DUTY_LABELS, Duty
from services.activities.terms.domain.term import title_of
from services.activities.terms.queries import reading
from services.activities.terms.tables import Delegate, DutyEntry
from shared.contracts.activities import SessionKind
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.routes import SeenVersion, Tx, tenant_router

router = tenant_router("", "delegates' duties")


class DutyView(BaseModel):
    """What a delegate did for one of the five duties."""

    id: UUID
    version: int
    duty: Duty
    duty_label: str
    happened_on: date
    text: str
    made_by_name: str


class OwnSeat(BaseModel):
    """Somebody's seat in a term with what they did."""

    delegate: DelegateView
    term_id: UUID
    term_title: str
    constituency: str
    duties: list[DutyView]


@router.get("/delegates/mine")
async def own_seats(me: Me, tx: Tx) -> list[OwnSeat]:
    """What the caller is or was a delegate of, the newest first."""
    rows = await reading.seats_of_person(tx, me.person_id)
    return [await _seat(tx, me, row) for row in rows]


@router.get("/delegates/{delegate_id}")
async def get_delegate(delegate_id: UUID, me: Me, tx: Tx) -> OwnSeat:
    """A delegate with what they did for their duties."""
    return await _seat(tx, me, await _seen(tx, me, delegate_id))


@router.post("/delegates/{delegate_id}/duties", status_code=201)
async def enter_duty(delegate_id: UUID, wanted: DutyInput, me: Me, tx: Tx) -> OwnSeat:
    """Enter what a delegate did."""
    delegate = await _seen(tx, me, delegate_id)
    await duties.enter_duty(tx, me, delegate_id, _done(wanted))
    return await _seat(tx, me, delegate)


@router.put("/duties/{entry_id}")
async def change_duty(
    entry_id: UUID, wanted: DutyInput, version: SeenVersion, me: Me, tx: Tx
) -> OwnSeat:
    """Correct an entry. Needs If-Match."""
    delegate = await _of_entry(tx, me, entry_id)
    await duties.change_duty(tx, entry_id, version, _done(wanted))
    return await _seat(tx, me, delegate)


@router.post("/duties/{entry_id}/remove")
async def remove_duty(entry_id: UUID, version: SeenVersion, me: Me, tx: Tx) -> OwnSeat:
    """Take out an entry made by mistake. Needs If-Match."""
    delegate = await _of_entry(tx, me, entry_id)
    await duties.remove_duty(tx, entry_id, version)
    return await _seat(tx, me, delegate)


async def _seen(tx: Transaction, me: Caller, delegate_id: UUID) -> Delegate:
    delegate = await reading.get_delegate(tx, delegate_id)
    must_see_duties(me, delegate)
    return delegate


async def _of_entry(tx: Transaction, me: Caller, entry_id: UUID) -> Delegate:
    entry = await reading.get_duty(tx, entry_id)
    return await _seen(tx, me, entry.delegate_id)


async def _seat(tx: Transaction, me: Caller, delegate: Delegate) -> OwnSeat:
    await tx.session.flush()
    term = await reading.get_term(tx, delegate.term_id)
    entries = await reading.duties_of(tx, delegate.id)
    place = None
    if delegate.constituency_id is not None:
        place = await reading.get_constituency(tx, delegate.constituency_id)
    return OwnSeat(
        delegate=delegate_view(me, term, delegate, len(entries)),
        term_id=term.id,
        term_title=title_of(term.number, SessionKind(term.kind)),
        constituency=place.name if place else "",
        duties=[_view(entry) for entry in entries],
    )


def _view(entry: DutyEntry) -> DutyView:
    return DutyView(
        id=entry.id,
        version=entry.version,
        duty=Duty(entry.duty),
        duty_label=DUTY_LABELS[Duty(entry.duty)],
        happened_on=entry.happened_on,
        text=entry.text,
        made_by_name=entry.made_by_name,
    )


def _done(wanted: DutyInput) -> Done:
    return Done(wanted.duty, wanted.happened_on, wanted.text)
