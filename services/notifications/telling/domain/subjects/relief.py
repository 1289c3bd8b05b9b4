"""What is told of everyday relief, to whom, and what that closes."""

from services.notifications.inbox.domain import (
    FINAL,
    Audience,
    Closing,
    aid_matter,
    received_matter,
)
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, union_chair
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import welfare
from shared.contracts.roles import Role


def _who_entered(event: welfare.AidEvent) -> Audience:
    return Audience(person_ids=(event.entered_by,))


def _who_entered_and_chair(event: welfare.AidEvent) -> Audience:
    return Audience(
        person_ids=(event.entered_by,), roles=(Role.UNION_CHAIR,), union_ids=(event.union_id,)
    )


def _who_entered_and_pays(event: welfare.AidEvent) -> Audience:
    return Audience(
        person_ids=(event.entered_by,),
        roles=(Role.FINANCE_OFFICER, Role.UNION_CHAIR),
        union_ids=(event.union_id,),
    )


RULES: tuple[Rule, ...] = (
    Rule(welfare.AidRequested, Kind.AID_TO_DECIDE, About.AID, concerned),
    Rule(welfare.AidApproved, Kind.AID_APPROVED, About.AID, _who_entered_and_pays),
    Rule(welfare.AidRejected, Kind.AID_REJECTED, About.AID, _who_entered),
    Rule(welfare.AidPaid, Kind.AID_PAID, About.AID, _who_entered_and_chair),
    Rule(welfare.AidPaid, Kind.AID_RECEIVED, About.RECEIVED, concerned),
    Rule(welfare.AidReclaimed, Kind.AID_RECLAIMED, About.AID, _who_entered_and_chair),
    Rule(welfare.AidFileOpened, Kind.AID_FILES_OPENED, About.AID_FILE, union_chair),
)


def _earlier_of_aid(event: welfare.AidEvent) -> tuple[Closing, ...]:
    return (Closing(aid_matter(event.subject_id), event.version),)


def _all_of_reclaimed(event: welfare.AidReclaimed) -> tuple[Closing, ...]:
    return (*_earlier_of_aid(event), Closing(received_matter(event.subject_id), FINAL))


CLOSES: Closes = {
    welfare.AidRequested: _earlier_of_aid,
    welfare.AidApproved: _earlier_of_aid,
    welfare.AidRejected: _earlier_of_aid,
    welfare.AidPaid: _earlier_of_aid,
    welfare.AidReceipted: _earlier_of_aid,
    welfare.AidCancelled: _earlier_of_aid,
    welfare.AidReclaimed: _all_of_reclaimed,
}
