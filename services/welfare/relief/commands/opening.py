"""Looking from above into one aid, or at the lines of a union's list."""

from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.openings.commands import Wish, open_file
from services.welfare.openings.domain import Look
from services.welfare.openings.tables import FileOpening
from services.welfare.relief.domain.kinds import SUBJECT_KIND
from services.welfare.relief.tables import Aid
from shared.contracts.welfare import AidFileOpened
from shared.database import Transaction
from shared.web.identity import Caller


async def open_aid(tx: Transaction, caller: Caller, aid: Aid, reason: str) -> FileOpening:
    """Open an aid to the caller for some minutes; the union's chair is told.

    Raises:
        QuotaReached: the caller has opened too many today.

    """
    return await open_file(
        tx,
        caller,
        Wish(
            subject_kind=SUBJECT_KIND,
            subject_id=aid.id,
            union_id=aid.union_id,
            person_id=aid.person_id,
            look=Look.FILE,
            reason=reason,
            act=AuditAct.AID_FILE_OPENED,
            event=AidFileOpened,
        ),
    )


async def open_list(tx: Transaction, caller: Caller, union_id: UUID, reason: str) -> FileOpening:
    """Open the lines of a union's list, which name nobody; the union's chair is told.

    Raises:
        QuotaReached: the caller has opened too many today.

    """
    return await open_file(
        tx,
        caller,
        Wish(
            subject_kind=SUBJECT_KIND,
            subject_id=None,
            union_id=union_id,
            person_id=None,
            look=Look.LIST,
            reason=reason,
            act=AuditAct.AID_LIST_OPENED,
            event=AidFileOpened,
        ),
    )
