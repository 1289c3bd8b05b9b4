"""HTTP door of proofs."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Request, Response, UploadFile
from pydantic import BaseModel

from services.welfare import people
from services.welfare.proofs import queries
from services.welfare.proofs.commands import keeping as commands
from services.welfare.proofs.commands.keeping import NewProof
from services.welfare.proofs.domain import KIND_LABELS, ProofKind, Reach
from services.welfare.proofs.subjects import NAMELESS, Subjects, place_of, reach_of
from services.welfare.proofs.tables import Proof
from shared.database import Transaction
from shared.proofs.keeping import Limits, ProofKeeper
from shared.web.downloads import file_download
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router


class ProofView(BaseModel):
    """A proof without its content; of a removed one, who removed it, when and why."""

    id: UUID
    kind: ProofKind
    kind_label: str
    name: str
    media_type: str
    size: int
    sha256: str
    uploaded_by_name: str
    uploaded_at: datetime
    removed_by_name: str | None
    removed_at: datetime | None
    removed_reason: str | None


class KindView(BaseModel):
    """A kind of proof that this matter takes."""

    kind: ProofKind
    label: str


class ProofsView(BaseModel):
    """The proofs of a matter, and what the caller may do with them."""

    items: list[ProofView]
    kinds: list[KindView]
    may_add: bool
    may_remove: bool
    limit_megabytes: int


class RemovalInput(Input):
    """Why a proof is removed."""

    reason: Line


def _handed(
    file: UploadFile,
    kind: Annotated[ProofKind, Form()],
    subject_kind: Annotated[str, Form(max_length=40)],
    subject_id: Annotated[UUID, Form()],
) -> NewProof:
    return NewProof(kind, subject_kind, subject_id, file.file, file.filename)


Handed = Annotated[NewProof, Depends(_handed)]


def proofs_router(subjects: Subjects) -> APIRouter:
    """The routes, for the matters that this service knows."""
    router = tenant_router("/proofs", "proofs")

    @router.get("")
    async def list_proofs(
        subject_kind: str, subject_id: UUID, me: Me, tx: Tx, request: Request
    ) -> ProofsView:
        """The proofs of a matter that the caller may see, the removed ones too."""
        reach = await reach_of(subjects, tx, me, subject_kind, subject_id)
        found = await queries.proofs_of(tx, subject_kind, subject_id)
        return ProofsView(
            items=await _views(tx, request, found),
            kinds=[KindView(kind=kind, label=KIND_LABELS[kind]) for kind in reach.kinds],
            may_add=reach.may_add,
            may_remove=reach.may_remove,
            limit_megabytes=_limits(request).megabytes,
        )

    @router.post("", status_code=201)
    async def add_proof(new: Handed, me: Me, tx: Tx, request: Request) -> ProofView:
        """Add a picture, PDF, Word or Excel file; it is checked, cleaned and encrypted.

        What a camera or program wrote beside the content is taken out, and large pictures are made
        smaller.
        """
        reach = await reach_of(subjects, tx, me, new.subject_kind, new.subject_id)
        proof = await commands.add_proof(tx, me, _keeper(request), new, reach, _limits(request))
        return await _view(tx, request, proof)

    @router.get("/{proof_id}/content", response_class=Response)
    async def open_proof(proof_id: UUID, me: Me, tx: Tx, request: Request) -> Response:
        """The content, always as a download; who opened it is written down."""
        proof, reach = await _found(tx, me, proof_id)
        name, content = await commands.open_proof(tx, _keeper(request), proof, reach)
        return file_download(content, proof.size, proof.media_type, name)

    @router.post("/{proof_id}/remove")
    async def remove_proof(
        proof_id: UUID, removal: RemovalInput, me: Me, tx: Tx, request: Request
    ) -> ProofView:
        """Erase the content for a reason; that it was there, and why it went, stays."""
        proof, reach = await _found(tx, me, proof_id, to_change=True)
        await commands.remove_proof(tx, me, proof, reach, removal.reason)
        return await _view(tx, request, proof)

    async def _found(
        tx: Transaction, me: Caller, proof_id: UUID, *, to_change: bool = False
    ) -> tuple[Proof, Reach]:
        proof = await queries.get_proof(tx, proof_id, to_change=to_change)
        return proof, await reach_of(subjects, tx, me, proof.subject_kind, proof.subject_id)

    return router


def _keeper(request: Request) -> ProofKeeper:
    keeper: ProofKeeper = request.app.state.runtime.proofs
    return keeper


def _limits(request: Request) -> Limits:
    settings = request.app.state.settings
    return Limits(settings.proofs_megabytes, settings.proofs_longest_side)


async def _view(tx: Transaction, request: Request, proof: Proof) -> ProofView:
    [view] = await _views(tx, request, [proof])
    return view


async def _views(tx: Transaction, request: Request, proofs: Iterable[Proof]) -> list[ProofView]:
    proofs = list(proofs)
    whose = [person for proof in proofs for person in (proof.uploaded_by, proof.removed_by)]
    names = await people.names_of(tx, whose)
    keeper = _keeper(request)
    return [
        ProofView(
            id=proof.id,
            kind=ProofKind(proof.kind),
            kind_label=KIND_LABELS[ProofKind(proof.kind)],
            name=NAMELESS
            if proof.name_sealed == NAMELESS
            else keeper.name_of(proof.name_sealed, place_of(proof)),
            media_type=proof.media_type,
            size=proof.size,
            sha256=proof.sha256,
            uploaded_by_name=names.get(proof.uploaded_by, ""),
            uploaded_at=proof.uploaded_at,
            removed_by_name=names.get(proof.removed_by) if proof.removed_by else None,
            removed_at=proof.removed_at,
            removed_reason=proof.removed_reason,
        )
        for proof in proofs
    ]
