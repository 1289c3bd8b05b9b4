"""Questions about drafts."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import undefer

from services.plans.plan_import.tables import ImportDraft
from shared.database import Transaction
from shared.errors import NotFound


async def list_drafts(
    tx: Transaction, limit: int = 100
) -> Sequence[tuple[ImportDraft, str | None]]:
    """The caller's drafts with their first titles, the latest changed first, without content."""
    title = ImportDraft.content["plans", 0, "title"].astext
    rows = await tx.session.execute(
        select(ImportDraft, title).order_by(ImportDraft.changed_at.desc()).limit(limit)
    )
    return [(draft, name) for draft, name in rows]


async def get_draft(tx: Transaction, draft_id: UUID) -> ImportDraft:
    """One draft with its source and content."""
    draft = await tx.session.scalar(
        select(ImportDraft)
        .where(ImportDraft.id == draft_id)
        .options(undefer(ImportDraft.content), undefer(ImportDraft.source_text))
    )
    if draft is None:
        raise NotFound
    return draft
