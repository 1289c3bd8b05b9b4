"""Who reads what was found in a visit (R-VISIT-4)."""

from services.welfare.visits.domain.occasions import VisitOccasion


def sees_notes(occasion: VisitOccasion, *, deals: bool, leads: bool, visits: bool) -> bool:
    """Whether somebody reads the words of a visit.

    `deals`: an officer of that union; `leads`: its chair; `visits`: asked to go, or has written it
    down. Of a family's conflict only the chair and the visitor read.
    """
    if occasion is VisitOccasion.CONFLICT:
        return leads or visits
    return deals or visits
