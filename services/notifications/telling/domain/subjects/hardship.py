"""What is told of hardship files and their moves, to whom, and what that closes."""

from services.notifications.inbox.domain import FINAL, Closing, hardship_matter, transfer_matter
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import (
    concerned,
    county_office,
    school_office,
    union_chair,
)
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import welfare

RULES: tuple[Rule, ...] = (
    Rule(welfare.HardshipApplied, Kind.HARDSHIP_APPLIED, About.HARDSHIP, school_office),
    Rule(welfare.HardshipObjected, Kind.HARDSHIP_OBJECTED, About.HARDSHIP, school_office),
    Rule(welfare.HardshipReviewed, Kind.HARDSHIP_TO_FORWARD, About.HARDSHIP, concerned),
    Rule(welfare.HardshipForwarded, Kind.HARDSHIP_TO_CHECK, About.HARDSHIP, county_office),
    Rule(welfare.HardshipReturned, Kind.HARDSHIP_RETURNED, About.HARDSHIP, school_office),
    Rule(welfare.HardshipRegistered, Kind.HARDSHIP_DECIDED, About.HARDSHIP, union_chair),
    Rule(welfare.HardshipRegistered, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, concerned),
    Rule(welfare.HardshipDeclined, Kind.HARDSHIP_DECIDED, About.HARDSHIP, union_chair),
    Rule(welfare.HardshipDeclined, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, concerned),
    Rule(welfare.HardshipRenewed, Kind.HARDSHIP_DECIDED, About.HARDSHIP, union_chair),
    Rule(welfare.HardshipRenewed, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, concerned),
    Rule(welfare.HardshipRecategorised, Kind.HARDSHIP_DECIDED, About.HARDSHIP, union_chair),
    Rule(welfare.HardshipRecategorised, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, concerned),
    Rule(welfare.HardshipLifted, Kind.HARDSHIP_DECIDED, About.HARDSHIP, union_chair),
    Rule(welfare.HardshipLifted, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, concerned),
    Rule(welfare.HardshipRelapsed, Kind.HARDSHIP_DECIDED, About.HARDSHIP, union_chair),
    Rule(welfare.HardshipRelapsed, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, concerned),
    Rule(welfare.HardshipReviewDue, Kind.HARDSHIP_REVIEW_DUE, About.HARDSHIP, school_office),
    Rule(welfare.HardshipClosed, Kind.HARDSHIP_DECIDED, About.HARDSHIP, union_chair),
    Rule(welfare.HardshipFileOpened, Kind.HARDSHIP_FILES_OPENED, About.HARDSHIP_FILE, union_chair),
    Rule(welfare.HardshipTransferAsked, Kind.TRANSFER_ASKED, About.OWN_TRANSFER, concerned),
    Rule(welfare.HardshipTransferAgreed, Kind.TRANSFER_AGREED, About.TRANSFER, county_office),
    Rule(welfare.HardshipTransferred, Kind.TRANSFER_DONE, About.MOVED, union_chair),
)


def _earlier_of_hardship(event: welfare.HardshipEvent) -> tuple[Closing, ...]:
    return (Closing(hardship_matter(event.subject_id), event.version),)


def _all_of_transfer(event: welfare.HardshipTransferEvent) -> tuple[Closing, ...]:
    due = Closing(f"transfer_due:{event.subject_id}", FINAL)
    return (Closing(transfer_matter(event.subject_id), FINAL), due)


def _asked_of_transfer(event: welfare.HardshipTransferAgreed) -> tuple[Closing, ...]:
    return (Closing(transfer_matter(event.subject_id), FINAL),)


CLOSES: Closes = {
    welfare.HardshipApplied: _earlier_of_hardship,
    welfare.HardshipSurveyed: _earlier_of_hardship,
    welfare.HardshipObjected: _earlier_of_hardship,
    welfare.HardshipReviewed: _earlier_of_hardship,
    welfare.HardshipForwarded: _earlier_of_hardship,
    welfare.HardshipReturned: _earlier_of_hardship,
    welfare.HardshipDeclined: _earlier_of_hardship,
    welfare.HardshipRegistered: _earlier_of_hardship,
    welfare.HardshipReviewDue: _earlier_of_hardship,
    welfare.HardshipRenewed: _earlier_of_hardship,
    welfare.HardshipRecategorised: _earlier_of_hardship,
    welfare.HardshipLifted: _earlier_of_hardship,
    welfare.HardshipRelapsed: _earlier_of_hardship,
    welfare.HardshipClosed: _earlier_of_hardship,
    welfare.HardshipWithdrawn: _earlier_of_hardship,
    welfare.HardshipTransferAgreed: _asked_of_transfer,
    welfare.HardshipTransferEnded: _all_of_transfer,
    welfare.HardshipTransferred: _all_of_transfer,
}
