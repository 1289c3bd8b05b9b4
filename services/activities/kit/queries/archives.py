"""Sealed records of sessions."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from services.activities.kit.domain.sealing import (
    MANIFEST_NAME,
    SCANS_OF,
    Scan,
    Sealed,
    sealed,
    sha256,
)
from services.activities.kit.tables import ArchiveFile, SessionArchive
from services.activities.proofs import Proof
from shared.database import Transaction
from shared.errors import NotFound
from shared.proofs.reading import proofs_of
from shared.proofs.rules import KIND_LABELS, ProofKind


async def find_archive(tx: Transaction, session_id: UUID) -> SessionArchive | None:
    """The sealed record; none as long as nobody has sealed the session."""
    return await tx.session.get(SessionArchive, session_id)


async def get_archive(tx: Transaction, session_id: UUID) -> SessionArchive:
    """The sealed record.

    Raises:
        NotFound: nobody has sealed the session.

    """
    found = await find_archive(tx, session_id)
    if found is None:
        raise NotFound("这次会议还没有归档。")
    return found


async def archive_files(tx: Transaction, session_id: UUID) -> Sequence[tuple[str, bytes]]:
    """The files as they were sealed, the manifest first."""
    archive = await get_archive(tx, session_id)
    rows = await tx.session.scalars(
        select(ArchiveFile).where(ArchiveFile.session_id == session_id).order_by(ArchiveFile.place)
    )
    files = [(row.name, row.content) for row in rows]
    return [(MANIFEST_NAME, archive.manifest.encode()), *files]


async def stored_now(tx: Transaction, session_id: UUID) -> tuple[list[Sealed], bool]:
    """What lies in the store, reckoned anew, and whether the manifest is the sealed one."""
    archive = await get_archive(tx, session_id)
    (_, manifest), *files = await archive_files(tx, session_id)
    return [sealed(name, content) for name, content in files], sha256(manifest) == archive.sha256


async def scans_of(tx: Transaction, session_id: UUID) -> list[Scan]:
    """The scans that hang on the session."""
    rows = await proofs_of(tx, Proof, SCANS_OF, session_id)
    return [
        Scan(KIND_LABELS[ProofKind(row.kind)], row.size, row.sha256)
        for row in rows
        if row.removed_at is None
    ]
