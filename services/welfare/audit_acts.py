"""What welfare writes down of what people do, and the words for it."""

from enum import StrEnum


class AuditAct(StrEnum):
    """An act that leaves an entry in the log."""

    AID_ENTERED = "aid_entered"
    AID_CHANGED = "aid_changed"
    AID_RECORDED = "aid_recorded"
    AID_STEP = "aid_step"
    AID_FILE_OPENED = "aid_file_opened"
    AID_LIST_OPENED = "aid_list_opened"
    AID_REGISTER_EXPORTED = "aid_register_exported"
    SOURCE_ADDED = "source_added"
    SOURCE_REMOVED = "source_removed"
    PROOF_ADDED = "proof_added"
    PROOF_OPENED = "proof_opened"
    PROOF_REMOVED = "proof_removed"
    VISIT_REPORTED = "visit_reported"
    VISIT_RECORDED = "visit_recorded"
    VISIT_STEP = "visit_step"
    VISIT_PRINTED = "visit_printed"
    VISITS_EXPORTED = "visits_exported"
    FIGURE_SET = "figure_set"
