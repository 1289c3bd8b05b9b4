"""HTTP door of sealed records; only the union itself reads them."""

import asyncio
from uuid import UUID

from fastapi import Response, UploadFile
from pydantic import BaseModel

from services.activities.congress.tables import CongressSession
from services.activities.kit.api.papers import ZIP, view_of
from services.activities.kit.api.permitted import seen_session
from services.activities.kit.api.views import KitView
from services.activities.kit.commands import archiving
from services.activities.kit.domain.sealing import called, files_in, sha256
from services.activities.kit.papers.packing import packed
from services.activities.kit.queries.archives import archive_files, get_archive, stored_now
from services.activities.permissions import Act, must
from shared.database import Transaction
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/congress", "congress archives")


class SealedFileView(BaseModel):
    """A file of the sealed record, and whether it is still as it was."""

    name: str
    size: int
    sha256: str
    matches: bool


class CheckView(BaseModel):
    """What checking the record found: every file, and the manifest itself."""

    sha256: str
    matches: bool
    files: list[SealedFileView]


class FoundView(BaseModel):
    """Which file of the record somebody's copy is; none where it is not one of them."""

    name: str | None
    sha256: str


@router.post("/{session_id}/archive", status_code=201)
async def seal(session_id: UUID, me: Me, tx: Tx) -> KitView:
    """Seal the record of the session: all papers, steps, roll, counts; nothing is changed after."""
    session = await seen_session(tx, me, session_id)
    must(me, Act.MAKE_PAPERS, session.union_id)
    await archiving.seal_session(tx, me, session)
    await tx.session.flush()
    return await view_of(tx, me, session)


@router.get(
    "/{session_id}/archive", response_class=Response, responses={200: {"content": {ZIP: {}}}}
)
async def whole_archive(session_id: UUID, me: Me, tx: Tx) -> Response:
    """The sealed record as one zip, with its manifest."""
    session = await _own(tx, me, session_id)
    files = await archive_files(tx, session_id)
    content = await asyncio.to_thread(packed, files)
    return download(content, ZIP, f"{session.title}档案.zip")


@router.get("/{session_id}/archive/check")
async def check_archive(session_id: UUID, me: Me, tx: Tx) -> CheckView:
    """Reckon every hash anew, and say which file is still as it was sealed."""
    await _own(tx, me, session_id)
    archive = await get_archive(tx, session_id)
    stored, whole = await stored_now(tx, session_id)
    now = {one.name: one for one in stored}
    files = [
        SealedFileView(
            name=one.name, size=one.size, sha256=one.sha256, matches=now.get(one.name) == one
        )
        for one in files_in(archive.manifest)
    ]
    same = whole and len(now) == len(files) and all(one.matches for one in files)
    return CheckView(sha256=archive.sha256, matches=same, files=files)


@router.post("/{session_id}/archive/check")
async def check_copy(session_id: UUID, me: Me, tx: Tx, file: UploadFile) -> FoundView:
    """Say whether a copy that somebody holds is one of the sealed files, unchanged."""
    await _own(tx, me, session_id)
    archive = await get_archive(tx, session_id)
    digest = await asyncio.to_thread(sha256, await file.read())
    found = called(files_in(archive.manifest), digest)
    return FoundView(name=found.name if found else None, sha256=digest)


async def _own(tx: Transaction, me: Caller, session_id: UUID) -> CongressSession:
    session = await seen_session(tx, me, session_id)
    must(me, Act.SEE_PAPERS, session.union_id)
    return session
