"""A file changes its school: with all that hangs on it, at one moment."""

from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.commands.opening import SUBJECT_KIND
from services.welfare.hardship.commands.steps import load, note, touch
from services.welfare.hardship.tables import HardshipCase
from services.welfare.openings.commands import follow
from services.welfare.proofs import Proof
from shared.database import Transaction
from shared.proofs.moving import move_proofs
from shared.sealing import Keyring


async def move_file(
    tx: Transaction, case_id: UUID, to_union_id: UUID, keyring: Keyring
) -> HardshipCase:
    """Let another union hold the file; the old one sees nothing of it from this moment on.

    The database carries the union on to prints, steps and transfers. Papers are sealed for the new
    one, whose they are by the same commit.
    """
    case = await load(tx, case_id)
    await note(tx, case, AuditAct.HARDSHIP_MOVED)
    case.union_id = to_union_id
    case.touched_on = tx.today
    touch(tx, case)
    await tx.session.flush()
    await follow(tx, case.id, to_union_id)
    await move_proofs(tx, Proof, keyring, (SUBJECT_KIND, case.id), to_union_id)
    return case
