"""What of health checks waits for somebody: a time to choose, a draft to finish, one to close."""

from sqlalchemy import select

from services.welfare.health_checks.domain.kinds import Attendance
from services.welfare.health_checks.domain.life import LISTABLE, OPEN, BatchState
from services.welfare.health_checks.queries.reading import Pair, own_entries, slots_of
from services.welfare.health_checks.tables import HealthBatch, HealthCheck
from services.welfare.permissions import ALLOWED, Act
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem

MOST = 50


async def waiting_health(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of health checks that waits for the caller."""
    return [*await _to_book(tx, me), *await _to_arrange(tx, me)]


async def _to_book(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """A time to choose, while there are times to come."""
    found = []
    for one in await own_entries(tx, me.person_id):
        is_open = BatchState(one.batch.state) in OPEN and one.slot is None
        if not is_open or one.entry.attendance != Attendance.EXPECTED:
            continue
        slots = [slot for slot in await slots_of(tx, one.batch.id) if slot.day >= tx.today]
        if not slots:
            continue
        found.append(
            WaitingItem(
                kind="book_health_check",
                title="预约体检时间",
                from_whom=one.batch.hospital,
                due_on=max(slot.day for slot in slots),
                due_label="",
                group=Group.WEEK,
                link="/my-health",
                act=None,
            )
        )
    return found


async def _to_arrange(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Drafts to finish, and checks whose last day is over and which nobody has closed."""
    unions = me.unions_as(ALLOWED[Act.ARRANGE_HEALTH])
    if not unions:
        return []
    rows = await tx.session.execute(
        select(HealthCheck, HealthBatch)
        .join(HealthBatch, HealthBatch.id == HealthCheck.batch_id)
        .where(HealthCheck.union_id.in_(unions), HealthCheck.closed_on.is_(None))
        .where(HealthBatch.state.in_(LISTABLE))
        .order_by(HealthBatch.first_day, HealthCheck.id)
        .limit(MOST)
    )
    items = [_item(tx, Pair(check, batch)) for check, batch in rows]
    return [item for item in items if item is not None]


def _item(tx: Transaction, pair: Pair) -> WaitingItem | None:
    if pair.batch.state == BatchState.DRAFTED:
        if not pair.is_organiser:
            return None
        kind, title, group = "finish_health_check", f"安排{pair.batch.title}", Group.LATER
    elif pair.batch.last_day < tx.today:
        kind, title, group = "close_health_check", f"登记{pair.batch.title}的到检情况", Group.WEEK
    else:
        return None
    return WaitingItem(
        kind=kind,
        title=title,
        from_whom=pair.batch.made_by_name,
        due_on=None,
        due_label="",
        group=group,
        link=f"/health/{pair.check.id}",
        act=None,
    )
