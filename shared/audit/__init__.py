"""Who did what to whose data: entries that are never changed, in each service's own database.

    await audit.record(tx, audit.Entry(act=AuditAct.STAFF_LEFT, union_id=..., person_id=...))

An entry commits with the change it tells of. A sealer adds each to a chain of keyed hashes seconds
later, so that whoever changes, removes or swaps entries in the database is found out.
"""

from shared.audit.entry import Entry, Outcome
from shared.audit.recording import record

__all__ = ["Entry", "Outcome", "record"]
