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
    FIGURE_SET = "figure_set"
    HEALTH_ARRANGED = "health_arranged"
    HEALTH_CHANGED = "health_changed"
    HEALTH_STEP = "health_step"
    HEALTH_LISTED = "health_listed"
    HEALTH_UNLISTED = "health_unlisted"
    HEALTH_BOOKED = "health_booked"
    HEALTH_ATTENDED = "health_attended"
    HEALTH_LIST_EXPORTED = "health_list_exported"
