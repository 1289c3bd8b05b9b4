"""In which states a session is whose business."""

from services.activities.congress.domain.life import HELD, SessionState

# Everybody who works in the union reads a session once its day is fixed.
FOR_EVERYBODY = frozenset(
    {SessionState.SCHEDULED, SessionState.PAPERS_SENT, SessionState.OPENED, *HELD}
)
# The county reads what was asked, answered, held and reported; not what is still being prepared.
FOR_COUNTY = FOR_EVERYBODY | {
    SessionState.REQUESTED,
    SessionState.FILED,
    SessionState.APPROVED,
}
# What came of the items and the resolution is the county's with the report, never before.
REPORTED = frozenset({SessionState.REPORTED, SessionState.ARCHIVED})
