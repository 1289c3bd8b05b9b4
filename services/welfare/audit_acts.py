"""What welfare writes down of what people do."""

from enum import StrEnum


class AuditAct(StrEnum):
    """An act that leaves an entry in the log."""

    PROOF_ADDED = "proof_added"
    PROOF_OPENED = "proof_opened"
    PROOF_REMOVED = "proof_removed"
