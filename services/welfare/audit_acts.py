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
    COLUMNS_SET = "columns_set"
    HARDSHIP_LIST_TAKEN = "hardship_list_taken"
    SOURCE_ADDED = "source_added"
    SOURCE_REMOVED = "source_removed"
    PROOF_ADDED = "proof_added"
    PROOF_OPENED = "proof_opened"
    PROOF_REMOVED = "proof_removed"
    FIGURE_SET = "figure_set"
    HARDSHIP_ENTERED = "hardship_entered"
    HARDSHIP_CHANGED = "hardship_changed"
    HARDSHIP_RECORDED = "hardship_recorded"
    HARDSHIP_STEP = "hardship_step"
    HARDSHIP_NATIONAL = "hardship_national"
    HARDSHIP_SEARCHED = "hardship_searched"
    HARDSHIP_FILE_OPENED = "hardship_file_opened"
    HARDSHIP_REVEALED = "hardship_revealed"
    HARDSHIP_MOVED = "hardship_moved"
    HARDSHIP_ERASED = "hardship_erased"
    TRANSFER_STEP = "transfer_step"
