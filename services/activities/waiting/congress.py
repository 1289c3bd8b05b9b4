"""What waits for a person about sessions: the next step of one's own, the county's answers."""

from datetime import date

from services.activities.congress.domain.days import ask_by, papers_by, publish_by
from services.activities.congress.domain.figures import Addressee, FigureName
from services.activities.congress.domain.life import SessionState
from services.activities.congress.queries.finding import in_states
from services.activities.congress.queries.rules import calendar_around, figures_on
from services.activities.congress.tables import CongressSession
from services.activities.people import known_unions
from services.activities.permissions import ALLOWED, Act, may
from shared.calendar.wording import chinese_days_left
from shared.database import CHINA, Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem, group_of

_OF_UNION = (
    SessionState.PLANNED,
    SessionState.PARTY_AGREED,
    SessionState.REQUESTED,
    SessionState.FILED,
    SessionState.APPROVED,
    SessionState.SCHEDULED,
    SessionState.CLOSED,
    SessionState.PUBLISHED,
)

Figures = dict[FigureName, int]


async def waiting_congress(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """The next steps of the union's own sessions; for the county what it is asked."""
    items: list[WaitingItem] = []
    runs = me.unions_as(ALLOWED[Act.RUN_CONGRESS])
    agrees = me.unions_as(ALLOWED[Act.AGREE_CONGRESS]) - runs
    figures = await figures_on(tx) if runs or agrees or may(me, Act.ANSWER_CONGRESS) else {}
    if runs:
        for session in await in_states(tx, _OF_UNION, runs):
            items += _steps(tx.today, session, figures)
    if agrees:
        for session in await in_states(tx, [SessionState.PLANNED], agrees):
            items += _steps(tx.today, session, figures)
    if may(me, Act.ANSWER_CONGRESS):
        items += await _to_answer(tx, figures)
    return items


async def _to_answer(tx: Transaction, figures: Figures) -> list[WaitingItem]:
    sessions = [
        session
        for session in await in_states(tx, [SessionState.REQUESTED], None)
        if session.addressee == Addressee.EDUCATION_UNION
    ]
    unions = await known_unions(tx, (session.union_id for session in sessions))
    days = await calendar_around(tx, tx.today)
    items = []
    for session in sessions:
        union = unions.get(session.union_id)
        asked = session.requested_on or tx.today
        due = days.add_working_days(asked, figures[FigureName.ANSWER_DAYS])
        item = _item(tx.today, session, "answer_congress", f"批复：{session.title}", due)
        name = union.short_name if union else ""
        items.append(item.model_copy(update={"group": Group.DECIDE, "from_whom": name}))
    return items


def _steps(today: date, session: CongressSession, figures: Figures) -> list[WaitingItem]:
    state = SessionState(session.state)
    if state in {SessionState.CLOSED, SessionState.PUBLISHED}:
        return _after(today, session, figures)
    if state is SessionState.SCHEDULED:
        starts = session.starts_at
        if starts is None or session.papers_sent_on is not None:
            return []
        due = papers_by(starts.astimezone(CHINA).date(), figures)
        return [_item(today, session, "send_congress_papers", f"发会议材料：{session.title}", due)]
    word = {
        SessionState.PLANNED: "登记党组织意见",
        SessionState.PARTY_AGREED: "修改后重新报上级" if session.return_reason else "报上级",
        SessionState.REQUESTED: "等待批复",
    }.get(state, "定时间地点")
    due = ask_by(session.planned_on, figures)
    item = _item(today, session, f"congress_{state.value}", f"{word}：{session.title}", due)
    if state is SessionState.REQUESTED:
        return [item.model_copy(update={"group": Group.OTHERS, "due_on": None, "due_label": ""})]
    return [item]


def _after(today: date, session: CongressSession, figures: Figures) -> list[WaitingItem]:
    items = []
    if session.resolution_published_on is None and session.closed_on and not session.from_paper:
        due = publish_by(session.closed_on, figures)
        items.append(_item(today, session, "publish_congress", f"公布决议：{session.title}", due))
    if session.reported_on is None:
        due_report = session.report_due_on
        word = f"会后报告：{session.title}"
        items.append(_item(today, session, "report_congress", word, due_report))
    return items


def _item(
    today: date, session: CongressSession, kind: str, title: str, due: date | None
) -> WaitingItem:
    return WaitingItem(
        kind=kind,
        title=title,
        from_whom="",
        due_on=due,
        due_label=chinese_days_left(today, due) if due else "",
        group=group_of(today, due),
        link=f"/congress/{session.id}",
        act=None,
    )
