"""What is told of mutual aid, and to whom."""

from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, leads
from services.notifications.telling.domain.rule import About, Rule
from shared.contracts import welfare

RULES: tuple[Rule, ...] = (
    Rule(welfare.MutualAidRenewalDue, Kind.COVER_ENDING, About.COVER, leads),
    Rule(welfare.MutualAidClaimDue, Kind.CLAIM_DUE, About.CLAIM, concerned),
)
