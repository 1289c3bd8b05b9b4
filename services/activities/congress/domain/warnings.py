"""What is late or short about a session: said to whoever prepares it, never a reason to refuse."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from services.activities.congress.domain.days import ask_by, papers_by, publish_by
from services.activities.congress.domain.figures import FigureName
from services.activities.congress.domain.life import BEFORE_OPENING, HELD, SessionState
from shared.calendar import chinese_date

_NOT_ASKED = frozenset({SessionState.PLANNED, SessionState.PARTY_AGREED})


@dataclass(frozen=True)
class Facts:
    """What the warnings look at; the day of the session is the planned one until it is fixed."""

    state: SessionState
    planned_on: date
    held_on: date | None
    requested_on: date | None
    papers_sent_on: date | None
    closed_on: date | None
    published_on: date | None
    report_due_on: date | None
    reported_on: date | None
    override_reason: str | None
    from_paper: bool


def warnings_of(facts: Facts, today: date, figures: Mapping[FigureName, int]) -> list[str]:
    """In the order of the track."""
    if facts.from_paper or facts.state is SessionState.CANCELLED:
        return _of_report(facts, today)
    return [
        *_of_asking(facts, today, figures),
        *_of_papers(facts, today, figures),
        *_of_publishing(facts, today, figures),
        *_of_report(facts, today),
    ]


def _of_asking(facts: Facts, today: date, figures: Mapping[FigureName, int]) -> list[str]:
    if facts.state not in BEFORE_OPENING:
        return []
    if facts.override_reason:
        return ["这次会议未经批复先定了时间，理由已告知县工会。"]
    due = ask_by(facts.planned_on, figures)
    lead = figures[FigureName.LEAD_DAYS]
    if facts.state in _NOT_ASKED and today > due:
        return [
            f"应在开会前 {lead} 天报上级，也就是{chinese_date(due)}以前；现在报仍然可以，请尽快。"
        ]
    if facts.requested_on and facts.requested_on > due and facts.state not in _NOT_ASKED:
        return [f"报上级时离计划开会已不足 {lead} 天，批复可能来不及，请留意。"]
    return []


def _of_papers(facts: Facts, today: date, figures: Mapping[FigureName, int]) -> list[str]:
    if facts.held_on is None or facts.state not in BEFORE_OPENING:
        return []
    due = papers_by(facts.held_on, figures)
    sent = facts.papers_sent_on or today
    if sent <= due:
        return []
    days = figures[FigureName.PAPER_DAYS]
    if facts.papers_sent_on:
        return [f"会议材料发出时离开会已不足 {days} 天，可在会上多留讨论时间。"]
    return [f"会议材料应提前 {days} 天发给参会人员，请尽快发出。"]


def _of_publishing(facts: Facts, today: date, figures: Mapping[FigureName, int]) -> list[str]:
    if facts.closed_on is None or facts.published_on is not None or facts.state not in HELD:
        return []
    due = publish_by(facts.closed_on, figures)
    return [f"决议应在{chinese_date(due)}前向全体教职工公布，请公布。"] if today > due else []


def _of_report(facts: Facts, today: date) -> list[str]:
    due = facts.report_due_on
    if due is None or facts.state not in HELD:
        return []
    if facts.reported_on is None:
        return [f"会后报告应在{chinese_date(due)}前报送，请尽快。"] if today > due else []
    late = (facts.reported_on - due).days
    return [f"会后报告晚报 {late} 天。"] if late > 0 else []
