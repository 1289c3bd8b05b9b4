"""What an aid says of the pictures and papers that hang on it."""

from uuid import UUID

from services.welfare.permissions import Act, may
from services.welfare.relief.api.permitted import seen
from services.welfare.relief.queries.reading import was_emptied
from shared.database import Transaction
from shared.proofs.rules import ProofKind, Reach
from shared.web.identity import Caller

# No medical papers: an aid names what happened by a word of a list, and never a diagnosis.
KINDS = (
    ProofKind.RECEIPT,
    ProofKind.DECISION,
    ProofKind.SLIP,
    ProofKind.PAYMENT,
    ProofKind.APPLICATION,
    ProofKind.OTHER,
)


class AidProofs:
    """Whoever may read an aid may read its proofs; who works on it adds and removes them."""

    async def reach(self, tx: Transaction, me: Caller, subject_id: UUID) -> Reach:
        """What the caller may do with the proofs of this aid.

        Raises:
            NotFound: it is not there for this caller.
            ReasonNeeded: the county and auditors open the aid first.

        """
        aid = await seen(tx, me, subject_id)
        deals = may(me, Act.ENTER_RELIEF, aid.union_id) or may(me, Act.PAY_RELIEF, aid.union_id)
        works = deals and not was_emptied(aid)
        return Reach(aid.union_id, aid.person_id, may_add=works, may_remove=works, kinds=KINDS)
