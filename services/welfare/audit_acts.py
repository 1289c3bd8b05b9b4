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
    CAMPAIGN_ENTERED = "campaign_entered"
    CAMPAIGN_CHANGED = "campaign_changed"
    CAMPAIGN_STEP = "campaign_step"
    CAMPAIGN_LIST_WRITTEN = "campaign_list_written"
    CAMPAIGN_LIST_RECORDED = "campaign_list_recorded"
    CAMPAIGN_LIST_STEP = "campaign_list_step"
    CAMPAIGN_LIST_EXPORTED = "campaign_list_exported"
    FESTIVAL_SET = "festival_set"
    SOURCE_ADDED = "source_added"
    SOURCE_REMOVED = "source_removed"
    PROOF_ADDED = "proof_added"
    PROOF_OPENED = "proof_opened"
    PROOF_REMOVED = "proof_removed"
    FIGURE_SET = "figure_set"
