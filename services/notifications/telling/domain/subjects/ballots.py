"""What is told of votes, to the union's own people only, and what that closes."""

from services.notifications.inbox.domain import Audience, Closing, ballot_matter
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, school_office
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import activities
from shared.contracts.event import Event
from shared.contracts.roles import Role


def _hall(event: Event) -> Audience | None:
    """Whoever is on the roll; nobody where it was entered from paper long after."""
    return concerned(event) if event.concerns else None


def _who_announces(event: activities.BallotSigned) -> Audience | None:
    """An appraisal is not announced; that it is to be handed over waits with those who hold it."""
    if event.purpose is activities.BallotPurpose.APPRAISAL:
        return None
    return school_office(event)


def _party(event: Event) -> Audience:
    return Audience(roles=(Role.PARTY_SECRETARY,), union_ids=(event.union_id,))


RULES: tuple[Rule, ...] = (
    Rule(activities.BallotCounted, Kind.BALLOT_TO_SIGN, About.BALLOT, _hall),
    Rule(activities.BallotSigned, Kind.BALLOT_TO_ANNOUNCE, About.BALLOT, _who_announces),
    Rule(activities.BallotPassed, Kind.BALLOT_RESULT, About.BALLOT, _hall),
    Rule(activities.BallotFailed, Kind.BALLOT_RESULT, About.BALLOT, _hall),
    Rule(activities.BallotVoided, Kind.BALLOT_VOIDED, About.BALLOT, school_office),
    Rule(activities.BallotDelivered, Kind.APPRAISAL_DELIVERED, About.BALLOT, _party),
)


def _earlier_of_ballot(event: activities.BallotEvent) -> tuple[Closing, ...]:
    return (Closing(ballot_matter(event.subject_id), event.version),)


CLOSES: Closes = {
    activities.BallotCounted: _earlier_of_ballot,
    activities.BallotSigned: _earlier_of_ballot,
    activities.BallotPassed: _earlier_of_ballot,
    activities.BallotFailed: _earlier_of_ballot,
    activities.BallotVoided: _earlier_of_ballot,
    activities.BallotDelivered: _earlier_of_ballot,
}
