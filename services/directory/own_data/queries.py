"""Questions about requests for one's data, and about holds."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select, text

from services.directory.own_data.tables import DataRequest, LegalHold
from services.directory.people import queries as people
from shared.database import Database, Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class ListedRequest:
    """A request and who asks."""

    request: DataRequest
    person_name: str


@dataclass(frozen=True)
class ListedHold:
    """A hold and whose data it keeps."""

    hold: LegalHold
    person_name: str


async def one_request(tx: Transaction, request_id: UUID) -> ListedRequest:
    """A request in the scope.

    Raises:
        NotFound: not there, or not for this caller.

    """
    found = await tx.session.get(DataRequest, request_id)
    if found is None:
        raise NotFound("没有找到这个申请。")
    return (await _named(tx, [found]))[0]


async def requests(tx: Transaction, *, person_id: UUID | None = None) -> list[ListedRequest]:
    """Requests, those that wait first, then the newest."""
    statement = select(DataRequest).order_by(
        (DataRequest.state != "open"), DataRequest.due_on, DataRequest.request_id
    )
    if person_id is not None:
        statement = statement.where(DataRequest.person_id == person_id)
    return await _named(tx, (await tx.session.scalars(statement.limit(500))).all())


async def holds(tx: Transaction) -> list[ListedHold]:
    """The holds that count today, the first to end first."""
    found = (
        await tx.session.scalars(
            select(LegalHold)
            .where(LegalHold.lifted_at.is_(None), LegalHold.until >= tx.today)
            .order_by(LegalHold.until, LegalHold.hold_id)
        )
    ).all()
    names = await people.names_of(tx, {hold.person_id for hold in found})
    return [ListedHold(hold, names.get(hold.person_id, "")) for hold in found]


async def holds_on(tx: Transaction, person_id: UUID) -> list[LegalHold]:
    """What keeps this person's data today."""
    return [listed.hold for listed in await holds(tx) if listed.hold.person_id == person_id]


async def due_again(database: Database, today: date) -> list[tuple[UUID, UUID]]:
    """(county, request) of erasures that a hold kept until now; by the role of the clock."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = await tx.session.execute(
            select(DataRequest.county_id, DataRequest.request_id).where(
                DataRequest.again_on <= today
            )
        )
        return [(county_id, request_id) for county_id, request_id in rows]


async def _named(tx: Transaction, found: Sequence[DataRequest]) -> list[ListedRequest]:
    names = await people.names_of(tx, {request.person_id for request in found})
    return [ListedRequest(request, names.get(request.person_id, "")) for request in found]


async def concerned_among(tx: Transaction, person_ids: Collection[UUID]) -> set[UUID]:
    """Those of the people who asked for their data or its erasure, or whose data is held."""
    requests = select(DataRequest.person_id).where(DataRequest.person_id.in_(person_ids))
    holds = select(LegalHold.person_id).where(LegalHold.person_id.in_(person_ids))
    return set(await tx.session.scalars(requests.union(holds)))
