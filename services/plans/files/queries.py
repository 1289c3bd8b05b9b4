"""Questions about stored files."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import undefer

from services.plans.files.tables import StoredFile
from shared.database import Transaction
from shared.errors import NotFound


async def file_is_there(tx: Transaction, file_id: UUID, union_id: UUID) -> bool:
    """Whether the union has stored this file."""
    found = await tx.session.scalar(
        select(StoredFile.id).where(StoredFile.id == file_id, StoredFile.union_id == union_id)
    )
    return found is not None


async def get_file(tx: Transaction, file_id: UUID) -> StoredFile:
    """A file with its content."""
    found = await tx.session.scalar(
        select(StoredFile).where(StoredFile.id == file_id).options(undefer(StoredFile.content))
    )
    if found is None:
        raise NotFound
    return found
