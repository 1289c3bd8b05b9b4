"""Adding, opening and removing a proof."""

from dataclasses import dataclass
from enum import StrEnum
from typing import IO, Any
from uuid import UUID

from shared import audit
from shared.database import Transaction, new_id
from shared.proofs import reading
from shared.proofs.book import ProofBook, place_of, sealed_at
from shared.proofs.keeping import Limits, ProofKeeper
from shared.proofs.rules import (
    KIND_LABELS,
    ProofKind,
    ProofRemoved,
    Reach,
    check_adding,
    check_removing,
)
from shared.proofs.sealing import Place
from shared.proofs.tables import ProofColumns
from shared.web.identity import Caller


@dataclass(frozen=True)
class Shelf:
    """Where a service's proofs go: its book, the store, and what is taken."""

    book: ProofBook
    keeper: ProofKeeper
    limits: Limits


@dataclass(frozen=True)
class NewProof:
    """What somebody hands in, for which matter."""

    kind: ProofKind
    subject_kind: str
    subject_id: UUID
    file: IO[bytes]
    name: str | None


async def add_proof(
    tx: Transaction, me: Caller, shelf: Shelf, new: NewProof, reach: Reach
) -> ProofColumns:
    """Put a file into the store, then remember it: what fails in between is swept up.

    Raises:
        Refused: the matter or the store does not take it.

    """
    book = shelf.book
    there = await reading.count_there(tx, book.table, new.subject_kind, new.subject_id)
    check_adding(reach, new.kind, there)
    place = Place(me.county_id, reach.union_id, new_id())
    kept = await shelf.keeper.take(new.file, new.name, place, shelf.limits, within=book.service)
    row: Any = book.table  # whose constructor the mapper makes
    proof: ProofColumns = row(
        id=place.proof_id,
        county_id=place.county_id,
        union_id=place.union_id,
        sealed_in=place.union_id,
        kind=new.kind.value,
        subject_kind=new.subject_kind,
        subject_id=new.subject_id,
        name_sealed=kept.name_sealed,
        media_type=kept.media_type.value,
        size=kept.size,
        sha256=kept.sha256,
        object_name=kept.object_name,
        wrapped_key=kept.wrapped_key,
        uploaded_by=me.person_id,
        uploaded_at=tx.now,
    )
    tx.session.add(proof)
    await tx.session.flush()
    await _note(tx, book.acts.added, proof, reach)
    return proof


async def open_proof(
    tx: Transaction, shelf: Shelf, proof: ProofColumns, reach: Reach
) -> tuple[str, IO[bytes]]:
    """The name and the content of a proof, as a file that the caller closes; that is logged.

    Raises:
        ProofRemoved: its content has been erased.
        ProofRefused: the store does not answer, or what lies there is not what was stored.

    """
    if proof.wrapped_key is None:
        raise ProofRemoved
    place = place_of(proof)
    await _note(tx, shelf.book.acts.opened, proof, reach)
    name = shelf.keeper.name_of(proof.name_sealed, place)
    content = await shelf.keeper.hand_out(
        proof.object_name, proof.wrapped_key, place, sealed_at(proof)
    )
    return name, content


async def remove_proof(
    tx: Transaction, me: Caller, book: ProofBook, proof: ProofColumns, reach: Reach, reason: str
) -> None:
    """Erase a proof's content for a reason; that it was there stays known.

    Raises:
        NotAllowed: not the caller's to remove.
        ProofRemoved: somebody else was faster.

    """
    check_removing(reach, removed=proof.removed_at is not None)
    proof.wrapped_key = None
    proof.removed_by = me.person_id
    proof.removed_at = tx.now
    proof.removed_reason = reason
    await tx.session.flush()
    await _note(tx, book.acts.removed, proof, reach, reason)


async def _note(
    tx: Transaction, act: StrEnum, proof: ProofColumns, reach: Reach, reason: str = ""
) -> None:
    entry = audit.Entry(
        act=act,
        union_id=proof.union_id,
        person_id=reach.person_id,
        subject_id=proof.id,
        reason=reason,
        facts={"kind": KIND_LABELS[ProofKind(proof.kind)], "matter": str(proof.subject_id)},
    )
    await audit.record(tx, entry)
