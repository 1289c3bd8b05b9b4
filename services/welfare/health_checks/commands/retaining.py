"""What of a health check is personal: who was on the list. The numbers stay."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import Select, and_, or_, select, update

from services.welfare.health_checks.domain.kinds import ATTENDANCE_LABELS, Attendance
from services.welfare.health_checks.domain.life import BatchState
from services.welfare.health_checks.queries.reading import own_entries
from services.welfare.health_checks.tables import HealthBatch, HealthCheck, HealthEntry
from services.welfare.people import unions_by_id
from services.welfare.retention.subjects import Expired, Holding
from shared.calendar.wording import chinese_date
from shared.database import Transaction
from shared.retention.rules import Limits
from shared.sealing import Keyring

_OVER = (BatchState.CLOSED, BatchState.CANCELLED)


class RetainedChecks:
    """The rows lose their person and keep whether somebody went."""

    label = "体检名单"

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """Closed years ago, or cancelled; those without a list name nobody."""
        named = select(HealthEntry.check_id).where(HealthEntry.person_id.is_not(None))
        rows = await tx.session.execute(
            select(HealthCheck, HealthBatch)
            .join(HealthBatch, HealthBatch.id == HealthCheck.batch_id)
            .where(HealthCheck.id.in_(named))
            .where(
                or_(
                    and_(
                        HealthBatch.state == BatchState.CLOSED,
                        HealthBatch.last_day < limits.closed_before,
                    ),
                    and_(
                        HealthBatch.state == BatchState.CANCELLED,
                        HealthBatch.last_day < limits.refused_before,
                    ),
                )
            )
        )
        return [
            Expired(check.id, check.union_id, f"{batch.title}名单", batch.last_day)
            for check, batch in rows
        ]

    async def erase(self, tx: Transaction, ids: Collection[UUID], _by: UUID) -> int:
        rows = await tx.session.scalars(
            update(HealthEntry)
            .where(HealthEntry.check_id.in_(ids), HealthEntry.person_id.is_not(None))
            .where(HealthEntry.batch_id.in_(_over()))
            .values(person_id=None, booked_by=None)
            .returning(HealthEntry.id)
        )
        return len(rows.all())

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], _by: UUID
    ) -> int:
        rows = await tx.session.scalars(
            update(HealthEntry)
            .where(HealthEntry.person_id == person_id, HealthEntry.batch_id.in_(_over()))
            .where(HealthEntry.check_id.not_in(kept))
            .values(person_id=None, booked_by=None)
            .returning(HealthEntry.id)
        )
        return len(rows.all())

    async def copy(self, tx: Transaction, person_id: UUID, _keyring: Keyring) -> Holding:
        found = await own_entries(tx, person_id)
        unions = await unions_by_id(tx, {one.entry.union_id for one in found})
        return Holding(
            "体检",
            ("单位", "体检", "医院", "预约时间", "到检情况", "到检日期"),
            [
                (
                    unions[one.entry.union_id].short_name if one.entry.union_id in unions else "",
                    one.batch.title,
                    one.batch.hospital,
                    f"{chinese_date(one.slot.day)} {one.slot.begins:%H:%M}" if one.slot else "",
                    ATTENDANCE_LABELS[Attendance(one.entry.attendance)],
                    chinese_date(one.entry.attended_on) if one.entry.attended_on else "",
                )
                for one in found
            ],
        )


def _over() -> Select[UUID]:
    """A batch that was opened again still needs its list."""
    return select(HealthBatch.id).where(HealthBatch.state.in_(_OVER))
