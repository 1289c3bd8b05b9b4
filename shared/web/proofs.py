"""HTTP door of proofs, for every service that keeps some."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Request, Response, UploadFile
from pydantic import BaseModel

from shared.database import Transaction
from shared.people import CopiedNames
from shared.proofs import acts, reading
from shared.proofs.acts import NewProof, Shelf
from shared.proofs.book import NAMELESS, ProofBook, Subjects, place_of, reach_of
from shared.proofs.keeping import Limits
from shared.proofs.rules import KIND_LABELS, ProofKind, Reach
from shared.proofs.tables import ProofColumns
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


def proofs_router(book: ProofBook, subjects: Subjects) -> APIRouter:
    """The routes, for the matters that a service knows."""
    router = tenant_router("/proofs", "proofs")

    @router.get("")
    async def list_proofs(
        subject_kind: str, subject_id: UUID, me: Me, tx: Tx, request: Request
    ) -> ProofsView:
        """The proofs of a matter that the caller may see, the removed ones too."""
        reach = await reach_of(subjects, tx, me, subject_kind, subject_id)
        found = await reading.proofs_of(tx, book.table, subject_kind, subject_id)
        shelf = _shelf(request)
        return ProofsView(
            items=await _views(tx, shelf, found),
            kinds=[KindView(kind=kind, label=KIND_LABELS[kind]) for kind in reach.kinds],
            may_add=reach.may_add,
            may_remove=reach.may_remove,
            limit_megabytes=shelf.limits.megabytes,
        )

    @router.post("", status_code=201)
    async def add_proof(new: Handed, me: Me, tx: Tx, request: Request) -> ProofView:
        """Add a picture, PDF, Word or Excel file; it is checked, cleaned and encrypted.

        What a camera or program wrote beside the content is taken out, and large pictures are made
        smaller.
        """
        reach = await reach_of(subjects, tx, me, new.subject_kind, new.subject_id)
        proof = await acts.add_proof(tx, me, _shelf(request), new, reach)
        return await _view(tx, _shelf(request), proof)

    @router.get("/{proof_id}/content", response_class=Response)
    async def open_proof(proof_id: UUID, me: Me, tx: Tx, request: Request) -> Response:
        """The content, always as a download; who opened it is written down."""
        proof, reach = await _found(tx, me, proof_id)
        name, content = await acts.open_proof(tx, _shelf(request), proof, reach)
        return file_download(content, proof.size, proof.media_type, name)

    @router.post("/{proof_id}/remove")
    async def remove_proof(
        proof_id: UUID, removal: RemovalInput, me: Me, tx: Tx, request: Request
    ) -> ProofView:
        """Erase the content for a reason; that it was there, and why it went, stays."""
        proof, reach = await _found(tx, me, proof_id, to_change=True)
        await acts.remove_proof(tx, me, book, proof, reach, removal.reason)
        return await _view(tx, _shelf(request), proof)

    async def _found(
        tx: Transaction, me: Caller, proof_id: UUID, *, to_change: bool = False
    ) -> tuple[ProofColumns, Reach]:
        proof = await reading.get_proof(tx, book.table, proof_id, to_change=to_change)
        return proof, await reach_of(subjects, tx, me, proof.subject_kind, proof.subject_id)

    def _shelf(request: Request) -> Shelf:
        settings = request.app.state.settings
        limits = Limits(settings.proofs_megabytes, settings.proofs_longest_side)
        return Shelf(book, request.app.state.runtime.proofs, limits)

    return router


async def _view(tx: Transaction, shelf: Shelf, proof: ProofColumns) -> ProofView:
    [view] = await _views(tx, shelf, [proof])
    return view


async def _views(tx: Transaction, shelf: Shelf, proofs: Iterable[ProofColumns]) -> list[ProofView]:
    proofs = list(proofs)
    removers = {proof.removed_by for proof in proofs if proof.removed_by is not None}
    whose = removers | {proof.uploaded_by for proof in proofs}
    names = await CopiedNames(shelf.book.people).people(tx, whose)
    return [
        ProofView(
            id=proof.id,
            kind=ProofKind(proof.kind),
            kind_label=KIND_LABELS[ProofKind(proof.kind)],
            name=NAMELESS
            if proof.name_sealed == NAMELESS
            else shelf.keeper.name_of(proof.name_sealed, place_of(proof)),
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
