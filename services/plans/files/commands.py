"""Storing a file."""

import hashlib
from uuid import UUID

from services.plans.files.domain import media_type_of
from services.plans.files.tables import StoredFile
from shared.database import Transaction, new_id
from shared.web.identity import Caller


async def store_file(
    tx: Transaction, caller: Caller, union_id: UUID, name: str, content: bytes
) -> StoredFile:
    """Store a file of a known kind for a union."""
    stored = StoredFile(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        name=name,
        media_type=media_type_of(name, content),
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
        made_by=caller.person_id,
        made_at=tx.now,
    )
    tx.session.add(stored)
    await tx.session.flush()
    return stored
