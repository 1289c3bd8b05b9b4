"""What of suggestions waits for somebody: to be looked at, to be answered."""

from services.activities.permissions import ALLOWED, Act
from services.activities.suggestions.domain.life import SuggestionState
from services.activities.suggestions.queries.reading import to_handle
from services.activities.suggestions.tables import Suggestion
from shared.calendar.wording import chinese_days_left
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem, group_of

_ACT: dict[SuggestionState, tuple[str, str]] = {
    SuggestionState.WAITING: ("look_at_suggestion", "审看建议"),
    SuggestionState.CHECKED: ("answer_suggestion", "答复建议"),
    SuggestionState.PASSED_ON: ("answer_suggestion", "答复建议"),
}


async def waiting_suggestions(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """Everything of suggestions that waits for the caller."""
    unions = me.unions_as(ALLOWED[Act.HANDLE_SUGGESTIONS])
    return [_item(tx, one) for one in await to_handle(tx, unions)]


def _item(tx: Transaction, one: Suggestion) -> WaitingItem:
    state = SuggestionState(one.state)
    kind, words = _ACT[state]
    handed_on = state is SuggestionState.PASSED_ON
    return WaitingItem(
        kind=kind,
        title=f"{words}：{one.title}",
        from_whom=f"已转{one.passed_to}" if handed_on else "",
        due_on=one.due_on,
        due_label=chinese_days_left(tx.today, one.due_on),
        group=Group.OTHERS if handed_on else group_of(tx.today, one.due_on),
        link=f"/suggestions/{one.id}",
        act=None,
    )
