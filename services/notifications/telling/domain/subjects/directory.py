"""What is told of roles, terms, consent and data, to whom, and what that closes."""

from services.notifications.inbox.domain import (
    FINAL,
    Audience,
    Closing,
    hand_over_matter,
    role_matter,
)
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import (
    chair,
    concerned,
    county_office,
    union_chair,
)
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import directory
from shared.contracts.roles import Role


def _holder_and_chair(event: directory.RoleExpiring) -> Audience:
    return Audience(
        person_ids=(event.person_id,), roles=(Role.UNION_CHAIR,), union_ids=(event.union_id,)
    )


RULES: tuple[Rule, ...] = (
    Rule(directory.RoleExpiring, Kind.ROLES_ENDING, About.ROLE, _holder_and_chair),
    Rule(directory.RoleExpiring, Kind.ROLES_ENDING_COUNTY, About.ROLE, county_office),
    Rule(directory.RoleHandedOver, Kind.HANDED_OVER, About.HAND_OVER, concerned),
    Rule(directory.RoleHandOverUndone, Kind.HAND_OVER_UNDONE, About.HAND_OVER_UNDONE, concerned),
    Rule(directory.StaffFileOpened, Kind.FILES_OPENED, About.FILE, union_chair),
    # Both who may hold the data for the purpose; the person is not named outside of the directory.
    Rule(directory.ConsentWithdrawn, Kind.CONSENT_WITHDRAWN, About.CONSENT, union_chair),
    Rule(directory.ConsentWithdrawn, Kind.CONSENT_WITHDRAWN, About.CONSENT, county_office),
    Rule(directory.DataRequested, Kind.DATA_REQUESTED, About.DATA_REQUEST, county_office),
    Rule(directory.TermExpiring, Kind.TERM_EXPIRING, About.UNIT, chair),
    Rule(directory.TermExpiring, Kind.TERMS_EXPIRING, About.UNIT, county_office),
    Rule(directory.CertificateExpiring, Kind.CERTIFICATE_EXPIRING, About.UNIT, chair),
    Rule(directory.CertificateExpiring, Kind.CERTIFICATES_EXPIRING, About.UNIT, county_office),
)


def _earlier_of_role(event: directory.RoleState) -> tuple[Closing, ...]:
    return (Closing(role_matter(event.subject_id), event.version),)


def _hand_over(event: directory.RoleHandOverUndone) -> tuple[Closing, ...]:
    return (Closing(hand_over_matter(event.subject_id), FINAL),)


CLOSES: Closes = {
    directory.RoleEnded: _earlier_of_role,
    directory.RoleHandOverUndone: _hand_over,
}
