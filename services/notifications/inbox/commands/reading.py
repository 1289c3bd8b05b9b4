"""A person has read notices."""

from uuid import UUID

from sqlalchemy import update

from services.notifications.inbox.tables import Notice
from shared.database import Transaction
from shared.errors import NotFound


async def mark_read(tx: Transaction, person_id: UUID, notice_id: UUID) -> None:
    """Note that the person has seen the notice; the first time counts.

    Raises:
        NotFound: it is not in this person's inbox.

    """
    notice = await tx.session.get(Notice, notice_id, with_for_update=True)
    if notice is None or notice.person_id != person_id:
        raise NotFound("没有找到这条通知，它可能已经不在您的收件箱里。")
    if notice.read_at is None:
        notice.read_at = notice.changed_at = tx.now


async def mark_all_read(tx: Transaction, person_id: UUID) -> int:
    """Mark the whole inbox as read; what must be signed stays to be signed."""
    marked = await tx.session.execute(
        update(Notice)
        .where(Notice.person_id == person_id, Notice.read_at.is_(None))
        .values(read_at=tx.now, changed_at=tx.now)
        .returning(Notice.id)
    )
    return len(marked.all())
