"""What waits of terms for who keeps them: an end that is near, delegates who work elsewhere."""

from services.activities.permissions import ALLOWED, Act
from services.activities.terms.domain.figures import FigureName
from services.activities.terms.domain.term import stage_of, title_of
from services.activities.terms.queries.checking import county_figures
from services.activities.terms.queries.reading import gone_counts, latest_terms
from services.activities.terms.tables import CongressTerm
from shared.calendar.wording import chinese_days_left
from shared.contracts.activities import SessionKind
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem, group_of


async def waiting_terms(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Terms to take over from, and delegates to end, of the unions whose terms the caller keeps."""
    unions = me.unions_as(ALLOWED[Act.KEEP_TERM])
    if not unions:
        return []
    figures = await county_figures(tx)
    days = figures[FigureName.REMIND_DAYS], figures[FigureName.DELAY_DAYS]
    terms = await latest_terms(tx, unions)
    gone = await gone_counts(tx, unions)
    ending = [
        _item(
            term,
            "term_ending",
            f"{title_of(term.number, SessionKind(term.kind))}换届",
            group_of(tx.today, term.last_day),
        ).model_copy(
            update={
                "due_on": term.last_day,
                "due_label": chinese_days_left(tx.today, term.last_day),
            }
        )
        for term in terms.values()
        if stage_of(term.last_day, tx.today, *days) is not None
    ]
    left = [
        _item(
            terms[union_id],
            "delegates_gone",
            f"{count} 名代表已调离，请登记不再担任并补选",
            Group.LATER,
        )
        for union_id, count in gone.items()
        if union_id in terms
    ]
    return [*ending, *left]


def _item(term: CongressTerm, kind: str, title: str, group: Group) -> WaitingItem:
    return WaitingItem(
        kind=kind,
        title=title,
        from_whom="",
        due_on=None,
        due_label="",
        group=group,
        link=f"/congress/term?union={term.union_id}",
        act=None,
    )
