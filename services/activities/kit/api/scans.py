"""What a session says of the scans that hang on it; none is ever required."""

from uuid import UUID

from services.activities.congress.domain.life import SessionState
from services.activities.kit.api.permitted import seen_session
from services.activities.permissions import Act, may
from shared.database import Transaction
from shared.errors import NotFound
from shared.proofs.rules import ProofKind, Reach
from shared.web.identity import Caller

KINDS = (
    ProofKind.REPLY,
    ProofKind.SIGN_IN,
    ProofKind.COUNT,
    ProofKind.MINUTES,
    ProofKind.RESOLUTION,
    ProofKind.OTHER,
)


class SessionScans:
    """Names stand there: the union's own keep and read them; what is filed away stays as it is."""

    async def reach(self, tx: Transaction, me: Caller, subject_id: UUID) -> Reach:
        """What the caller may do with the scans of this session.

        Raises:
            NotFound, NotAllowed: it is not there for this caller, or its scans are not for them.

        """
        session = await seen_session(tx, me, subject_id)
        if not may(me, Act.SEE_PAPERS, session.union_id):
            raise NotFound
        works = may(me, Act.MAKE_PAPERS, session.union_id)
        works = works and session.state != SessionState.ARCHIVED
        return Reach(session.union_id, may_add=works, may_remove=works, kinds=KINDS)
