"""What a notice says of the scans that hang on it; none is ever required."""

from uuid import UUID

from services.activities.notices.api.permitted import must_see, sees_all
from services.activities.notices.queries import finding
from services.activities.permissions import Act, may
from shared.database import Transaction
from shared.errors import NotFound
from shared.proofs.rules import ProofKind, Reach
from shared.web.identity import Caller

# By this word proofs name a notice.
SUBJECT_KIND = "notice"
KINDS = (ProofKind.RESOLUTION, ProofKind.MINUTES, ProofKind.OTHER)


class NoticeScans:
    """Names stand there: whoever makes notices keeps and reads them, and the county reads."""

    async def reach(self, tx: Transaction, me: Caller, subject_id: UUID) -> Reach:
        """What the caller may do with the scans of this notice.

        Raises:
            NotFound: it is not there for this caller, or its scans are not for them.

        """
        notice = await finding.get_notice(tx, subject_id)
        must_see(me, notice)
        if not sees_all(me, notice.union_id):
            raise NotFound
        works = may(me, Act.MAKE_NOTICE, notice.union_id)
        return Reach(notice.union_id, may_add=works, may_remove=works, kinds=KINDS)
