"""The pictures and papers that welfare keeps: rows here, their content encrypted in a store."""

from services.welfare.audit_acts import AuditAct
from services.welfare.people import TABLES
from services.welfare.tables import Table
from shared.proofs.book import ProofActs, ProofBook
from shared.proofs.tables import ProofColumns


class Proof(ProofColumns, Table):
    """A proof of a matter."""


PROOFS = ProofBook(
    "welfare",
    Proof,
    TABLES,
    ProofActs(AuditAct.PROOF_ADDED, AuditAct.PROOF_OPENED, AuditAct.PROOF_REMOVED),
)
