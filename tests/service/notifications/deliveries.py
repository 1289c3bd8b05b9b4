"""What the tests see of the deliveries in the database."""

from collections.abc import Sequence

from sqlalchemy import select

from services.notifications.channels.domain.attempts import State
from services.notifications.channels.tables import Delivery
from shared.tenancy import Scope
from tests.service.notifications.world import County


async def deliveries(county: County, state: State | None = None) -> Sequence[Delivery]:
    """The county's deliveries, in the order in which they were made."""
    query = select(Delivery).order_by(Delivery.made_at, Delivery.id)
    if state is not None:
        query = query.where(Delivery.state == state)
    async with county.running.database.transaction(Scope(county.id)) as tx:
        return (await tx.session.scalars(query)).all()
