"""Proofs follow their matter into another union."""

from uuid import UUID

from sqlalchemy import select

from shared.database import Transaction
from shared.proofs.book import NAMELESS, place_of
from shared.proofs.sealing import Place
from shared.proofs.tables import ProofColumns
from shared.sealing import Keyring


async def move_proofs(
    tx: Transaction,
    table: type[ProofColumns],
    keyring: Keyring,
    matter: tuple[str, UUID],
    to_union_id: UUID,
) -> int:
    """Let what hangs on a matter, the removed ones too, be another union's from this commit on.

    Name and key are sealed for their new place; the content stays as it lies and is bound to where
    it was handed in. Returns how many there were.
    """
    kind, subject_id = matter
    rows = await tx.session.scalars(
        select(table)
        .where(table.subject_kind == kind, table.subject_id == subject_id)
        .order_by(table.id)
        .with_for_update()
    )
    proofs = rows.all()
    for proof in proofs:
        place = place_of(proof)
        to = Place(proof.county_id, to_union_id, proof.id)
        if proof.name_sealed != NAMELESS:
            proof.name_sealed = _moved(keyring, proof.name_sealed, place.of("name"), to.of("name"))
        if proof.wrapped_key is not None:
            proof.wrapped_key = _moved(keyring, proof.wrapped_key, place.of("key"), to.of("key"))
        proof.union_id = to_union_id
    await tx.session.flush()
    return len(proofs)


def _moved(keyring: Keyring, sealed: str, place: str, to: str) -> str:
    return keyring.seal(keyring.open(sealed, place), to)
