"""The pictures and papers that activities keeps: rows here, their content encrypted in a store."""

from services.activities.audit_acts import AuditAct
from services.activities.people import TABLES
from services.activities.tables import Table
from shared.proofs.book import ProofActs, ProofBook
from shared.proofs.tables import ProofColumns


class Proof(ProofColumns, Table):
    """A proof of a matter."""


PROOFS = ProofBook(
    "activities",
    Proof,
    TABLES,
    ProofActs(AuditAct.PROOF_ADDED, AuditAct.PROOF_OPENED, AuditAct.PROOF_REMOVED),
)
