"""What a visit says of the pictures and papers that hang on it; none is ever required."""

from uuid import UUID

from services.welfare.permissions import Act, may
from services.welfare.visits.api.permitted import seen, standing
from services.welfare.visits.queries.reading import was_emptied
from shared.database import Transaction
from shared.errors import NotFound
from shared.proofs.rules import ProofKind, Reach
from shared.web.identity import Caller

KINDS = (ProofKind.RECEIPT, ProofKind.SLIP, ProofKind.OTHER)


class VisitProofs:
    """Whoever may read what was found may read its proofs; who works on it adds and removes."""

    async def reach(self, tx: Transaction, me: Caller, subject_id: UUID) -> Reach:
        """What the caller may do with the proofs of this visit.

        Raises:
            NotFound: it is not there for this caller, or is not for them to read.

        """
        visit = await seen(tx, me, subject_id)
        mine = standing(me, visit)
        if not mine.sees_notes:
            raise NotFound
        deals = mine.visits or may(me, Act.ARRANGE_VISITS, visit.union_id)
        works = deals and not was_emptied(visit)
        return Reach(visit.union_id, visit.person_id, may_add=works, may_remove=works, kinds=KINDS)
