"""What a file says of the pictures and papers of its household; none is ever required."""

from uuid import UUID

from services.welfare.hardship.api.permitted import only_audits, seen, works, writes_own
from services.welfare.hardship.domain.life import ENDED, CaseState
from shared.database import Transaction
from shared.errors import NotFound
from shared.proofs.rules import ProofKind, Reach
from shared.web.identity import Caller

KINDS = (
    ProofKind.CERTIFICATE,
    ProofKind.MEDICAL,
    ProofKind.APPLICATION,
    ProofKind.MINUTES,
    ProofKind.OTHER,
)


class CaseProofs:
    """Whoever may read a file may read its papers: from above for a reason, as often as files.

    The school adds and removes; the person, too, while writing their own application. Auditors,
    to whom people are not named, read none.
    """

    async def reach(self, tx: Transaction, me: Caller, subject_id: UUID) -> Reach:
        """What the caller may do with the papers of this household.

        Raises:
            NotFound: the file is not there for this caller, or its papers are not for them.
            ReasonNeeded: the county opens the file first.

        """
        case = await seen(tx, me, subject_id)
        if only_audits(me, case):
            raise NotFound
        deals = case.file_sealed is not None and (works(me, case) or writes_own(me, case))
        may_add = deals and CaseState(case.state) not in ENDED
        return Reach(case.union_id, case.person_id, may_add=may_add, may_remove=deals, kinds=KINDS)
