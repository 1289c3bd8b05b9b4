"""All sentences in one table, and how lines and days are put into them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.notifications.kinds import Kind
from services.notifications.wording import (
    activities,
    ballots,
    campaigns,
    congress,
    directory,
    hardship,
    health_checks,
    mutual_aid,
    plans,
    proposals,
    relief,
    suggestions,
    terms,
    visits,
)
from services.notifications.wording.text import Text
from shared.calendar import chinese_date

# Stands in a stored line for the school, whose name is put in when the line is read.
UNION_MARK = "\ufffc"

LONGEST_LIST = 20  # lines of a digest that are shown; the title still counts them all

TEXTS: dict[Kind, Text] = {
    **plans.TEXTS,
    **directory.TEXTS,
    **relief.TEXTS,
    **hardship.TEXTS,
    **visits.TEXTS,
    **campaigns.TEXTS,
    **health_checks.TEXTS,
    **mutual_aid.TEXTS,
    **activities.TEXTS,
    **terms.TEXTS,
    **ballots.TEXTS,
    **suggestions.TEXTS,
    **congress.TEXTS,
    **proposals.TEXTS,
}

SIGNATURE = "【工会通】"
MAIL_FOOTER = "这封邮件由工会通自动发出，请不要直接回复。要少收邮件，请登录后在通知设置里选择。"

TEST_TITLE = "工会通测试消息"
TEST_BODY = "这是一条测试消息。收到它，说明这个通知渠道可以使用，您不用回复。"


@dataclass(frozen=True)
class Line:
    """One entry of a digest; `union` is the school it speaks of."""

    text: str
    union: str = ""
    done: bool = False


def due_words(due_on: date | None) -> str:
    return f"{chinese_date(due_on)}前完成" if due_on else "没有定完成日期"


def on_one_line(title: str) -> str:
    """A title as it fits into a heading or a mail's subject."""
    return " ".join(title.split())


def day_word(day: date, today: date) -> str:
    """The day as people say it: a digest is read later, too."""
    if day == today:
        return "今天"
    if day == today - timedelta(days=1):
        return "昨天"
    return f"{day.month}月{day.day}日"


def digest_title(kind: Kind, *, count: int, subject: str, day: date, today: date) -> str:
    return TEXTS[kind].title.format(count=count, subject=subject, day=day_word(day, today))


def digest_body(kind: Kind, lines: Sequence[Line], count: int) -> str:
    """The lines that are given, then what follows from them; says how many are not listed.

    Schools of which the same is said share one line.
    """
    schools: dict[tuple[str, bool], list[str]] = {}
    for line in lines:
        schools.setdefault((line.text, line.done), []).append(line.union)
    entries = [
        f"{number}. {entry(Line(text, '、'.join(dict.fromkeys(unions)), done=done))}"
        for number, ((text, done), unions) in enumerate(schools.items(), 1)
    ]
    if count > len(lines):
        entries.append(f"……共 {count} 项，其余请打开查看。")
    return TEXTS[kind].body.format(lines="\n".join(entries))


def entry(line: Line) -> str:
    """One line with the school's name in its place."""
    text = line.text.replace(UNION_MARK, line.union or "（单位名称稍后显示）")
    return f"{text}{'（已办）' if line.done else ''}"
