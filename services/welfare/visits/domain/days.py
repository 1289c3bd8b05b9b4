"""When a visit wants to be made, and when somebody is reminded of it (R-VISIT-2)."""

from datetime import date, timedelta

from services.welfare.visits.domain.figures import FigureName, Figures
from services.welfare.visits.domain.life import OPEN, VisitState

# Of a visit the chair is reminded on its day and once more, of a follow-up once; then it stands
# in the list of what waits, and nobody is chased.
_REMINDERS = {VisitState.DUE: 2, VisitState.ASSIGNED: 2, VisitState.FOLLOW_UP: 1}


def due_day(begin: date, figures: Figures, *, in_hospital: bool) -> date:
    """The last of the calendar days within which a visit is to be made.

    They begin with the report, or with the day of what was announced.
    """
    name = FigureName.HOSPITAL_DAYS if in_hospital else FigureName.VISIT_DAYS
    return begin + timedelta(days=figures[name])


def first_check(state: VisitState, due_on: date, follow_up_on: date | None) -> date | None:
    """The day on which the clock first looks at a visit in this state."""
    if state in OPEN:
        return due_on
    return follow_up_on if state is VisitState.FOLLOW_UP else None


def check_again(state: VisitState, reminders: int, today: date, figures: Figures) -> date | None:
    """When the clock looks again after so many reminders; never twice within a week."""
    if reminders >= _REMINDERS.get(state, 0):
        return None
    return today + timedelta(days=figures[FigureName.AGAIN_DAYS])
