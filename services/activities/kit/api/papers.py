"""HTTP door of the papers of a session."""

import asyncio
from uuid import UUID

from fastapi import Response

from services.activities.congress.commands.planning import name_host
from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from services.activities.kit.api.inputs import HelpersInput, SigningInput
from services.activities.kit.api.permitted import kinds_for, seen_session, signs_in
from services.activities.kit.api.views import HelpersView, KitView, archive_view, phase_views
from services.activities.kit.commands import helping, signing
from services.activities.kit.commands.signing import Signing
from services.activities.kit.domain.facts import Helpers
from services.activities.kit.domain.kinds import PAPER_LABELS, PaperKind
from services.activities.kit.papers.drafting import draft
from services.activities.kit.papers.packing import kit_files, packed
from services.activities.kit.queries.archives import find_archive
from services.activities.kit.queries.gathering import facts_of
from services.activities.kit.queries.helping import NAMES, entered_helpers
from services.activities.kit.queries.numbering import numbers_in, signed_papers
from services.activities.permissions import Act, may, must
from shared.contracts.activities import SessionKind
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.official_papers import MEDIA_TYPE, docx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.routes import SeenVersion, Tx, tenant_router

ZIP = "application/zip"

router = tenant_router("/congress", "congress papers")


@router.get("/{session_id}/papers")
async def list_papers(session_id: UUID, me: Me, tx: Tx) -> KitView:
    """The papers of the session, what each still lacks, and which are signed."""
    return await view_of(tx, me, await seen_session(tx, me, session_id))


@router.put("/{session_id}/papers/helpers")
async def set_helpers(
    session_id: UUID, wanted: HelpersInput, seen: SeenVersion, me: Me, tx: Tx
) -> KitView:
    """Say who does what at the session and whom to ask. Needs If-Match."""
    session = await seen_session(tx, me, session_id)
    must(me, Act.MAKE_PAPERS, session.union_id)
    helpers = Helpers(**wanted.model_dump(exclude={"host"}))
    await helping.set_helpers(tx, me, session, helpers, seen)
    if wanted.host is not None:
        await name_host(tx, session.id, wanted.host)
    return await view_of(tx, me, session)


@router.get(
    "/{session_id}/papers/{kind}",
    response_class=Response,
    responses={200: {"content": {MEDIA_TYPE: {}}}},
)
async def one_paper(session_id: UUID, kind: PaperKind, me: Me, tx: Tx) -> Response:
    """One paper as a Word document: as it was signed, or as it stands now."""
    session = await seen_session(tx, me, session_id)
    facts = await facts_of(tx, session)
    if kind not in kinds_for(me, session, facts):
        raise NotFound
    content = (await signed_papers(tx, session_id)).get(kind)
    if content is None:
        content = await asyncio.to_thread(docx, draft(kind, facts).paper)
    return download(content, MEDIA_TYPE, f"{session.title}{PAPER_LABELS[kind]}.docx")


@router.get("/{session_id}/kit", response_class=Response, responses={200: {"content": {ZIP: {}}}})
async def whole_kit(session_id: UUID, me: Me, tx: Tx) -> Response:
    """All papers of the session in one zip."""
    session = await seen_session(tx, me, session_id)
    facts = await facts_of(tx, session)
    kinds = kinds_for(me, session, facts)
    signed = await signed_papers(tx, session_id)
    content = await asyncio.to_thread(lambda: packed(kit_files(facts, kinds, signed)))
    return download(content, ZIP, f"{session.title}会议材料.zip")


@router.post("/{session_id}/papers/{kind}/sign")
async def sign_paper(
    session_id: UUID, kind: PaperKind, wanted: SigningInput, me: Me, tx: Tx
) -> KitView:
    """Sign a paper: it gets its number and stays as it is now."""
    session = await seen_session(tx, me, session_id)
    union_id = await signs_in(tx, me, session, kind)
    if union_id is None:
        raise NotAllowed
    order = Signing(union_id, wanted.signed_on, wanted.number)
    await signing.sign_paper(tx, me, session, kind, order)
    await tx.session.flush()
    return await view_of(tx, me, session)


async def view_of(tx: Transaction, me: Caller, session: CongressSession) -> KitView:
    """The kit as the caller reads it."""
    facts = await facts_of(tx, session)
    kinds = kinds_for(me, session, facts)
    filed = session.state == SessionState.ARCHIVED
    signs = {
        kind: not filed and await signs_in(tx, me, session, kind) is not None for kind in kinds
    }
    entered = await entered_helpers(tx, session.id)
    helpers = HelpersView(
        version=entered.version if entered else 0,
        host=facts.host,
        **{name: getattr(facts.helpers, name) for name in NAMES},
    )
    own = may(me, Act.SEE_PAPERS, session.union_id)
    edits = may(me, Act.MAKE_PAPERS, session.union_id) and not filed
    archive = await find_archive(tx, session.id)
    return KitView(
        session_id=session.id,
        union_id=session.union_id,
        title=session.title,
        assembly=facts.kind is SessionKind.STAFF_ASSEMBLY,
        phases=phase_views(
            [draft(kind, facts) for kind in kinds], await numbers_in(tx, session.id), signs
        ),
        helpers=helpers if own else None,
        edits=edits,
        archive=archive_view(archive) if archive and own else None,
        archives=edits and session.state == SessionState.REPORTED,
    )
