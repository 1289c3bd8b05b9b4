"""Adding, opening and removing a proof."""

from dataclasses import dataclass
from typing import IO
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.proofs import queries
from services.welfare.proofs.domain import (
    KIND_LABELS,
    ProofKind,
    ProofRemoved,
    Reach,
    check_adding,
    check_removing,
)
from services.welfare.proofs.subjects import place_of
from services.welfare.proofs.tables import Proof
from shared import audit
from shared.database import Transaction, new_id
from shared.proofs.keeping import Limits, ProofKeeper
from shared.proofs.sealing import Place
from shared.web.identity import Caller


@dataclass(frozen=True)
class NewProof:
    """What somebody hands in, for which matter."""

    kind: ProofKind
    subject_kind: str
    subject_id: UUID
    file: IO[bytes]
    name: str | None


async def add_proof(
    tx: Transaction, me: Caller, keeper: ProofKeeper, new: NewProof, reach: Reach, limits: Limits
) -> Proof:
    """Put a file into the store, then remember it: what fails in between is swept up.

    Raises:
        Refused: the matter or the store does not take it.

    """
    check_adding(reach, new.kind, await queries.count_there(tx, new.subject_kind, new.subject_id))
    place = Place(me.county_id, reach.union_id, new_id())
    kept = await keeper.take(new.file, new.name, place, limits)
    proof = Proof(
        id=place.proof_id,
        county_id=place.county_id,
        union_id=place.union_id,
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
    await _note(tx, AuditAct.PROOF_ADDED, proof, reach)
    return proof


async def open_proof(
    tx: Transaction, keeper: ProofKeeper, proof: Proof, reach: Reach
) -> tuple[str, IO[bytes]]:
    """The name and the content of a proof, as a file that the caller closes; that is logged.

    Raises:
        ProofRemoved: its content has been erased.
        ProofRefused: the store does not answer, or what lies there is not what was stored.

    """
    if proof.wrapped_key is None:
        raise ProofRemoved
    place = place_of(proof)
    await _note(tx, AuditAct.PROOF_OPENED, proof, reach)
    name = keeper.name_of(proof.name_sealed, place)
    return name, await keeper.hand_out(proof.object_name, proof.wrapped_key, place)


async def remove_proof(
    tx: Transaction, me: Caller, proof: Proof, reach: Reach, reason: str
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
    await _note(tx, AuditAct.PROOF_REMOVED, proof, reach, reason)


async def _note(
    tx: Transaction, act: AuditAct, proof: Proof, reach: Reach, reason: str = ""
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
